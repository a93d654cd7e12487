/*
 * Weights by where a word stands. The first ranking, from positions only (match.ts), and the second, from the texts
 * (rerank.ts), use the same ones.
 */

/** A word about the quotation (speaker, addressee, year) counts this share of a word in it. */
export const IN_CONTEXT = 0.8;

/** A word elsewhere in the article counts this share: enough to break ties, too little to outweigh the quotation's words. */
export const IN_ARTICLE = 0.4;

/**
 * Words of an article count this share, since a long text contains so many. People come to search quotations: one with
 * two thirds of the words should rank above an article that has all of them somewhere.
 */
export const ARTICLE = 0.5;

/** Words of a headline count this share: people who type a headline look for the article. */
export const HEADLINE = 0.7;

/** Bonus, as a share of their weight, for two neighbouring words of the query that are as far apart in the text. */
const IN_ORDER = 0.35;

/** The same bonus when they are nearly as far apart: somebody dropped or added a word. */
const NEARLY_IN_ORDER = 0.18;

/** Most words of difference that count as nearly. */
const NEARLY = 2;

/** Bonus, as a share of its weight, each time the number of times a word occurs in a quotation doubles. */
const REPEATED = 0.1;

/** Score that a quotation loses for each tenfold length: of two that contain the query, the shorter ranks first. */
export const LENGTH = 0.05;

/** Decimal logarithm of a quotation's usual length, some 25 words, at which nothing is subtracted. */
export const USUAL_LENGTH = 1.4;

/**
 * Bonus for two words that stand in the text in the order of the query.
 *
 * @param off difference between their distances in the text and in the query, in words; infinite in another order
 */
export function keptOrder(off: number): number {
  return off === 0 ? IN_ORDER : off <= NEARLY ? NEARLY_IN_ORDER : 0;
}

/** Bonus for a word that occurs several times in a quotation; more than four times add nothing. */
export function repetition(times: number): number {
  return times < 2 ? 0 : REPEATED * Math.log2(Math.min(times, 4));
}
