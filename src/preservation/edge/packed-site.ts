/** A built site as a web archive sees it: addresses, and the answers that its host would give. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getSurt } from 'warcio/utils';
import { contentTypeOf } from '../../hosting/content-type.ts';
import { headersOf } from '../../hosting/header-rules.ts';
import { addressOf, type SiteAddress } from '../../checks/url-resolver.ts';
import { readPage } from '../../checks/built-page.ts';

/** One address of the site. */
export interface Capture {
  /** In the output folder. */
  readonly path: string;
  readonly url: string;
  /** The address as indexes sort it: host backwards, lower case. */
  readonly key: string;
}

/** Part of the host's configuration, and the worker that would put its own copy in place of the packed one. */
const NOT_PUBLISHED: ReadonlySet<string> = new Set(['_headers', '_redirects', 'sw.js']);

/**
 * Where a built site says it is published: the canonical address of its home page. `undefined` when the folder holds no
 * home page that says so.
 */
export function publishedAt(folder: string): SiteAddress | undefined {
  try {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const [canonical] = readPage({ path: 'index.html', html }).canonicals;
    if (canonical === undefined) return undefined;
    const { origin, pathname } = new URL(canonical.value);
    return { site: origin, base: pathname };
  } catch {
    return undefined;
  }
}

/** Everything a visitor could ask for, in the order of the index. */
export function capturesOf(files: readonly string[], address: SiteAddress): readonly Capture[] {
  return files
    .filter((path) => !NOT_PUBLISHED.has(path))
    .map((path) => {
      const url = addressOf(path, address);
      return { path, url, key: getSurt(url) };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The headers with which the host answers for a file. */
export function answerHeaders(path: string, bytes: number): Readonly<Record<string, string>> {
  const published = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  return { 'Content-Type': contentTypeOf(path), 'Content-Length': String(bytes), ...headersOf(published) };
}

/** The title by which a page is listed; `undefined` for files that are no pages, and pages that only lead on. */
export function titleOf(path: string, content: Uint8Array): string | undefined {
  if (!path.endsWith('.html') || path === '404.html') return undefined;
  const page = readPage({ path, html: new TextDecoder().decode(content) });
  return page.redirect ? undefined : page.title?.value;
}
