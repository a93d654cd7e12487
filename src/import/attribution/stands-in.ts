import type { Description } from './referent.ts';
import { namesIn, type TextAnalysis } from './text-analysis.ts';

/**
 * "L’agence", "el diario digital": whether a description may stand for an organisation or a paper that the text names, as it
 * has names that are no person's.
 */
export function standsIn(analysis: TextAnalysis, block: number, { definite, head, words }: Description): boolean {
  const isBare = definite && analysis.grammar?.standIns?.test(head) === true && !/\s\p{Lu}|['’]\p{Lu}/u.test(words);
  return isBare && namesOthers(analysis, block);
}

/** Whether a text has, up to a block, a name that is no person's: within a sentence a capitalised word of no person's name. */
function namesOthers(analysis: TextAnalysis, block: number): boolean {
  return analysis.narratives.slice(0, block + 1).some(({ words, sentences, heading }, place) => {
    const people = namesIn(analysis, place, 0, Infinity);
    const begins = new Set(sentences.map(({ from }) => from));
    const isFirst = (at: number): boolean => begins.has(at) || words[at - 1]?.kind !== 'word';
    return words.some(
      ({ kind, text }, at) =>
        !heading &&
        kind === 'word' &&
        /^\p{Lu}[\p{L}’'-]{2,}$/u.test(text) &&
        (!isFirst(at) || /^\p{Lu}{3,}$/u.test(text)) &&
        !people.some(({ from, to }) => at >= from && at < to),
    );
  });
}
