import type { ArchiveIndex } from './archive-index.ts';
import type { LoadedRecord } from './loaded-record.ts';
import type { Candidate } from './match.ts';
import type { Query } from './query.ts';
import { formsOf } from '../../text/word.ts';

/**
 * Records whose texts are read at a time to verify a phrase, those first that rank best by its words, and most that are
 * read. A text costs 3 kB.
 */
const AT_A_TIME = 8;
const VERIFIED = 48;

/**
 * The candidates that hold every phrase of the query word for word, in their order. The index knows stems only, so the
 * texts are read.
 *
 * @param candidates for the words of the query, best first
 */
export async function withPhrases(
  index: ArchiveIndex,
  { phrases, unfinished }: Query,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const pages = [...new Set(candidates.map(({ page }) => page))].slice(0, VERIFIED);
  const verified: Candidate[] = [];
  for (let first = 0; first < pages.length; first += AT_A_TIME) {
    const batch = new Map(
      await Promise.all(
        pages.slice(first, first + AT_A_TIME).map(async (page) => [page, await index.record(page)] as const),
      ),
    );
    const held = candidates.filter(({ page, quotation }) => {
      const record = batch.get(page);
      return record !== undefined && holdsPhrases(record, quotation, phrases, unfinished);
    });
    // The words of a phrase rank records that hold it first: when a batch has none, the next has none either.
    if (held.length === 0 && (verified.length > 0 || first > 0)) break;
    verified.push(...held);
  }
  return verified;
}

function holdsPhrases(
  record: LoadedRecord,
  quotation: number | undefined,
  phrases: Query['phrases'],
  unfinished: Query['unfinished'],
): boolean {
  const texts = textsOf(record, quotation).map((text) => formsOf(text));
  return phrases.every((phrase, number) => {
    const isOpen = unfinished === 'phrase' && number === phrases.length - 1;
    return texts.some((words) => holdsPhrase(words, phrase, isOpen));
  });
}

/**
 * The texts in which a phrase may stand: a quotation as a whole, since it may run across an interruption, its note and its
 * translation.
 */
function textsOf(record: LoadedRecord, number: number | undefined): readonly string[] {
  if (number === undefined) return [record.headline, record.byline, ...record.passages].map(({ text }) => text);
  const quotation = record.quotations[number];
  if (quotation === undefined) return [];
  const { note = '', translation = '' } = quotation.about;
  return [quotation.parts.map(({ text }) => text).join(' '), note, translation];
}

/** @param unfinished the last word is still being typed: any word that begins with it matches */
function holdsPhrase(words: readonly string[], phrase: readonly string[], unfinished: boolean): boolean {
  const last = phrase.length - 1;
  return words.some(
    (_, start) =>
      start + last < words.length &&
      phrase.every((form, offset) => {
        const word = words[start + offset] ?? '';
        return word === form || (unfinished && offset === last && word.startsWith(form));
      }),
  );
}

/** Where a text comes nearest to a phrase, and how it differs there. */
export interface Alignment {
  /** Half-open range of words of the text. */
  readonly from: number;
  readonly to: number;
  /** Numbers of the words in that range that are not the phrase's. */
  readonly differing: readonly number[];
  /** Share of the phrase's words that the text has in that range, 0 to 1. */
  readonly kept: number;
}

/** Finds the range of a text that turns into the phrase with the fewest words replaced, added or left out. */
export function alignPhrase(phrase: readonly string[], text: readonly string[]): Alignment {
  const width = text.length + 1;
  const cost = new Float64Array((phrase.length + 1) * width);
  for (let i = 1; i <= phrase.length; i++) cost[i * width] = i;
  for (let i = 1; i <= phrase.length; i++) {
    for (let j = 1; j <= text.length; j++) {
      const exchanged = (cost[(i - 1) * width + j - 1] ?? 0) + (phrase[i - 1] === text[j - 1] ? 0 : 1);
      const left = (cost[(i - 1) * width + j] ?? 0) + 1;
      const added = (cost[i * width + j - 1] ?? 0) + 1;
      cost[i * width + j] = Math.min(exchanged, left, added);
    }
  }
  const row = phrase.length * width;
  let to = 0;
  for (let j = 1; j <= text.length; j++) if ((cost[row + j] ?? 0) < (cost[row + to] ?? 0)) to = j;
  // Rather another word in the place of the last ones than none: what the text has there is what the reader looks for.
  const least = cost[row + to] ?? 0;
  for (let more = 0; more < least && to < text.length && cost[row + to + 1] === least; more++) to += 1;
  const differing: number[] = [];
  let kept = 0;
  let [i, j] = [phrase.length, to];
  while (i > 0 && j > 0) {
    const here = cost[i * width + j] ?? 0;
    const same = phrase[i - 1] === text[j - 1];
    if (here === (cost[(i - 1) * width + j - 1] ?? 0) + (same ? 0 : 1)) {
      if (same) kept += 1;
      else differing.push(j - 1);
      i -= 1;
      j -= 1;
    } else if (here === (cost[i * width + j - 1] ?? 0) + 1) {
      differing.push(j - 1);
      j -= 1;
    } else i -= 1;
  }
  return { from: j, to, differing: differing.toReversed(), kept: phrase.length === 0 ? 0 : kept / phrase.length };
}
