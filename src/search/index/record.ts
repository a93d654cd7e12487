import type { Article } from '../../archive/article.ts';
import { indexedArticle, partsOf, type IndexedArticle, type Names, type IndexedQuotation } from '../format/indexed-article.ts';
import { CONTEXT, FILLER, layoutFor, type Layout } from '../format/layout.ts';
import { formsOf } from '../../archive/word.ts';

/** An article as the search knows it. */
export interface IndexRecord {
  readonly card: IndexedArticle;
  /** Number of words of each quotation. */
  readonly lengths: readonly number[];
  /**
   * Its words and fillers at the positions that `layout.ts` assigns. Made when asked for: all of them at once would be
   * the largest thing in a build.
   */
  readonly forms: () => readonly string[];
}

/** All that the index is made of. */
export interface IndexRecords {
  readonly layout: Layout;
  readonly records: readonly IndexRecord[];
}

/** The records of all articles, and what they share. */
export function indexRecords(articles: readonly Article[], names: Names): IndexRecords {
  let longest = 0;
  const measured = articles.map((article) => {
    const card = indexedArticle(article, names);
    const lengths = card.quotations.map((quotation) => quotationForms(card, quotation).length);
    longest = Math.max(longest, formsOf(card.headline).length, ...lengths);
    return { card, lengths };
  });
  const layout = layoutFor(longest);
  return {
    layout,
    records: measured.map((record) => ({ ...record, forms: () => positionedForms(record.card, layout) })),
  };
}

/** Four digits at the head of an EDTF date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The words of a quotation, its parts joined: an interruption by the article does not part what was said in one breath. */
function quotationForms(card: IndexedArticle, quotation: IndexedQuotation): readonly string[] {
  return partsOf(card, quotation).flatMap((part) => formsOf(part));
}

/** Words about a quotation that people add to a query: who said it, to whom, and in which year. */
function contextForms(card: IndexedArticle, quotation: IndexedQuotation): readonly string[] {
  return formsOf(`${quotation.speakerName} ${yearOf(quotation.said ?? card.published)} ${quotation.toName ?? ''}`);
}

/** The words of a record at their positions, with fillers between. */
function positionedForms(card: IndexedArticle, { slot }: Layout): readonly string[] {
  const filled = (words: readonly string[], context: readonly string[]): string[] => {
    const short = context.slice(0, CONTEXT - 1);
    const gap = slot - words.length - short.length - 1;
    // The last position stays empty, so that no phrase runs from one quotation's context into the next quotation.
    return [...words, ...Array.from({ length: gap }, () => FILLER), ...short, FILLER];
  };
  const forms = card.quotations.flatMap((quotation) =>
    filled(quotationForms(card, quotation), contextForms(card, quotation)),
  );
  forms.push(...filled(formsOf(card.headline), formsOf(`${card.outletName ?? ''} ${yearOf(card.published)}`)));
  for (const { text } of card.paragraphs) forms.push(...formsOf(text), FILLER);
  forms.push(...formsOf(card.summary));
  return forms;
}
