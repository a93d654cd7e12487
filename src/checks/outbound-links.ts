import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Article } from '../archive/article.ts';

/** Every web address in the articles, their originals included → ids of the articles. Both are sorted. */
export function outboundLinks(articles: readonly Article[]): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, Set<string>>();
  for (const { id, url, html } of articles) {
    for (const address of [...(url === undefined ? [] : [url]), ...linksIn(html)]) {
      links.set(address, (links.get(address) ?? new Set()).add(id));
    }
  }
  return new Map(
    [...links]
      .map(([address, ids]) => [address, [...ids].toSorted()] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function linksIn(html: string): readonly string[] {
  const addresses: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'a' && typeof properties.href === 'string' && /^https?:\/\//iu.test(properties.href)) {
      addresses.push(properties.href);
    }
  });
  return addresses;
}
