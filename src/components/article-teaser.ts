import { link } from '../build/address.ts';
import type { Article, Outlet } from '../archive/article.ts';
import { articlePath } from '../archive/permalink.ts';
import { dateText } from './date-text.ts';
import { archiveLanguage, textLanguage } from '../content/edge/archive-language.ts';
import { attribute, markup, type Markup } from '../text/markup.ts';

/**
 * An article in a list: date, outlet, headline as an h3, summary and number of quotations.
 *
 * @param outlet `undefined` when the article's outlet is not known
 */
export function articleTeaser(article: Article, outlet: Outlet | undefined): Markup {
  const { say } = archiveLanguage();
  const where = outlet?.name ?? say('publication.outlet-not-recorded-at-start');
  const kicker = markup`<p class="kicker">${dateText(article.published)} <span class="teaser__dot">· </span><span class="teaser__where"><bdi>${where}</bdi></span></p>`;
  const language = attribute('lang', textLanguage(article.language));
  const headline = markup`<h3 dir="auto"><a href="${link(articlePath(article.id))}"${language}>${article.headline}</a></h3>`;
  const { length } = article.quotations;
  const count = length === 0 ? '' : markup`<p class="meta">${say('count.quotations', { count: length })}</p>`;
  return markup`<article class="teaser">${kicker}${headline}<div><p${language} dir="auto">${article.summary}</p>${count}</div></article>`;
}
