import type { Article } from '../archive/article.ts';

/** Which pages have a card of their own. Other pages share the archive's. */
export type CardChoice = 'all' | 'articles' | 'none';

/**
 * Up to this number of cards, every quotation has its own without a setting. The first build draws so many for a minute on
 * two processors, in 400 MB; later builds draw only changed cards.
 */
export const MOST_CARDS_UNASKED = 5000;

/**
 * The keeper's choice, or the default for an archive of this size.
 *
 * @param setting value of `CARDS`. Throws when it is not a choice.
 */
export function cardChoice(setting: string | undefined, articles: readonly Article[]): CardChoice {
  switch (setting) {
    case 'all':
    case 'articles':
    case 'none':
      return setting;
    case undefined:
    case '': {
      const quotations = articles.reduce((sum, article) => sum + article.quotations.length, 0);
      return articles.length + quotations <= MOST_CARDS_UNASKED ? 'all' : 'articles';
    }
    default:
      throw new Error(`CARDS is "${setting}". Set it to all, articles or none, or leave it out.`);
  }
}
