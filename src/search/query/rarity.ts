import type { ArchiveIndex } from './archive-index.ts';
import type { Term } from './term.ts';

/** Weight of a word by its rarity (inverse document frequency), as a natural logarithm. */
export function rarity(total: number, holding: number): number {
  return Math.log(1 + (total + 1) / (holding + 0.5));
}

/** The weight of each term: that of its heaviest reading. */
export function termWeights(index: ArchiveIndex, terms: readonly Term[]): readonly number[] {
  return terms.map((term) => Math.max(0, ...readingWeights(index, term).values()));
}

/**
 * The weight of each form that a term is read as. A form weighs by its rarity, capped by the typed word's (or the commonest
 * form's), so a rare guess never beats the word. Forms that are in no record are left out, so that a term found nowhere does
 * not lower the score of results with all the other words.
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
