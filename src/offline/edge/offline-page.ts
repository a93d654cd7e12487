import { showCopyStatus } from './copy-status.ts';
import { cachedPages, removeCopy } from './browser-copy.ts';

/** The titles are read from the pages themselves, which takes a moment on a phone. Nobody reads a longer list. */
const PAGES_SHOWN = 100;

/**
 * Shows on the page "Reading offline" which articles are cached, with a button to remove the copy. The page is also served
 * in place of a page that is not cached, and then it says so. Without scripts it explains the copy and links to the lists.
 */
export async function showKeptPages(document: Document): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-kept]');
  if (part === null || !('caches' in globalThis)) return;
  const base = new URL(part.dataset['kept'] ?? '/', location.href).href;
  const missing = document.querySelector<HTMLElement>('[data-kept-missing]');
  if (missing !== null) missing.hidden = location.href.split(/[?#]/)[0] === new URL('offline/', base).href;

  await showCopyStatus(document);
  const list = part.querySelector('[data-kept-pages]');
  const articles = (await cachedPages(base))
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
      // The focused button is now hidden.
      document.getElementById('main')?.focus();
      const status = document.querySelector<HTMLElement>('[data-copy-status]');
      if (status !== null) status.textContent = status.dataset['removed'] ?? '';
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
