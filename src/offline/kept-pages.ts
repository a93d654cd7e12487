import { cachePrefix } from './cache-name.ts';

/** Titles are read from the pages themselves; so many take a moment on a phone, and nobody reads more. */
const PAGES_SHOWN = 100;

/**
 * Shows on the page about reading offline what the browser keeps, with a way to remove it, and, when the page stands in
 * for another one, says so. Without this script the page explains the copy and leads to the lists, which are always kept.
 */
export async function showKeptPages(document: Document): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-kept]');
  if (part === null || !('caches' in globalThis)) return;
  const base = new URL(part.dataset['kept'] ?? '/', location.href).href;
  const missing = document.querySelector<HTMLElement>('[data-kept-missing]');
  if (missing !== null) missing.hidden = location.href.split(/[?#]/)[0] === new URL('offline/', base).href;

  const pages = await keptPages(base);
  if (pages.length === 0) return;
  const count = part.querySelector('[data-kept-count]');
  if (count !== null) count.textContent = `${String(pages.length)} pages of this archive.`;
  const articles = pages
    .filter(({ url }) => /^articles\/(?!\d{4}\/)[^/]+\/$/.test(url.slice(base.length)))
    .slice(0, PAGES_SHOWN);
  part
    .querySelector('[data-kept-pages]')
    ?.replaceChildren(
      ...(await Promise.all(articles.map(async (page) => linkTo(page.url, await page.title(), document)))),
    );
  part.querySelector('[data-kept-remove]')?.addEventListener('click', () => {
    void removeCopy(base).then(() => {
      part.querySelector('[data-kept-pages]')?.replaceChildren();
      if (count !== null) count.textContent = 'The copy is removed.';
    });
  });
  part.hidden = false;
}

interface KeptPage {
  readonly url: string;
  title(): Promise<string>;
}

async function keptPages(base: string): Promise<readonly KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix(base)) || name.endsWith(' open')) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (!request.url.endsWith('/')) continue;
      const title = async (): Promise<string> => {
        const html = (await (await cache.match(request))?.text()) ?? '';
        return (
          new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent.trim() || request.url
        );
      };
      pages.set(request.url, { url: request.url, title });
    }
  }
  return [...pages.values()];
}

function linkTo(href: string, text: string, document: Document): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  item.append(link);
  return item;
}

async function removeCopy(base: string): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
