import type { ArchiveIndex } from './archive-index.ts';
import { stemOf } from './inflection.ts';
import { readingWeights } from './rarity.ts';
import { likeness } from './spelling.ts';
import type { Term } from './term.ts';

/**
 * A word that nobody misspelt may still be the wrong one ("form" for "from", "quite" for "quiet"): words of the text
 * that look like a missing word of the query count this part of their likeness.
 */
const LOOKS_LIKE = 0.7;

/** Words that begin alike are often of one family: "celebrate" and "celebration", "news" and "newsworthy". */
const RELATED = 0.6;

/** Letters below which any word resembles any other. */
const RESEMBLES_FROM = 4;

/** An inflected or irregular form that only the text shows. */
export const SAME_STEM = 0.85;

/** What a word of a text counts for each term of the query. */
export type WordMatcher = (word: string) => readonly { readonly term: number; readonly weight: number }[];

/** Reads words against the terms of a query; each word is judged once. */
export function wordMatcher(index: ArchiveIndex, terms: readonly Term[], weights: readonly number[]): WordMatcher {
  const known = new Map<string, readonly { readonly term: number; readonly weight: number }[]>();
  const readings = terms.map((term, number) => {
    const told = readingWeights(index, term);
    return new Map(
      term.readings.map(({ form, weight }) => [form, Math.min(1, (told.get(form) ?? weight) / (weights[number] || 1))]),
    );
  });
  const stems = terms.map(({ typed }) => stemOf(typed));
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = stemOf(word);
    const found = terms.flatMap(({ typed }, term) => {
      const weight = readings[term]?.get(word) ?? (stems[term] === stem ? SAME_STEM : resemblance(typed, word));
      return weight > 0 ? { term, weight } : [];
    });
    known.set(word, found);
    return found;
  };
}

/** What a word counts that is neither the one typed nor a form of it. */
function resemblance(typed: string, word: string): number {
  if (Math.min(typed.length, word.length) < RESEMBLES_FROM) return 0;
  const shared = sharedStart(typed, word);
  const related = shared >= RESEMBLES_FROM && shared >= 0.6 * Math.min(typed.length, word.length);
  return Math.max(
    LOOKS_LIKE * likeness(typed, word),
    related ? RELATED * (shared / Math.max(typed.length, word.length)) : 0,
  );
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}
