import type { QuotedRun } from '../../content/quotations/quoted-run.ts';
import type { Grammar } from './grammar.ts';
import { wordsOfLanguage } from '../words/any-of.ts';
import { wordsOf } from './words.ts';

/** Words of a paragraph that begins with a dash, and whether others between dashes say who speaks. */
export interface Dialogue {
  readonly runs: readonly QuotedRun[];
  readonly told: boolean;
}

const OPENING = /^\s*(?:[—–―]\s*|-\s+)(?=[\p{Lu}\p{N}¿¡«„…[(])/u;

/** A dash between words and the clause that says whose they are: " — powiedział", " —dijo", "Juan—. ". */
const BETWEEN = /\s+(?:[—–―]\s*|-\s+)|[—–―](?=[\s.,;:?!…]|$)\s*/gu;

/** Reads a paragraph behind a dash; `undefined` for other paragraphs and languages. */
export function dialogueOf(text: string, grammar: Grammar | undefined, language = 'en'): Dialogue | undefined {
  const own = wordsOfLanguage(language);
  if (own?.dialogueDashes !== true) return undefined;
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined || !/[.!?…»”"]\s*$/u.test(text)) return undefined;
  const verbs = own.saying === undefined ? undefined : new RegExp(`^(?:${own.saying})(?!\\p{L})`, 'iu');
  const says = (words: string): boolean =>
    grammar === undefined ? verbs?.test(words) === true : beginsWithVerb(words, grammar);
  const pieces: { start: number; end: number; told: boolean }[] = [];
  let start = opening.length;
  const close = (end: number, next: number): void => {
    const last = pieces.at(-1);
    const told = last?.told === false && says(text.slice(start, end));
    // A dash inside the words divides nothing.
    if (last !== undefined && !last.told && !told) last.end = end;
    else if (end > start) pieces.push({ start, end, told });
    start = next;
  };
  for (const { 0: dash, index } of text.slice(opening.length).matchAll(BETWEEN)) {
    const at = opening.length + index;
    if (at >= start) close(at, at + dash.length);
  }
  close(text.trimEnd().length, text.length);
  const spoken = pieces.filter(({ told }) => !told);
  const runs = spoken.map((piece, index) => {
    const words = text.slice(piece.start, piece.end);
    // "—dijo Juan—. Mañana": the stop is that of the words before.
    const from = piece.start + (/^[.,;:…]*\s*/u.exec(words)?.[0].length ?? 0);
    const end = from + text.slice(from, piece.end).trimEnd().length;
    return { start: from, end, outerStart: index === 0 ? opening.search(/\S/u) : from, outerEnd: end, closed: true };
  });
  return { runs: runs.filter(({ start: from, end }) => end > from), told: pieces.some(({ told }) => told) };
}

function beginsWithVerb(text: string, grammar: Grammar): boolean {
  const words = wordsOf(text, grammar);
  return grammar
    .speechClauses(words, { from: 0, to: words.length })
    .some(({ kind, from, verb }) => (kind === 'inverted' || kind === 'direct') && Math.min(from, verb) <= 1);
}
