import type { SitemapItem } from '@astrojs/sitemap';
import { lastChanges } from '../../lists/last-change.ts';
import type { ContentSource } from '../../content/edge/content-source.ts';
import { contentRoot } from '../../build/environment.ts';
import { loadPermalinks } from '../../permanence/edge/ledger-files.ts';
import { normaliseBase } from '../../checks/url-resolver.ts';

/** Redirects to the list of quotations, for readers who shorten the URL of a quotation. */
const QUOTATIONS_REDIRECT = '/q/';

/**
 * Adds the last change of pages that show articles to the entries of the sitemap, and drops redirects and withdrawn
 * addresses from it.
 */
export function sitemapItem(
  base: string,
  content: ContentSource,
): (item: SitemapItem) => Promise<SitemapItem | undefined> {
  let facts: ReturnType<typeof readFacts> | undefined;
  const inner = normaliseBase(base).slice(0, -1);
  return async (item) => {
    const { days, former } = await (facts ??= readFacts(contentRoot, content));
    const path = decodeURI(new URL(item.url).pathname).slice(inner.length);
    if (former.has(path) || path === QUOTATIONS_REDIRECT) return undefined;
    const lastmod = days.get(path);
    return lastmod === undefined ? item : { ...item, lastmod };
  };
}

async function readFacts(root: string, content: ContentSource) {
  const [{ archive }, { redirects, withdrawals }] = await Promise.all([content.load(), loadPermalinks(root)]);
  return { days: lastChanges(archive), former: new Set([...redirects.keys(), ...withdrawals.keys()]) };
}
