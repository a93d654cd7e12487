/** What a person reads to see who said some words: their sentence, and where the speaker's name comes from. */

import type { Stretch } from './quoted-place.ts';

/** Between the paragraphs of a text. */
export const BETWEEN = '\n\n';

/** What is known of one proposal. */
export interface ProposalPlace {
  /** The paragraphs of the article, with {@link BETWEEN} between them. */
  readonly text: string;
  /** The parts of the quotation. */
  readonly parts: readonly Stretch[];
  readonly evidence?: string;
  /** The forms of the proposed speaker's name. */
  readonly names: readonly string[];
}

/** UTF-16 units shown before and behind what matters in a paragraph: the sentence, mostly. */
const AROUND = 300;

/** The same where several proposals share the screen. */
const AROUND_IN_LIST = 60;

/** UTF-16 units of a quotation shown in a list: its beginning and its end. */
const [BEGINNING, END] = [120, 40];

/**
 * The paragraphs of the quotation, with its evidence in square brackets. Where they do not name the speaker, two stand before
 * them: the last one that does, with the name in square brackets, and the one before the quotation, which may name another.
 */
export function contextOf(place: ProposalPlace): { readonly shown: readonly string[]; readonly isNamed: boolean } {
  const { text, parts, names } = place;
  const begin = parts[0];
  if (begin === undefined) return { shown: [], isNamed: true };
  const own = paragraphAt(text, begin.start, parts.at(-1)?.end);
  const evidence = evidenceIn(place, own);
  const named = mentions(text, names, parts);
  const isNamed = named.some(({ start }) => start >= own.start && start < own.end);
  const name = isNamed ? undefined : named.findLast(({ start }) => start < own.start);
  const before = isNamed ? undefined : paragraphBefore(text, own);
  // Without a name one more paragraph, since “he” in the one before may be somebody of it.
  const first = name !== undefined ? paragraphAt(text, name.start) : before && paragraphBefore(text, before);
  const isApart = first !== undefined && before !== undefined && first.start < before.start;
  const isGap = isApart && first.end + BETWEEN.length < before.start;
  const marks = [name, evidence].filter((mark) => mark !== undefined);
  return {
    shown: [
      ...(isApart ? [excerpt(text, first, name ?? endOf(first), marks)] : []),
      ...(isGap ? ['[…]'] : []),
      ...(before === undefined
        ? []
        : [excerpt(text, before, name !== undefined && !isApart ? name : endOf(before), marks)]),
      excerpt(text, own, around(parts, evidence), marks, parts),
    ],
    isNamed,
  };
}

/** One line for a list: the quotation, shortened in its middle, with what names its speaker in square brackets. */
export function lineOf(place: ProposalPlace): string {
  const { text, parts } = place;
  const first = parts[0];
  if (first === undefined) return '';
  const own = paragraphAt(text, first.start, parts.at(-1)?.end);
  const evidence = evidenceIn(place, own);
  const all = around(parts, evidence);
  const pieces: string[] = [];
  let at = Math.max(own.start, all.start - AROUND_IN_LIST);
  if (at > own.start) {
    at = wordBehind(text, at, all.start);
    pieces.push('… ');
  }
  const marked = [
    ...parts.map((part) => ({ ...part, isPart: true })),
    ...(evidence ? [{ ...evidence, isPart: false }] : []),
  ];
  for (const { start, end, isPart } of marked.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), isPart ? shortened(text.slice(start, end)) : `[${text.slice(start, end)}]`);
    at = end;
  }
  const end = Math.min(own.end, all.end + AROUND_IN_LIST);
  pieces.push(end < own.end ? `${text.slice(at, end).replace(/\s\S*$/u, '')} …` : text.slice(at, end));
  return pieces.join('').replace(/\n+/gu, ' / ');
}

/** How far a mention of some names is from a place, the nearest counting; `undefined` when there is none. */
export function nearest(text: string, names: readonly string[], at: number): number | undefined {
  const distances = mentions(text, names, []).map(({ start }) => Math.abs(start - at));
  return distances.length === 0 ? undefined : Math.min(...distances);
}

/** Every place of any of the names, as whole words, outside the quotation. */
function mentions(text: string, names: readonly string[], parts: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const name of new Set(names)) {
    if (name === '') continue;
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const isWhole =
        !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
        !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
      const isSaid = parts.some((part) => start >= part.start && end <= part.end);
      if (isWhole && !isSaid) found.push({ start, end });
    }
  }
  const isInside = (inner: Stretch): boolean =>
    found.some((outer) => outer !== inner && outer.start <= inner.start && outer.end >= inner.end);
  return found.filter((one) => !isInside(one)).toSorted((a, b) => a.start - b.start);
}

/** Where the words that tell the speaker stand: in or before the quotation's paragraphs, the nearest to it. */
function evidenceIn({ text, parts, evidence = '' }: ProposalPlace, own: Stretch): Stretch | undefined {
  // An explanation may come before the words of the text.
  const words = evidence.split(': ').at(-1) ?? '';
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  const from = paragraphBefore(text, own) ?? own;
  const places = mentions(text, [words], parts).filter((place) => place.start >= from.start && place.end <= own.end);
  const distance = (place: Stretch): number => Math.max(start - place.end, place.start - end, 0);
  return places.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The paragraph at a place; with a second place all paragraphs up to that one. */
function paragraphAt(text: string, at: number, to = at): Stretch {
  const [start, end] = [text.lastIndexOf(BETWEEN, at), text.indexOf(BETWEEN, Math.max(at, to))];
  return { start: start === -1 ? 0 : start + BETWEEN.length, end: end === -1 ? text.length : end };
}

function paragraphBefore(text: string, { start }: Stretch): Stretch | undefined {
  return start === 0 ? undefined : paragraphAt(text, start - BETWEEN.length - 1);
}

function endOf({ end }: Stretch): Stretch {
  return { start: end, end };
}

/** From the first to the last of what matters. */
function around(parts: readonly Stretch[], evidence: Stretch | undefined): Stretch {
  const all = evidence === undefined ? parts : [...parts, evidence];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

/**
 * A paragraph, cut in whole words far from what matters, with marks around some of its words, and long quotations without
 * their middle.
 */
function excerpt(
  text: string,
  paragraph: Stretch,
  { start, end }: Stretch,
  marks: readonly Stretch[],
  parts: readonly Stretch[] = [],
): string {
  const middles = parts
    .filter((part) => part.end - part.start > 2 * AROUND)
    .map((part) => ({ start: part.start + AROUND, end: part.end - AROUND, isMiddle: true }));
  const isCutBefore = start - AROUND > paragraph.start;
  const isCutBehind = end + AROUND < paragraph.end;
  const from = isCutBefore ? wordBehind(text, start - AROUND, start) : paragraph.start;
  const to = isCutBehind ? end + AROUND : paragraph.end;
  const pieces = [isCutBefore ? '… ' : ''];
  let at = from;
  const changes = [...marks.map((mark) => ({ ...mark, isMiddle: false })), ...middles];
  for (const { isMiddle, ...change } of changes.toSorted((a, b) => a.start - b.start)) {
    if (change.start < at || change.end > to) continue;
    const before = text.slice(at, change.start);
    if (isMiddle) {
      pieces.push(before.replace(/\s\S*$/u, ''), ' […] ');
      at = wordBehind(text, change.end, to);
    } else {
      pieces.push(before, `[${text.slice(change.start, change.end)}]`);
      at = change.end;
    }
  }
  pieces.push(isCutBehind ? `${text.slice(at, to).replace(/\s\S*$/u, '')} …` : text.slice(at, to));
  return pieces.join('');
}

/** The beginning of the next word, where there are spaces. */
function wordBehind(text: string, at: number, before: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space >= before ? at : space + 1;
}

/** Long words without their middle. */
export function shortened(words: string): string {
  if (words.length <= BEGINNING + END) return words;
  return `${words.slice(0, BEGINNING).replace(/\s\S*$/u, '')} […] ${words.slice(-END).replace(/^\S*\s/u, '')}`;
}
