/*
 * What a word counts by where it stands. The first look, which sees positions only (match.ts), and the second, which
 * reads the texts (rerank.ts), weigh alike.
 */

/** A word about the quotation (its speaker, addressee, year) counts this part of one that it holds. */
export const IN_CONTEXT = 0.8;

/** A word elsewhere in the article counts this part: enough to break ties, too little to outdo a word of the quotation. */
export const IN_ARTICLE = 0.4;

/**
 * An article counts this part of what it holds, because it holds so much more: "searching quotes" is why people come,
 * and a quotation with two thirds of the words is worth more to them than an article that has them all somewhere.
 */
export const ARTICLE = 0.5;

/** The same for words of its headline: who types a headline is after the article. */
export const HEADLINE = 0.7;

/** Two neighbouring words of the query that stand as far apart in the text as in the query add this part of their weight. */
const IN_ORDER = 0.35;

/** The same when they stand nearly as far apart: somebody dropped or added a word. */
const NEARLY_IN_ORDER = 0.18;

/** How far is "nearly". */
const NEARLY = 2;

/** Each doubling of the times that a quotation says a word adds this part of its weight: what it repeats it is about. */
const REPEATED = 0.1;

/** What each tenfold length takes from a quotation, so that of two that hold the query the shorter comes first. */
export const LENGTH = 0.05;

/** The decimal logarithm of a quotation's usual length, some 25 words: one of that length loses nothing to an article. */
export const USUAL_LENGTH = 1.4;

/**
 * What two words of the query add that stand in the text in the same order.
 *
 * @param off how many words nearer or farther they stand than in the query, from 0; infinite in another order
 */
export function keptOrder(off: number): number {
  return off === 0 ? IN_ORDER : off <= NEARLY ? NEARLY_IN_ORDER : 0;
}

/** What saying a word more than once adds to it; a fourth time adds nothing more. */
export function repetition(times: number): number {
  return times < 2 ? 0 : REPEATED * Math.log2(Math.min(times, 4));
}
