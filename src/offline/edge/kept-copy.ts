import { cachePrefix } from '../cache-name.ts';

/** A page that the browser keeps. */
export interface KeptPage {
  readonly url: string;
  /** Its heading; its address when it has none. `undefined` for a page that only leads on. */
  readonly title: () => Promise<string | undefined>;
}

/** The pages kept of the archive at `base`: those of whole builds and those that were read, each once. */
export async function keptPages(base: string): Promise<readonly KeptPage[]> {
  const pages = new Map<string, KeptPage>();
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

/** When the host sent the newest kept copy of the page at `url`; `undefined` when it did not say. */
export async function keptOn(base: string, url: string): Promise<Date | undefined> {
  const answers = await Promise.all((await cachesOf(base)).map((cache) => cache.match(url)));
  const times = answers.map((answer) => Date.parse(answer?.headers.get('date') ?? '')).filter((time) => time > 0);
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}

/** Forgets the copy, and the worker that would go on answering from it. */
export async function removeCopy(base: string): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

async function cachesOf(base: string): Promise<readonly Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)) && !name.endsWith(' open'));
  return Promise.all(names.map((name) => caches.open(name)));
}

/** The heading alone is parsed: the styles of a whole page would be held against this page's policy, and complained of. */
function headingOf(html: string): string {
  const [heading = ''] = /<h1[^]*?<\/h1>/.exec(html) ?? [];
  return new DOMParser().parseFromString(heading, 'text/html').body.textContent.trim();
}
