import { keptOn, keptPages } from './kept-copy.ts';

/**
 * Says in elements marked `data-copy-status`, whose value is the archive's base path, whether the browser's copy is
 * complete, and again when it becomes so. Without this script nothing is said, and nothing is copied.
 */
export async function tellCopyStatus(document: Document): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  if (status === null || workers === undefined) return;
  const base = new URL(status.dataset['copyStatus'] ?? '/', location.href).href;
  if (!(await workers.getRegistration(base))?.active) status.textContent = 'Your browser keeps no copy yet.';
  // A worker is active only when all that it keeps is there.
  await workers.ready;
  const count = (await keptPages(base)).length;
  const day = await keptOn(base, base);
  const since = day?.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  status.textContent = `The copy is complete: ${String(count)} pages${since === undefined ? '' : `, kept on ${since}`}.`;
}
