import type { Article } from '../../archive/article.ts';
import {
  indexedArticle,
  partsOf,
  type IndexedArticle,
  type Names,
  type IndexedQuotation,
} from '../format/indexed-article.ts';
import { CONTEXT, FILLER, layoutFor, type Layout } from '../format/layout.ts';
import { formsOf } from '../../archive/word.ts';

/** The index record of one article. */
export interface IndexRecord {
  readonly article: IndexedArticle;
  /** Number of words of each quotation. */
  readonly lengths: readonly number[];
  /** Its words and fillers at the positions of `layout.ts`. Computed on demand: all at once would need too much memory. */
  readonly forms: () => readonly string[];
}

export interface IndexRecords {
  readonly layout: Layout;
  readonly records: readonly IndexRecord[];
}

/** The records of all articles and their common layout. */
export function indexRecords(articles: readonly Article[], names: Names): IndexRecords {
  let longest = 0;
  const measured = articles.map((source) => {
    const article = indexedArticle(source, names);
    const lengths = article.quotations.map((quotation) => quotationForms(article, quotation).length);
    longest = Math.max(longest, formsOf(article.headline).length, ...lengths);
    return { article, lengths };
  });
  const layout = layoutFor(longest);
  return {
    layout,
    records: measured.map((record) => ({ ...record, forms: () => positionedForms(record.article, layout) })),
  };
}

/** Four digits at the head of an EDTF date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The words of a quotation, its parts joined, so that a phrase may run across the interruption. */
function quotationForms(article: IndexedArticle, quotation: IndexedQuotation): readonly string[] {
  return partsOf(article, quotation).flatMap((part) => formsOf(part));
}

/** Words about a quotation that people add to a query: speaker, year, and to whom it was said. */
function contextForms(article: IndexedArticle, quotation: IndexedQuotation): readonly string[] {
  return formsOf(`${quotation.speakerName} ${yearOf(quotation.said ?? article.published)} ${quotation.toName ?? ''}`);
}

/** The words of a record at their positions, with fillers between. */
function positionedForms(article: IndexedArticle, { slot }: Layout): readonly string[] {
  const filled = (words: readonly string[], context: readonly string[]): string[] => {
    const short = context.slice(0, CONTEXT - 1);
    const gap = slot - words.length - short.length - 1;
    // The last position is a filler, so that no phrase runs from one quotation's context into the next quotation.
    return [...words, ...Array.from({ length: gap }, () => FILLER), ...short, FILLER];
  };
  const forms = article.quotations.flatMap((quotation) =>
    filled(quotationForms(article, quotation), contextForms(article, quotation)),
  );
  forms.push(...filled(formsOf(article.headline), formsOf(`${article.outletName ?? ''} ${yearOf(article.published)}`)));
  for (const { text } of article.paragraphs) forms.push(...formsOf(text), FILLER);
  forms.push(...formsOf(article.summary));
  return forms;
}
