import { printedQuotations, type Archive, type PrintedQuotation } from '../archive/archive.ts';

/** Letters that a display size can carry: shorter says too little by itself, longer is a page of its own. */
const SHORTEST = 60;
const LONGEST = 170;

/**
 * The quotation for the home page: uninterrupted, of a named person, dated, and of a fitting length. Of those the one
 * whose id comes first: ids are drawn from the words, so the choice favours nobody, and it stays the same from build to
 * build. Absent when none fits.
 */
export function frontQuotation({ articles, speakers }: Archive): PrintedQuotation | undefined {
  return printedQuotations(articles)
    .filter(({ quotation: { parts, said, speaker } }) => {
      const [words = '', ...others] = parts;
      const fits = words.length >= SHORTEST && words.length <= LONGEST && /^\p{Lu}.*[.!?…]$/su.test(words);
      return fits && others.length === 0 && said !== undefined && speakers.get(speaker)?.kind === 'person';
    })
    .toSorted((a, b) => (a.quotation.id < b.quotation.id ? -1 : 1))[0];
}
