/** Which card a page shows where it is shared. */

import type { Archive, PrintedQuotation } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { archiveCard, articleCard, cardAlt, quotationCard } from '../card.ts';
import { cardChoice, type CardChoice } from '../card-choice.ts';
import { ARCHIVE_CARD_PATH, articleCardPath, quotationCardPath } from '../card-path.ts';
import { sharedTitle } from '../shared-title.ts';
import { site } from '../../site.ts';
import { address } from '../../build/address.ts';
import { cardSetting } from './card-setting.ts';

export interface PageCard {
  /** Site-relative. */
  readonly path: string;
  /** What it says. */
  readonly alt: string;
  /** What stands beside it; absent where that is the title of the page. */
  readonly title?: string;
}

/**
 * Which cards the pages of this site have: for `getStaticPaths` to put into their props, because it depends on a setting
 * and on the whole archive, which a page that may be used again does not see.
 */
export function pageCardChoice({ articles }: Archive): CardChoice {
  return cardChoice(cardSetting(), articles);
}

/** `undefined` when this site has no cards for articles: the page then shows that of the archive. */
export function articlePageCard(article: Article, archive: Archive, choice: CardChoice): PageCard | undefined {
  if (choice === 'none') return undefined;
  return { path: articleCardPath(article.id), alt: cardAlt(articleCard(article, archive, { ...site, address })) };
}

/**
 * Without cards for quotations the article's stands in, which at least names who printed the words; without any, that of
 * the archive.
 */
export function quotationPageCard(printed: PrintedQuotation, archive: Archive, choice: CardChoice): PageCard {
  const cards = { ...site, address };
  const own =
    choice === 'all'
      ? {
          path: quotationCardPath(printed.quotation.id),
          alt: cardAlt(quotationCard(printed, archive, cards)),
        }
      : articlePageCard(printed.article, archive, choice);
  return {
    ...(own ?? { path: ARCHIVE_CARD_PATH, alt: cardAlt(archiveCard(cards)) }),
    title: sharedTitle(printed, archive),
  };
}
