import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plain, type Page } from '@playwright/test';
import { loadArchive } from '../../src/adapters/content-files.ts';
import { writeFarewell, writeWorker } from '../../src/adapters/offline-worker.ts';
import { baseSite, rootSite } from '../built-sites.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { searchPage } from './search-page.ts';
import { renew, serveSwappable, type SwappableSite } from './swappable-site.ts';

const { archive } = await loadArchive(process.cwd());

plain.use({ serviceWorkers: 'allow' });

const test = plain.extend<{ site: SwappableSite; built: typeof rootSite }>({
  built: [rootSite, { option: true }],
  site: async ({ built }, use) => {
    const site = await serveSwappable(built);
    await use(site);
    await site.stop();
  },
});

for (const { place, built } of [
  { place: 'at a root', built: rootSite },
  { place: 'below a base path', built: baseSite },
]) {
  test.describe(place, () => {
    test.use({ built });

    test('after one visit every page can be read and searched without a network', async ({ page, context, site }) => {
      await page.goto(site.address);
      await copyIsMade(page);
      // Named once the page is painted, so that no browser fetches it before.
      await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', /\/site\.webmanifest$/);
      site.unplug(true);
      await context.setOffline(true);

      for (const { address } of kindsOfPage.filter(({ address }) => !/^no-such|\.html$/.test(address))) {
        await page.goto(new URL(address, site.address).href);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.getByText('You are offline: this is the copy')).toBeVisible();
        expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
      }
      const addresses = [
        ...new Set(readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8').match(/(?<=<loc>)[^<]+/g)),
      ];
      // The archive in one file is for a disk; the copy in the browser has its pages one by one.
      const paths = addresses
        .filter((address) => !address.endsWith('.html'))
        .map((address) => new URL(address).pathname);
      const answers = await page.evaluate(
        (all) => Promise.all(all.map(async (path) => ({ path, status: (await fetch(path)).status }))),
        paths,
      );
      expect(answers).toEqual(paths.map((path) => ({ path, status: 200 })));

      await page.goto(new URL('search/', site.address).href);
      const { search, results, words } = searchPage(page);
      await search('ship has saled');
      await expect(results.first()).toContainText('that ship has sailed years ago');
      await words.first().click();
      await expect(page).toHaveURL(/articles\/2022-02-02-no-open-invitation\/.*#q-hfjhqktg$/);
      await expect(page.locator('#q-hfjhqktg')).toBeVisible();
    });

    test('the way out deletes the copy and forgets the worker', async ({ page, site }) => {
      await page.goto(site.address);
      await copyIsMade(page);
      await site.deploy(writeFarewell);
      await page.reload();
      await expect
        .poll(() =>
          page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]),
        )
        .toEqual([[], 0]);
      site.unplug(true);
      await expect(page.goto(site.address)).rejects.toThrow();
    });
  });
}

test('asks nothing of another origin and leaves no cookie', async ({ page, context, site }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(site.address);
  await copyIsMade(page);
  expect(asked.some((url) => url.endsWith('/sw.js'))).toBe(true);
  expect(asked.filter((url) => !url.startsWith(site.address))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('an address that is not kept is said to be so, with what is', async ({ page, context, site }) => {
  await page.goto(site.address);
  await copyIsMade(page);
  site.unplug(true);
  await context.setOffline(true);
  const answer = await page.goto(new URL('articles/never-published/', site.address).href);
  expect(answer?.status()).toBe(503);
  await expect(page.getByText('this page is not among those that your browser keeps')).toBeVisible();
  await expect(page.locator('[data-kept-pages] a')).toHaveCount(4);
  await page.locator('[data-kept-pages] a').first().click();
  await expect(page).toHaveURL(/\/articles\/.+\/$/);

  await page.goto(new URL('about', site.address).href);
  await expect(page).toHaveURL(new URL('about/', site.address).href);
});

test('the pages about the copy and about the archive say when it is complete, and complain of nothing', async ({
  page,
  site,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  for (const path of ['offline/', 'about/']) {
    await page.goto(new URL(path, site.address).href);
    await expect(page.getByRole('status')).toHaveText(
      new RegExp(`^The copy is complete: \\d+ pages, kept on ${day}\\.$`),
    );
  }
  await page.goto(new URL('offline/', site.address).href);
  const listed = page.locator('[data-kept-pages] a');
  await expect(listed).toHaveCount(archive.articles.length);
  expect((await listed.allInnerTexts()).toSorted()).toEqual(
    archive.articles.map(({ headline }) => headline).toSorted(),
  );
  const kept = Number(/\d+/.exec(await page.getByRole('status').innerText())?.[0]);
  const pages = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8').match(/<loc>[^<]+\/<\/loc>/g) ?? [];
  expect(kept).toBeGreaterThanOrEqual(pages.length);
  expect(complaints).toEqual([]);
});

test('the reader can remove the copy', async ({ page, site }) => {
  await page.goto(site.address);
  await copyIsMade(page);
  await page.goto(new URL('offline/', site.address).href);
  await expect(page.getByText('this page is not among those')).toBeHidden();
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(page.getByRole('status')).toContainText('The copy is removed.');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a page that is open while a second build is published stays of the first, and new ones are of the second', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  await copyIsMade(page);
  await page.goto(new URL('search/', site.address).href);
  const first = await readFileInPage(page, 'pagefind/search.json', site);

  await site.deploy(renew);
  await newWorkerIsActive(page);

  // The old page: its index is the old one, though nobody serves it any more, and its scripts are found.
  expect(await readFileInPage(page, 'pagefind/search.json', site)).toBe(first);
  const { search, results } = searchPage(page);
  await search('magical');
  await expect(results.first()).toContainText('magical');
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
  expect(await readFileInPage(second, 'pagefind/search.json', site)).toBe(`${first}\n`);
  await searchPage(second).search('magical');
  await expect(searchPage(second).results.first()).toContainText('magical');
  expect(await scriptsOf(second)).toEqual([expect.stringContaining('.second.js')]);

  // The old one again, with the old page still open beside the new one, and then on its way to the new build.
  expect(await readFileInPage(page, 'pagefind/search.json', site)).toBe(first);
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
    const { appendFileSync } = await import('node:fs');
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

test('of a large archive the lists, the search and what was read are kept', async ({ page, context, site }) => {
  await site.deploy(async (folder) => {
    const kept = await writeWorker(folder, { wholeArchive: 10_000, listsAndSearch: 1_000_000 });
    expect(kept.whole).toBe(false);
  });
  await page.goto(site.address);
  await copyIsMade(page);
  await page.goto(new URL('articles/2023-08-24-an-improvised-kiss/', site.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(
        async () =>
          (await (await caches.open((await caches.keys()).find((name) => name.endsWith(' read')) ?? '')).keys()).length,
      ),
    )
    .toBeGreaterThan(0);
  site.unplug(true);
  await context.setOffline(true);

  await page.goto(new URL('quotations/', site.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(new URL('articles/2023-08-24-an-improvised-kiss/', site.address).href);
  await expect(page.locator('blockquote, q').first()).toBeVisible();
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.goto(new URL('articles/2023-06-king-on-the-cameo/', site.address).href);
  await expect(page.getByText('this page is not among those that your browser keeps')).toBeVisible();
  await page.goto(new URL('search/', site.address).href);
  const { search, results } = searchPage(page);
  await search('magical');
  await expect(results.first()).toContainText('magical');
});

/** The worker answers only when its copy is whole. */
async function copyIsMade(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
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
