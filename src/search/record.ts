import type { Article } from '../archive/article.ts';
import { articleCard, partsOf, type ArticleCard, type Names, type QuotationCard } from './card.ts';
import { CONTEXT, FILLER, indexKey, layoutFor, type Layout } from './layout.ts';
import { formsOf } from '../archive/word.ts';

/** What Pagefind is given for one article. */
export interface IndexRecord {
  readonly card: ArticleCard;
  /**
   * Words under their names in the index, at the positions that `layout.ts` assigns, separated by single spaces. Made
   * anew each time: all of them at once would be the largest thing in a build.
   */
  readonly content: () => string;
}

/** All that the index is made of. */
export interface IndexRecords {
  readonly layout: Layout;
  readonly records: readonly IndexRecord[];
  /** Number of records for each word. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Words that stand in so many places that a query downloads them only when its other words do not decide. */
  readonly frequent: ReadonlySet<string>;
}

/**
 * Places of a word above which it counts as frequent: its part of the index then weighs some 8 kB or more. A lower
 * number saves bytes and makes more queries wait for a second download.
 */
const FREQUENT_PLACES = 2500;

/** The records of all articles, and what they share. */
export function indexRecords(articles: readonly Article[], names: Names): IndexRecords {
  const cards = articles.map((article) => articleCard(article, names));
  let longest = 0;
  for (const card of cards) {
    longest = Math.max(longest, formsOf(card.headline).length);
    for (const quotation of card.quotations) longest = Math.max(longest, quotationForms(card, quotation).length);
  }
  const layout = layoutFor(longest);
  const { places, frequencies } = countForms(cards, layout);
  const frequent = new Set([...places].flatMap(([form, count]) => (count > FREQUENT_PLACES ? form : [])));
  const keys = new Map([...frequencies.keys()].map((form) => [form, indexKey(form, frequent.has(form))]));
  const records = cards.map((card) => ({
    card,
    content: () =>
      positionedForms(card, layout)
        .map((form) => keys.get(form) ?? form)
        .join(' '),
  }));
  return { layout, records, frequencies, frequent };
}

/** Four digits at the head of an EDTF date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The words of a quotation, its parts joined: an interruption by the article does not part what was said in one breath. */
export function quotationForms(card: ArticleCard, quotation: QuotationCard): readonly string[] {
  return partsOf(card, quotation).flatMap((part) => formsOf(part));
}

/** Words about a quotation that people add to a query: who said it, to whom, and in which year. */
function contextForms(card: ArticleCard, quotation: QuotationCard): readonly string[] {
  return formsOf(`${quotation.speakerName} ${yearOf(quotation.said ?? card.published)} ${quotation.toName ?? ''}`);
}

/** The words of a record at their positions, with fillers between. */
function positionedForms(card: ArticleCard, { slot }: Layout): readonly string[] {
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

function countForms(
  cards: readonly ArticleCard[],
  layout: Layout,
): {
  readonly places: ReadonlyMap<string, number>;
  readonly frequencies: ReadonlyMap<string, number>;
} {
  const places = new Map<string, number>();
  const frequencies = new Map<string, number>();
  for (const card of cards) {
    const forms = positionedForms(card, layout);
    for (const form of forms) places.set(form, (places.get(form) ?? 0) + 1);
    for (const form of new Set(forms)) frequencies.set(form, (frequencies.get(form) ?? 0) + 1);
  }
  places.delete(FILLER);
  frequencies.delete(FILLER);
  return { places, frequencies };
}
