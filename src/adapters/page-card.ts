/** Which card a page shows where it is shared. */

import type { Archive, PrintedQuotation } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { articleCard, cardAlt, quotationCard } from '../cards/card.ts';
import { cardChoice, type CardChoice } from '../cards/card-choice.ts';
import { articleCardPath, quotationCardPath } from '../cards/card-path.ts';
import { site } from '../site.ts';
import { address } from './address.ts';
import { cardSetting } from './card-setting.ts';

export interface PageCard {
  /** Site-relative. */
  readonly path: string;
  /** What it says. */
  readonly alt: string;
}

/** `undefined` when this site has no cards for articles: the page then shows that of the archive. */
export function articlePageCard(article: Article, archive: Archive): PageCard | undefined {
  if (choiceFor(archive) === 'none') return undefined;
  return { path: articleCardPath(article.id), alt: cardAlt(articleCard(article, archive, { ...site, address })) };
}

/** Without cards for quotations the article's stands in, which at least names who printed the words. */
export function quotationPageCard(printed: PrintedQuotation, archive: Archive): PageCard | undefined {
  if (choiceFor(archive) !== 'all') return articlePageCard(printed.article, archive);
  const card = quotationCard(printed, archive, { ...site, address });
  return { path: quotationCardPath(printed.quotation.id), alt: cardAlt(card) };
}

/** Looking at every article for every page would take as long as the pages themselves. */
const choices = new WeakMap<Archive, CardChoice>();

function choiceFor(archive: Archive): CardChoice {
  const known = choices.get(archive);
  if (known !== undefined) return known;
  const choice = cardChoice(cardSetting(), archive.articles);
  choices.set(archive, choice);
  return choice;
}
