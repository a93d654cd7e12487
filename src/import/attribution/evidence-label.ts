import type { Evidence } from './evidence.ts';
import type { Part } from './run-group.ts';
import { sentenceOf, wordAt } from './narrative.ts';
import { namesIn, narrative, type TextAnalysis } from './text-analysis.ts';

/** Names that stand around words without a verb: before a colon, in capitals inside the marks, below a pull quote. */

/** "Reed: “…”" and the answers of an interview, whose paragraph begins with a name or a letter. */
export function labelled(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const { words, told, text } = narrative(analysis, block);
  // “REED: Never.”: a transcript, whose other paragraphs have other speakers.
  if (/^\p{Lu}{2,}:/u.test(text.slice(run.start)) || /^\(\p{Lu}+\.?\)/u.test(text.slice(run.start)))
    return {
      kind: 'label',
      block,
      from: 0,
      to: Math.min(4, words.length),
      ...labelInside(text.slice(run.start, run.end)),
    };
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_LABEL || (words[colon]?.start ?? 0) > run.outerStart) return undefined;
  if (!words.slice(0, colon).every(({ text, kind }) => kind === 'word' && /^\p{Lu}/u.test(text))) return undefined;
  const beside = told.slice(words[colon]?.end, run.outerStart).trim() === '';
  const shown = { kind: 'label' as const, block, from: 0, to: colon + 1 };
  return beside && !/^[QA]$/u.test(words[0]?.text ?? '')
    ? { ...shown, subject: { from: 0, to: colon, plural: false } }
    : shown;
}

/** The name in capitals before the words of a transcript, if nobody else speaks in them. */
function labelInside(words: string): { readonly label?: string } {
  const [first, ...others] = Array.from(words.matchAll(/(?:^|\s)(\p{Lu}{2,}):/gu), ([, label = '']) => label);
  return first !== undefined && others.length === 0 && words.startsWith(first) ? { label: first } : {};
}

/** Words of the longest name before a colon. */
const LONGEST_LABEL = 4;

/** “…,” harbour master Tom Reed, wearing a cap and a badge of “The Pier,” said: the name behind words that end with a comma. */
export function namedBehind(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const told = narrative(analysis, block);
  const { words, sentences, text } = told;
  const from = wordAt(told, run.outerEnd);
  const opens = sentences[sentenceOf(told, from)]?.from === wordAt(told, run.outerStart);
  if (!opens || !/,[’'”"]*\s*$/u.test(text.slice(run.start, run.end))) return undefined;
  const name = namesIn(analysis, block, from, from + LONGEST_NAME_WITH_ROLE).find(({ possessive }) => !possessive);
  if (name === undefined || name.candidates.some(({ kind }) => kind !== 'person')) return undefined;
  const role = words.slice(from, name.from);
  if (
    words[name.to]?.text !== ',' ||
    role.some(({ kind, lower }) => kind !== 'word' || analysis.grammar?.endsRole?.test(lower) === true)
  )
    return undefined;
  return { kind: 'label', block, subject: { from, to: name.to, plural: false }, from, to: name.to };
}

/** Words. */
const LONGEST_NAME_WITH_ROLE = 7;

/** A pull quote with the name below: a block of its own, then "— Tom Reed, baker". */
export function signed(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const { told } = narrative(analysis, block);
  if (told.slice(0, run.outerStart).trim() !== '') return undefined;
  const behindRun = told.slice(run.outerEnd).trim();
  const place = behindRun === '' ? block + 1 : block;
  const { words } = narrative(analysis, place);
  let from = place === block ? words.findIndex(({ start }) => start >= run.outerEnd) : 0;
  const dashed = /^(?:—|–|―|--+|-)$/u.test(words[from]?.text ?? '');
  if (dashed) from += 1;
  if (!dashed && place === block) return undefined;
  const end = dashed && words.at(-1)?.text === '.' ? words.length - 1 : words.length;
  if (
    end - from > LONGEST_SIGNATURE ||
    words.slice(from, end).some(({ kind, text }) => kind === 'quoted' || /^[.!?:]$/u.test(text))
  )
    return undefined;
  let to = from;
  while (/^\p{Lu}/u.test(words[to]?.text ?? '')) to += 1;
  if (to - from < (dashed ? 1 : 2) || (to < end && words[to]?.text !== ',')) return undefined;
  return { kind: 'label', block: place, subject: { from, to, plural: false }, from, to: end };
}

/** In words: a name with a long office, as in „Ada Bloom, author and member of the board of the Harbour Museum in Norwich“. */
const LONGEST_SIGNATURE = 16;
