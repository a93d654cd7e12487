import type { ArchiveIndex } from './archive-index.ts';
import { isWidened, type Reading, type Term } from './term.ts';

/** Weight of a word by its rarity (inverse document frequency), as a natural logarithm. */
export function rarity(total: number, holding: number): number {
  return Math.log(1 + (total + 1) / (holding + 0.5));
}

/** The weight of each term: that of its heaviest reading. */
export function termWeights(index: ArchiveIndex, terms: readonly Term[]): readonly number[] {
  return terms.map((term) => Math.max(0, ...readingWeights(index, term).values()));
}

/** Number of records that hold a reading; 0 when unknown. */
function holding({ found, deferred }: Reading): number {
  return Math.max(0, ...found.map(({ postings }) => postings.pages.length), ...deferred.map(({ pages }) => pages));
}

/**
 * The weight of each reading. It weighs by its rarity, capped by the typed word's (or the commonest reading's), so a rare
 * guess never beats the word. Readings that are in no record are left out, so that a term found nowhere does not lower the
 * score of results with all the other words.
 */
export function readingWeights(index: ArchiveIndex, term: Term): ReadonlyMap<Reading, number> {
  const { readings } = term;
  const typed = readings.find(({ relation }) => relation === 'same');
  const commonest = Math.max(1, ...readings.map(holding));
  const most = rarity(index.size, (typed && holding(typed)) || commonest);
  return new Map(
    readings.flatMap((reading) => {
      const records = holding(reading);
      if (records === 0) return [];
      // Related words are words of their own.
      const own = isWidened(term) ? widenedRarity(index, reading) : Math.min(most, rarity(index.size, records));
      return [[reading, reading.weight * own] as const];
    }),
  );
}

/**
 * Weight by rarity among quotations, for words that are compared by their meaning: in a small archive, nearly every word is
 * in one article or two. Rarity decides less there than meaning, so that its root counts.
 */
function widenedRarity(index: ArchiveIndex, reading: Reading): number {
  const places = Math.max(holding(reading), ...reading.found.map(({ postings }) => postings.positions.length));
  return Math.sqrt(rarity(index.quotations, places));
}
