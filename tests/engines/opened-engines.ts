import { rootSite } from '../built-sites.ts';
import { serveSwappable, type SwappableSite } from '../browser/swappable-site.ts';
import type { EngineName, EnginePage, Look } from './engine.ts';
import { engines } from './engines.ts';

/** A browser of every engine that can be had, and the site that they read. */
export interface OpenedEngines {
  readonly site: SwappableSite;
  pageOf(name: EngineName): EnginePage;
  close(): Promise<void>;
}

export async function openEngines(look: Look): Promise<OpenedEngines> {
  const site = await serveSwappable(rootSite);
  const pages = new Map<EngineName, EnginePage>();
  const close = async (): Promise<void> => {
    for (const page of pages.values()) await page.close();
    await site.stop();
  };
  try {
    for (const [name, start] of engines) {
      if (start !== undefined) pages.set(name, await start(look));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    site,
    pageOf: (name) => {
      const page = pages.get(name);
      if (page === undefined) throw new Error(`${name} was not started.`);
      return page;
    },
    close,
  };
}
