/** Tests of the copy that a browser keeps, each with a site of its own that can be replaced or taken away. */

import { test as plain, type Page } from '@playwright/test';
import { rootSite } from '../built-sites.ts';
import { serveSwappable, type SwappableSite } from './swappable-site.ts';

/** A file of these tests must allow service workers, which are blocked elsewhere. */
export const test = plain.extend<{ site: SwappableSite; built: typeof rootSite }>({
  built: [rootSite, { option: true }],
  site: async ({ built }, use) => {
    const site = await serveSwappable(built);
    await use(site);
    await site.stop();
  },
});

/** Waits until the page has its copy: the worker answers only when its copy is whole. */
export async function copyIsMade(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}
