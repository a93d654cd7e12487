import { copyDate, cachedPages } from './browser-copy.ts';

/**
 * Shows in `CopyStatus.astro`, which brings its words, whether the browser's copy is complete, and updates it when the copy
 * becomes complete. Without scripts there is no copy and no status.
 */
export async function showCopyStatus(document: Document): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  if (status === null || workers === undefined) return;
  const base = new URL(status.dataset['copyStatus'] ?? '/', location.href).href;
  if (!(await workers.getRegistration(base))?.active) status.textContent = status.dataset['none'] ?? '';
  // A worker becomes active only when all its files are cached.
  await workers.ready;
  const count = (await cachedPages(base)).length;
  const day = await copyDate(base, base);
  const { locale, complete, completeSince } = status.dataset;
  const since = day?.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  status.textContent = ((since === undefined ? complete : completeSince) ?? '')
    .replace('{pages}', count.toLocaleString(locale))
    .replace('{day}', since ?? '');
}
