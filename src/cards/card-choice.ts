import type { Article } from '../archive/article.ts';

/** Which pages have a card of their own; the others share the archive's. */
export type CardChoice = 'all' | 'articles' | 'none';

/**
 * Up to here every quotation has its own card without being asked for. The first build of so many draws for a
 * minute on two processors, in 400 MB; later ones draw only what changed.
 */
export const MOST_CARDS_UNASKED = 5000;

/**
 * @param setting what the keeper asked for, if anything. Throws when it is none of the choices.
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
