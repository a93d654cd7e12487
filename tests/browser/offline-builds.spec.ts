/** What becomes of the copy that a browser keeps when another build is published. */

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeWorker } from '../../src/offline/edge/offline-worker.ts';
import { PRECACHE_LIMITS } from '../../src/offline/precache.ts';
import { copyIsMade, test } from './offline-copy.ts';
import { searchPage } from './search-page.ts';
import { renew, type SwappableSite } from './swappable-site.ts';

test.use({ serviceWorkers: 'allow' });

test('a page that is open while a second build is published stays of the first, and new ones are of the second', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  await copyIsMade(page);
  await page.goto(new URL('search/', site.address).href);
  const first = await readFileInPage(page, 'search/tables.json', site);

  await site.deploy(renew);
  await newWorkerIsActive(page);

  // The old page: its index is the old one, though nobody serves it any more, and its scripts are found.
  expect(await readFileInPage(page, 'search/tables.json', site)).toBe(first);
  const { search, results } = searchPage(page);
  await search('stubborn');
  await expect(results.first()).toContainText('stubborn');
  const scripts = await scriptsOf(page);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) {
    expect(await page.evaluate(async (src) => (await fetch(src)).status, script)).toBe(200);
    expect((await context.request.get(script)).status()).toBe(404);
  }

  // A new page: of the second build in every part.
  const second = await context.newPage();
  await second.goto(new URL('search/', site.address).href);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Search (second build)');
  expect(await readFileInPage(second, 'search/tables.json', site)).toBe(`${first}\n`);
  await searchPage(second).search('stubborn');
  await expect(searchPage(second).results.first()).toContainText('stubborn');
  const ofSecond = await scriptsOf(second);
  expect(ofSecond.length).toBeGreaterThan(0);
  expect(ofSecond.filter((script) => !script.endsWith('.second.js'))).toEqual([]);

  // The old one again, with the old page still open beside the new one, and then on its way to the new build.
  expect(await readFileInPage(page, 'search/tables.json', site)).toBe(first);
  await page.goto(new URL('about/', site.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this archive (second build)');
});

test('old builds are deleted when no page needs them', async ({ page, site }) => {
  await page.goto(site.address);
  await copyIsMade(page);
  for (let build = 0; build < 3; build++) {
    await page.goto(site.address);
    await site.deploy(renew);
    await newWorkerIsActive(page);
    await page.goto(site.address);
  }
  const builds = await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' build ')));
  expect(builds.length).toBeLessThanOrEqual(2);
});

test('a copy that would be of two builds is not made', async ({ page, site }) => {
  await page.goto(site.address);
  await copyIsMade(page);
  const before = await page.evaluate(() => caches.keys());
  await site.deploy(async (folder) => {
    await renew(folder);
    // Published after the list was made: the copy would hold a page that is not in this build.
    appendFileSync(join(folder, 'timeline', 'index.html'), '<!-- third -->');
  });
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    return new Promise((resolve) => worker?.addEventListener('statechange', () => resolve(worker.state)));
  });
  expect(await failed).toBe('redundant');
  await page.goto(new URL('timeline/', site.address).href);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('second build');
  expect(before.length).toBeGreaterThan(0);
});

for (const { archive, limits } of [
  { archive: 'a small archive', limits: PRECACHE_LIMITS },
  { archive: 'a large one', limits: { wholeArchive: 10_000, listsAndSearch: 1_000_000 } },
]) {
  test(`what was withdrawn from ${archive} is gone from the browser after a visit online`, async ({
    page,
    context,
    site,
  }) => {
    const path = 'articles/2023-08-24-an-unplanned-whistle/';
    const file = join(site.folder, path, 'index.html');
    await site.deploy(async (folder) => {
      writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' Zwickelwort</h1>'));
      await writeWorker(folder, limits);
    });
    await page.goto(site.address);
    await copyIsMade(page);
    await page.goto(new URL(path, site.address).href);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Zwickelwort');
    await expect.poll(() => copiesWith(page, 'Zwickelwort')).toBeGreaterThan(0);

    await site.deploy(async (folder) => {
      writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1.*<\/h1>/su, '<h1>Withdrawn</h1>'));
      await writeWorker(folder, limits, 'aaaaaaaa');
    });
    await page.goto(site.address);
    await expect.poll(() => copiesWith(page, 'Zwickelwort')).toBe(0);

    site.unplug(true);
    await context.setOffline(true);
    await page.goto(new URL(path, site.address).href);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Zwickelwort');
  });
}

/** How many files in the browser's copies have some words. */
function copiesWith(page: Page, words: string): Promise<number> {
  return page.evaluate(async (text) => {
    let count = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if ((await (await cache.match(request))?.text())?.includes(text) === true) count += 1;
      }
    }
    return count;
  }, words);
}

async function newWorkerIsActive(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    await registration.update();
    await changed;
  });
}

function readFileInPage(page: Page, path: string, { address }: SwappableSite): Promise<string> {
  return page.evaluate(async (url) => (await fetch(url, { cache: 'no-cache' })).text(), new URL(path, address).href);
}

/** Addresses of the files that the page runs. */
function scriptsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src));
}
