import type { LoadedRecord } from './archive-index.ts';
import { partsOf, type IndexedArticle, type IndexedQuotation } from '../format/indexed-article.ts';
import { markText, markTexts, rangesOfWords, type Marking, type Range } from './mark.ts';
import { alignPhrase } from './phrase.ts';
import { formsOf } from '../../archive/word.ts';

/** A text to show, with the ranges to mark in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Range[];
  /** Words that differ from the phrase in the query; empty unless {@link ResultView.wording} is `printed-as`. */
  readonly differing: readonly Range[];
}

/** What a result shows. */
export interface ResultView {
  readonly article: IndexedArticle;
  /** Absent when the article as a whole was found. */
  readonly quotation?: IndexedQuotation;
  /** The quotation's parts, or the paragraph of the article with most of the query's words. */
  readonly texts: readonly MarkedText[];
  /** Number of the paragraph that the first of {@link texts} is from; absent when the text is the summary. */
  readonly paragraph?: number;
  /** How a phrase was found: exactly, or only similar words. Absent when the query has no phrase. */
  readonly wording?: 'word-for-word' | 'printed-as';
  /** What to mark in the article when the reader goes there. */
  readonly marking: Marking;
}

/** Share of a phrase's words that a text must have to be shown as the nearest wording. */
const KEPT_AT_LEAST = 0.5;

/** What to show of a quotation or, without a number, of its article. @param phrases of the query, and whether they were found */
export function resultView(
  { article }: LoadedRecord,
  quotationNumber: number | undefined,
  marking: Marking,
  phrases: { readonly asked: readonly (readonly string[])[]; readonly found: boolean },
): ResultView {
  const quotation = quotationNumber === undefined ? undefined : article.quotations[quotationNumber];
  const passage = quotation === undefined ? passageOf(article, marking, phrases.asked) : undefined;
  const texts = quotation === undefined ? [passage?.text ?? article.summary] : partsOf(article, quotation);
  const paragraph = quotation === undefined ? passage?.number : quotation.places[0]?.[0];
  const near = phrases.asked.length > 0 && !phrases.found ? nearest(texts, phrases.asked) : undefined;
  const wording = phrases.asked.length === 0 ? undefined : phrases.found ? 'word-for-word' : near && 'printed-as';
  const marks = near?.marks ?? markTexts(texts, marking);
  return {
    article,
    ...(quotation !== undefined && { quotation }),
    texts: texts.map((text, number) => ({
      text,
      marks: marks[number] ?? [],
      differing: near?.differing[number] ?? [],
    })),
    ...(paragraph !== undefined && { paragraph }),
    ...(wording !== undefined && { wording }),
    marking,
  };
}

/** Marks for the wording nearest to the first phrase; `undefined` when too little of the phrase is there. */
function nearest(
  texts: readonly string[],
  [phrase = []]: readonly (readonly string[])[],
): { readonly marks: readonly (readonly Range[])[]; readonly differing: readonly (readonly Range[])[] } | undefined {
  const { from, to, differing, kept } = alignPhrase(
    phrase,
    texts.flatMap((text) => formsOf(text)),
  );
  if (kept < KEPT_AT_LEAST) return undefined;
  const unlike = new Set(differing);
  const same = Array.from({ length: to - from }, (_, offset) => from + offset).filter((number) => !unlike.has(number));
  return { marks: rangesOfWords(texts, same), differing: rangesOfWords(texts, differing) };
}

/** The paragraph with the phrase, or else the first of those with the most letters in different words of the query. */
function passageOf(
  article: IndexedArticle,
  marking: Marking,
  phrases: readonly (readonly string[])[],
): { readonly number: number; readonly text: string } | undefined {
  let best: { readonly number: number; readonly text: string } | undefined;
  let most = 0;
  for (const paragraph of article.paragraphs) {
    const marks = markText(paragraph.text, phrases.length > 0 ? { ...marking, forms: [] } : marking);
    // A repeated word counts once.
    const words = new Set(marks.map(({ start, end }) => paragraph.text.slice(start, end).toLowerCase()));
    const letters = [...words].reduce((sum, word) => sum + word.length, 0);
    if (letters > most) [best, most] = [paragraph, letters];
  }
  return best ?? (phrases.length > 0 ? passageOf(article, marking, []) : undefined);
}
