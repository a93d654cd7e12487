import { printedQuotations, type Archive } from '../archive/archive.ts';
import { archiveCard, articleCard, quotationCard, type Card, type CardSite } from './card.ts';
import type { CardChoice } from './card-choice.ts';
import { ARCHIVE_CARD_PATH, articleCardPath, quotationCardPath } from './card-path.ts';

/** A card and its path. */
export interface PlacedCard {
  /** Site-relative. */
  readonly path: string;
  readonly card: Card;
  /** Id of its article; absent for the archive's card. */
  readonly article?: string;
}

/** All cards of a site, the archive's first. */
export function cardList(archive: Archive, site: CardSite, choice: CardChoice): readonly PlacedCard[] {
  const { articles } = archive;
  const ofArticles = articles.map((article) => ({
    path: articleCardPath(article.id),
    card: articleCard(article, archive, site),
    article: article.id,
  }));
  const ofQuotations = (): readonly PlacedCard[] =>
    printedQuotations(articles).map((printed) => ({
      path: quotationCardPath(printed.quotation.id),
      card: quotationCard(printed, archive, site),
      article: printed.article.id,
    }));
  return [
    { path: ARCHIVE_CARD_PATH, card: archiveCard(site) },
    ...(choice === 'none' ? [] : ofArticles),
    ...(choice === 'all' ? ofQuotations() : []),
  ];
}
