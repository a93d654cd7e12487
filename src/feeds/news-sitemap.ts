import { x } from 'xastscript';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { edtfDate, isCertainDay } from '../archive/edtf-date.ts';
import { articlePath, type AddressOf } from '../archive/permalink.ts';
import { xmlDocument } from './xml-document.ts';

/** The protocol allows articles of the last two days, and at most 1,000. */
const DAYS = 2;
const MOST_ARTICLES = 1000;

const MILLISECONDS_A_DAY = 86_400_000;

export interface NewsContext {
  readonly addressOf: AddressOf;
  /** Name of the publication, that is, of the archive. */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * The articles that count as news: published at most two days ago, on a certain day, and already in the archive. An old
 * article added today is not news.
 */
export function newsOf({ articles }: Pick<Archive, 'articles'>, today: string): readonly Article[] {
  const first = new Date(Date.parse(today) - DAYS * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  return articles
    .filter(({ published, added }) => {
      const known = isCertainDay(edtfDate(published));
      return known && first <= published && published <= today && added <= today;
    })
    .toReversed()
    .slice(0, MOST_ARTICLES);
}

/**
 * The news sitemap. As the protocol requires, its dates are those on which the articles appeared on this site.
 *
 * @param articles must not be empty, because the protocol has no empty sitemap
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(articles: readonly Article[], { addressOf, name, language }: NewsContext): string {
  return xmlDocument(
    x(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      articles.map((article) =>
        x('url', [
          x('loc', addressOf(articlePath(article.id))),
          x('news:news', [
            x('news:publication', [x('news:name', name), x('news:language', language)]),
            x('news:publication_date', article.added),
            x('news:title', article.headline),
          ]),
        ]),
      ),
    ),
  );
}
