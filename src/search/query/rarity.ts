import type { ArchiveIndex } from './archive-index.ts';
import { isFunctionWord } from './function-words.ts';
import type { Reading, Term } from './term.ts';

/** Weight of a word by its rarity (inverse document frequency), as a natural logarithm. */
export function rarity(total: number, holding: number): number {
  return Math.log(1 + (total + 1) / (holding + 0.5));
}

/** The weight of each term: that of its heaviest reading. */
export function termWeights(index: ArchiveIndex, terms: readonly Term[]): readonly number[] {
  return terms.map((term) => Math.max(0, ...readingWeights(index, term).values()));
}

/**
 * Function words count this share of their rarity: in a small archive every word is in many of the few articles, so that
 * rarity alone would let "was it" outweigh "improvised". A smaller share would lose sentences that somebody half remembers.
 */
const FUNCTION_WORD = 0.5;

/** Number of records that hold a reading; 0 when unknown. */
function holding({ found, deferred }: Reading): number {
  return Math.max(0, ...found.map(({ postings }) => postings.pages.length), ...deferred.map(({ pages }) => pages));
}

/**
 * The weight of each reading. It weighs by its rarity, capped by the typed word's (or the commonest reading's), so a rare
 * guess never beats the word. Readings that are in no record are left out, so that a term found nowhere does not lower the
 * score of results with all the other words.
 */
export function readingWeights(index: ArchiveIndex, { typed: word, readings }: Term): ReadonlyMap<Reading, number> {
  const typed = readings.find(({ relation }) => relation === 'same');
  // Related words are words of their own.
  const commonest = Math.max(1, ...readings.filter(({ relation }) => relation !== 'related').map(holding));
  const most = rarity(index.size, (typed && holding(typed)) || commonest);
  const share = isFunctionWord(word) ? FUNCTION_WORD : 1;
  return new Map(
    readings.flatMap((reading) => {
      const records = holding(reading);
      if (records === 0) return [];
      const own = Math.min(
        most,
        reading.relation === 'related' ? relatedRarity(index, reading) : rarity(index.size, records),
      );
      return [[reading, reading.weight * own * share] as const];
    }),
  );
}

/**
 * Weight of a related word by its rarity among quotations: in a small archive, nearly every word is in one article or two. Its
 * nearness in meaning decides more, so that the root counts.
 */
function relatedRarity(index: ArchiveIndex, reading: Reading): number {
  const places = Math.max(holding(reading), ...reading.found.map(({ postings }) => postings.positions.length));
  return Math.sqrt(rarity(index.quotations, places));
}
