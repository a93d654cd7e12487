/** The copy of the archive that a reader’s browser keeps: what is in it, how old it is, and its end. `precache.ts` says what goes in. */

import { cachePrefix } from '../cache-name.ts';

/** A page in the browser's copy. */
export interface CachedPage {
  readonly url: string;
  /** Reads its heading, or gives its URL when it has none. `undefined` for a redirect. */
  readonly title: () => Promise<string | undefined>;
}

/** The cached pages of the archive at `base`, precached or read, each once. */
export async function cachedPages(base: string): Promise<readonly CachedPage[]> {
  const pages = new Map<string, CachedPage>();
  for (const cache of await cachesOf(base)) {
    for (const request of await cache.keys()) {
      if (!request.url.endsWith('/')) continue;
      const title = async (): Promise<string | undefined> => {
        const html = (await (await cache.match(request))?.text()) ?? '';
        return /http-equiv="?refresh/.test(html) ? undefined : headingOf(html) || request.url;
      };
      pages.set(request.url, { url: request.url, title });
    }
  }
  return [...pages.values()];
}

/** The `Date` header of the newest cached copy of the page at `url`. `undefined` when there is none. */
export async function copyDate(base: string, url: string): Promise<Date | undefined> {
  const answers = await Promise.all((await cachesOf(base)).map((cache) => cache.match(url)));
  const times = answers.map((answer) => Date.parse(answer?.headers.get('date') ?? '')).filter((time) => time > 0);
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}

/** Deletes the copy and unregisters the worker that serves it. */
export async function removeCopy(base: string): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

async function cachesOf(base: string): Promise<readonly Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)) && !name.endsWith(' open'));
  return Promise.all(names.map((name) => caches.open(name)));
}

/** Parses the heading only: a whole page has styles that would violate the policy of this page and log errors. */
function headingOf(html: string): string {
  const [heading = ''] = /<h1[^]*?<\/h1>/.exec(html) ?? [];
  return new DOMParser().parseFromString(heading, 'text/html').body.textContent.trim();
}
