/** The card of a page. */

import type { Archive, PrintedQuotation } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { archiveCard, articleCard, cardAlt, quotationCard, type CardSite } from '../card.ts';
import { cardChoice, type CardChoice } from '../card-choice.ts';
import { ARCHIVE_CARD_PATH, articleCardPath, quotationCardPath } from '../card-path.ts';
import { sharedTitle } from '../shared-title.ts';
import { archiveSettings } from '../../content/edge/archive-settings.ts';
import { address } from '../../build/address.ts';
import { archiveLanguage } from '../../content/edge/archive-language.ts';
import { cards as cardSetting } from '../../build/environment.ts';

export interface PageCard {
  /** Site-relative. */
  readonly path: string;
  /** Text alternative of the picture. */
  readonly alt: string;
  /** Title to show beside it; absent when it is the title of the page. */
  readonly title?: string;
}

/**
 * Which cards this site has. `getStaticPaths` puts it into the props of pages: it depends on a setting and on the whole
 * archive, and a page that may come from the last build can depend on its props only.
 */
export function pageCardChoice({ articles }: Archive): CardChoice {
  return cardChoice(cardSetting, articles);
}

/** `undefined` when articles have no cards. The page then shows the archive's. */
export function articlePageCard(article: Article, archive: Archive, choice: CardChoice): PageCard | undefined {
  if (choice === 'none') return undefined;
  return {
    path: articleCardPath(article.id),
    alt: cardAlt(articleCard(article, archive, cardSite())),
  };
}

/**
 * Card of a quotation's page: its own, or the article's, which names who printed the words, or the archive's.
 */
export function quotationPageCard(printed: PrintedQuotation, archive: Archive, choice: CardChoice): PageCard {
  const cards = cardSite();
  const own =
    choice === 'all'
      ? {
          path: quotationCardPath(printed.quotation.id),
          alt: cardAlt(quotationCard(printed, archive, cards)),
        }
      : articlePageCard(printed.article, archive, choice);
  return {
    ...(own ?? { path: ARCHIVE_CARD_PATH, alt: cardAlt(archiveCard(cards)) }),
    title: sharedTitle(printed, archive, cards.words),
  };
}

function cardSite(): CardSite {
  return { ...archiveSettings(), words: archiveLanguage(), address };
}
