import type { ArchiveIndex } from './archive-index.ts';
import type { Term } from './term.ts';

/** Rarity of a word: how much it tells, in natural logarithms. */
export function rarity(total: number, holding: number): number {
  return Math.log(1 + (total + 1) / (holding + 0.5));
}

/** The weight of each term in this query: what its weightiest reading tells. */
export function termWeights(index: ArchiveIndex, terms: readonly Term[]): readonly number[] {
  return terms.map((term) => Math.max(0, ...readingWeights(index, term).values()));
}

/**
 * What each form tells that stands for a term: by its own rarity, but never more than the word as typed, or, when that
 * is nowhere, than the commonest of them: a rare guess is no better than a common one. Empty when nothing is anywhere: a
 * word without a place can help nobody, and must not weigh on those that hold all the others.
 */
export function readingWeights(index: ArchiveIndex, { readings, found }: Term): ReadonlyMap<string, number> {
  const records = new Map(found.map(({ form, postings }) => [form, postings.pages.length]));
  for (const { form } of readings) {
    const frequency = index.frequency(form);
    if (frequency !== undefined) records.set(form, frequency);
  }
  const typed = readings.find(({ relation }) => relation === 'same');
  const most = rarity(index.size, records.get(typed?.form ?? '') ?? Math.max(1, ...records.values()));
  return new Map(
    readings.flatMap(({ form, weight }) => {
      const holding = records.get(form);
      return holding === undefined ? [] : [[form, weight * Math.min(most, rarity(index.size, holding))] as const];
    }),
  );
}
