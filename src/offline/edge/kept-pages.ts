import { tellCopyStatus } from './copy-status.ts';
import { keptPages, removeCopy } from './kept-copy.ts';

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

  await tellCopyStatus(document);
  const list = part.querySelector('[data-kept-pages]');
  const articles = (await keptPages(base))
    .filter(({ url }) => /^articles\/(?!\d{4}\/)[^/]+\/$/.test(url.slice(base.length)))
    .slice(0, PAGES_SHOWN);
  const titles = await Promise.all(articles.map(({ title }) => title()));
  list?.replaceChildren(
    ...articles.flatMap(({ url }, index) => {
      const title = titles[index];
      return title === undefined ? [] : linkTo(url, title, document);
    }),
  );
  part.querySelector('[data-kept-remove]')?.addEventListener('click', () => {
    void removeCopy(base).then(() => {
      part.hidden = true;
      // The button that had the focus is gone.
      document.getElementById('main')?.focus();
      const status = document.querySelector('[data-copy-status]');
      if (status !== null)
        status.textContent =
          'The copy is removed. It comes back at the next visit, unless your browser’s settings forbid this site to keep data.';
    });
  });
  part.hidden = false;
}

function linkTo(href: string, text: string, document: Document): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  item.append(link);
  return item;
}
