import type { Article } from '../archive/article.ts';
import { articleCard, partsOf, type ArticleCard, type Names, type QuotationCard } from './card.ts';
import { CONTEXT, FILLER, layoutFor, type Layout } from './layout.ts';
import { formsOf } from './word.ts';

/** What Pagefind is given for one article. */
export interface IndexRecord {
  readonly card: ArticleCard;
  /** Words in their index form at the positions that `layout.ts` assigns, separated by single spaces. */
  readonly content: string;
}

/** Four digits at the head of an EDTF date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The records of all articles, and the layout that they share. */
export function indexRecords(
  articles: readonly Article[],
  names: Names,
): { readonly layout: Layout; readonly records: readonly IndexRecord[] } {
  const cards = articles.map((article) => articleCard(article, names));
  let longest = 0;
  for (const card of cards) {
    longest = Math.max(longest, formsOf(card.headline).length);
    for (const quotation of card.quotations) longest = Math.max(longest, quotationForms(card, quotation).length);
  }
  const layout = layoutFor(longest);
  return { layout, records: cards.map((card) => ({ card, content: contentOf(card, layout) })) };
}

/** The words of a quotation, its parts joined: an interruption by the article does not part what was said in one breath. */
export function quotationForms(card: ArticleCard, quotation: QuotationCard): readonly string[] {
  return partsOf(card, quotation).flatMap((part) => formsOf(part));
}

/** Words about a quotation that people add to a query: who said it, to whom, and in which year. */
function contextForms(card: ArticleCard, quotation: QuotationCard): readonly string[] {
  return formsOf(`${quotation.speakerName} ${yearOf(quotation.said ?? card.published)} ${quotation.toName ?? ''}`);
}

function contentOf(card: ArticleCard, { slot }: Layout): string {
  const filled = (words: readonly string[], context: readonly string[]): string[] => {
    const short = context.slice(0, CONTEXT - 1);
    const gap = slot - words.length - short.length - 1;
    // The last position stays empty, so that no phrase runs from one quotation's context into the next quotation.
    return [...words, ...Array.from({ length: gap }, () => FILLER), ...short, FILLER];
  };
  const tokens = card.quotations.flatMap((quotation) =>
    filled(quotationForms(card, quotation), contextForms(card, quotation)),
  );
  tokens.push(...filled(formsOf(card.headline), formsOf(`${card.outletName ?? ''} ${yearOf(card.published)}`)));
  for (const { text } of card.paragraphs) tokens.push(...formsOf(text), FILLER);
  tokens.push(...formsOf(card.summary));
  return tokens.join(' ');
}
