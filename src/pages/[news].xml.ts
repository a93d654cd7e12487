import { address } from '../build/address.ts';
import { getArchive } from '../content/edge/archive-collection.ts';
import { sourceDateEpoch } from '../build/environment.ts';
import { buildDay, NEWS_SITEMAP } from '../feeds/build-day.ts';
import type { Article } from '../archive/article.ts';
import { newsOf, newsSitemap } from '../feeds/news-sitemap.ts';
import { archiveSettings } from '../content/edge/archive-settings.ts';

// A dynamic route: an empty sitemap is invalid, so none is written without news.
export async function getStaticPaths() {
  const archive = await getArchive();
  const today = buildDay(archive, sourceDateEpoch);
  const articles = today === undefined ? [] : newsOf(archive, today);
  return articles.length === 0
    ? []
    : [{ params: { news: NEWS_SITEMAP.slice(1).replace(/\.xml$/, '') }, props: { articles } }];
}

export function GET({ props }: { readonly props: { readonly articles: readonly Article[] } }): Response {
  const { title: name, language } = archiveSettings();
  return new Response(newsSitemap(props.articles, { addressOf: address, name, language }), {
    headers: { 'content-type': 'application/xml' },
  });
}
