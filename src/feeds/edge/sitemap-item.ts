import type { SitemapItem } from '@astrojs/sitemap';
import { lastChanges } from '../../lists/last-change.ts';
import type { Redirects } from '../../permanence/ledger.ts';
import type { ContentSource } from '../../content/edge/content-source.ts';
import { contentRoot } from '../../content/edge/content-root.ts';
import { loadPermalinks } from '../../permanence/edge/ledger-files.ts';
import { normaliseBase } from '../../checks/site-address.ts';

/** A page that leads to the list of quotations: whoever shortens the address of one arrives here. */
const LIST_OF_QUOTATION_ADDRESSES = '/q/';

/**
 * Completes the entries of the sitemap: a page that tells of articles says when it last changed, and an address that only
 * leads to another one is no page.
 */
export function sitemapItem(
  base: string,
  content: ContentSource,
): (item: SitemapItem) => Promise<SitemapItem | undefined> {
  let facts: Promise<{ readonly days: ReadonlyMap<string, string>; readonly redirects: Redirects }> | undefined;
  const inner = normaliseBase(base).slice(0, -1);
  return async (item) => {
    const { days, redirects } = await (facts ??= readFacts(contentRoot, content));
    const path = new URL(item.url).pathname.slice(inner.length);
    if (redirects.has(path) || path === LIST_OF_QUOTATION_ADDRESSES) return undefined;
    const lastmod = days.get(path);
    return lastmod === undefined ? item : { ...item, lastmod };
  };
}

async function readFacts(root: string, content: ContentSource) {
  const [{ archive }, { redirects }] = await Promise.all([content.load(), loadPermalinks(root)]);
  return { days: lastChanges(archive), redirects };
}
