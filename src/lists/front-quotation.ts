import { printedQuotations, type Archive, type PrintedQuotation } from '../archive/archive.ts';

/** Limits in characters for the large type of the home page: less says too little, more would fill the screen. */
const SHORTEST = 60;
const LONGEST = 170;

/**
 * The quotation for the home page: uninterrupted, by a named person, of a fitting length, and dated where any of these is.
 * Of several the one with the lowest id: ids are hashes, so the choice favours nobody and stays the same in every build.
 * `undefined` when none fits.
 */
export function frontQuotation({ articles, speakers }: Archive): PrintedQuotation | undefined {
  const fitting = printedQuotations(articles)
    .filter(({ quotation: { parts, speaker } }) => {
      const [words = '', ...others] = parts;
      const fits = words.length >= SHORTEST && words.length <= LONGEST && /^\p{Lu}.*[.!?…]$/su.test(words);
      return fits && others.length === 0 && speakers.get(speaker)?.kind === 'person';
    })
    .toSorted((a, b) => (a.quotation.id < b.quotation.id ? -1 : 1));
  return fitting.find(({ quotation }) => quotation.said !== undefined) ?? fitting[0];
}
