import { wordsOf } from '../../../text/word.ts';

/** A count of fewer words may be that of the teaser. */
const LEAST_WORDS = 400;

/** With so much of the words that the page states, a text is whole. */
const WHOLE = 0.95;

/**
 * What the keeper is asked about an article for subscribers, unless the text has as many words as the page says that it has.
 *
 * @param stated the words of the whole article as the page says, 0 when it does not; absent for an article that all may read
 */
export function stubDoubt(stated: number | undefined, text: string): readonly string[] {
  if (stated === undefined) return [];
  if (stated >= LEAST_WORDS && wordsOf(text).length >= stated * WHOLE) return [];
  return [
    'the page says that its article is for subscribers; what was saved may be a stub, compare its end with the original',
  ];
}
