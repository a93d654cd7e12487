import type { LoadedRecord } from './archive-index.ts';
import { partsOf, type IndexedArticle, type IndexedQuotation } from '../format/indexed-article.ts';
import { markText, markTexts, rangesOfWords, type Marking, type Range } from './mark.ts';
import { alignPhrase } from './phrase.ts';
import { formsOf } from '../../archive/word.ts';

/** A text to show, with the ranges to mark in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Range[];
  /** Where the text differs from the phrase that was asked for; empty unless {@link ResultView.wording} is `printed-as`. */
  readonly differing: readonly Range[];
}

/** What a result shows. */
export interface ResultView {
  readonly article: IndexedArticle;
  /** Absent when the article as a whole was found. */
  readonly quotation?: IndexedQuotation;
  /** The quotation's parts, or the passage of the article with most of the words. */
  readonly texts: readonly MarkedText[];
  /** Number of the paragraph that {@link texts} stand in (of the first part); absent when only the summary has the words. */
  readonly paragraph?: number;
  /** Says how a phrase was found: exactly so, or only in other words. Absent when no phrase was asked for. */
  readonly wording?: 'word-for-word' | 'printed-as';
  /** What to mark in the article when the reader goes there. */
  readonly marking: Marking;
}

/** Words of a phrase that a text must keep to be offered as what was meant. Below it is another saying. */
const KEPT_AT_LEAST = 0.5;

/** @param phrases the phrases asked for, and whether they were found */
export function resultView(
  { card }: LoadedRecord,
  quotationNumber: number | undefined,
  marking: Marking,
  phrases: { readonly asked: readonly (readonly string[])[]; readonly found: boolean },
): ResultView {
  const quotation = quotationNumber === undefined ? undefined : card.quotations[quotationNumber];
  const passage = quotation === undefined ? passageOf(card, marking, phrases.asked) : undefined;
  const texts = quotation === undefined ? [passage?.text ?? card.summary] : partsOf(card, quotation);
  const paragraph = quotation === undefined ? passage?.number : quotation.places[0]?.[0];
  const near = phrases.asked.length > 0 && !phrases.found ? nearest(texts, phrases.asked) : undefined;
  const wording = phrases.asked.length === 0 ? undefined : phrases.found ? 'word-for-word' : near && 'printed-as';
  const marks = near?.marks ?? markTexts(texts, marking);
  return {
    article: card,
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

/** The words that come nearest to the first phrase, and those among them that differ. */
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

/** The paragraph with the phrase, or else with the most of the words, long ones before short ones; of equals the first. */
function passageOf(
  card: IndexedArticle,
  marking: Marking,
  phrases: readonly (readonly string[])[],
): { readonly number: number; readonly text: string } | undefined {
  let best: { readonly number: number; readonly text: string } | undefined;
  let most = 0;
  for (const paragraph of card.paragraphs) {
    const marks = markText(paragraph.text, phrases.length > 0 ? { ...marking, forms: [] } : marking);
    // A word that is there twice is still one word of the query.
    const words = new Set(marks.map(({ start, end }) => paragraph.text.slice(start, end).toLowerCase()));
    const letters = [...words].reduce((sum, word) => sum + word.length, 0);
    if (letters > most) [best, most] = [paragraph, letters];
  }
  return best ?? (phrases.length > 0 ? passageOf(card, marking, []) : undefined);
}
