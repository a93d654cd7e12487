import { address } from '../build/address.ts';
import { getArchive } from '../content/edge/archive-collection.ts';
import { sourceDateEpoch } from '../build/environment.ts';
import { buildDay, NEWS_SITEMAP } from '../feeds/build-day.ts';
import { newsOf } from '../feeds/news-sitemap.ts';

// Crawlers read it at a host's root only: below a base path, copy it there.
export async function GET(): Promise<Response> {
  const archive = await getArchive();
  const today = buildDay(archive, sourceDateEpoch);
  const sitemaps = [
    '/sitemap-index.xml',
    ...(today !== undefined && newsOf(archive, today).length > 0 ? [NEWS_SITEMAP] : []),
  ];
  const lines = ['User-agent: *', 'Allow: /', '', ...sitemaps.map((path) => `Sitemap: ${address(path)}`)];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
