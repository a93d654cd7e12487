/** A built site as a web archive records it: URLs, and the responses of its host. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getSurt } from 'warcio/utils';
import { contentTypeOf } from '../../hosting/content-type.ts';
import { headersOf } from '../../hosting/header-rules.ts';
import { addressOf, type SiteAddress } from '../../checks/url-resolver.ts';
import { readPage } from '../../checks/built-page.ts';

/** One URL of the site. */
export interface Capture {
  /** Relative to the output folder. */
  readonly path: string;
  readonly url: string;
  /** Sort key of the index (SURT): host reversed, lower case. */
  readonly key: string;
}

/** Configuration of the host, and the service worker, whose copy of the site would replace the packed one. */
const NOT_PUBLISHED: ReadonlySet<string> = new Set(['_headers', '_redirects', 'sw.js']);

/** What the home page of a built site says of the site. */
export interface PublishedSite {
  readonly address: SiteAddress;
  readonly title: string;
}

/**
 * Title and address of a built site, the latter by the canonical URL of its home page. `undefined` when there is no home
 * page, or it has no such URL.
 */
export function publishedSite(folder: string): PublishedSite | undefined {
  try {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const { canonicals, title } = readPage({ path: 'index.html', html });
    const [canonical] = canonicals;
    if (canonical === undefined || title === undefined) return undefined;
    const { origin, pathname } = new URL(canonical.value);
    return { address: { site: origin, base: pathname }, title: title.value };
  } catch {
    return undefined;
  }
}

/** All URLs of the site, in the order of the index. */
export function capturesOf(files: readonly string[], address: SiteAddress): readonly Capture[] {
  return files
    .filter((path) => !NOT_PUBLISHED.has(path))
    .map((path) => {
      const url = addressOf(path, address);
      return { path, url, key: getSurt(url) };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Headers of the host's response for a file. */
export function answerHeaders(path: string, bytes: number): Readonly<Record<string, string>> {
  const published = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  return { 'Content-Type': contentTypeOf(path), 'Content-Length': String(bytes), ...headersOf(published) };
}

/** Title of a page; `undefined` for other files and for redirects. */
export function titleOf(path: string, content: Uint8Array): string | undefined {
  if (!path.endsWith('.html') || path === '404.html') return undefined;
  const page = readPage({ path, html: new TextDecoder().decode(content) });
  return page.redirect ? undefined : page.title?.value;
}
