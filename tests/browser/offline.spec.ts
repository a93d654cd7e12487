import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { writeUninstallWorker, writeWorker } from '../../src/offline/edge/offline-worker.ts';
import { baseSite, facsimileSite, picturesSite, rootSite } from '../built-sites.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { copyIsMade, test } from './offline-copy.ts';
import { searchPage } from './search-page.ts';

const { archive } = await loadArchive(rootSite.contentRoot);

test.use({ serviceWorkers: 'allow' });

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
      await search('orchard has witherd');
      await expect(results.first()).toContainText('that orchard has withered years ago');
      await words.first().click();
      await expect(page).toHaveURL(/articles\/2022-02-02-no-open-berth\/.*#q-c5gjy5nk$/);
      await expect(page.locator('#q-c5gjy5nk')).toBeVisible();
    });

    test('the way out deletes the copy and forgets the worker', async ({ page, site }) => {
      await page.goto(site.address);
      await copyIsMade(page);
      await site.deploy(writeUninstallWorker);
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

for (const { what, built, address, count } of [
  { what: 'pictures', built: picturesSite, address: 'articles/1926-03-14-the-crane-falls/', count: 3 },
  { what: 'scans', built: facsimileSite, address: 'articles/1926-03-14-the-weir-holds/', count: 2 },
]) {
  test.describe(`an article with ${what}`, () => {
    test.use({ built });

    test('shows them without a network, and the page about the copy says which sizes it lacks', async ({
      page,
      context,
      site,
    }) => {
      await page.goto(site.address);
      await copyIsMade(page);
      site.unplug(true);
      await context.setOffline(true);
      await page.goto(new URL(address, site.address).href);
      const images = page.locator('main picture img');
      await expect(images).toHaveCount(count);
      for (const image of await images.all()) {
        await image.scrollIntoViewIfNeeded();
        await expect.poll(() => image.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
      }
      await page.goto(new URL('offline/', site.address).href);
      await expect(page.getByText('It has neither pictures and scans in full size')).toBeVisible();
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
  await expect(page.getByText('your browser has no copy of this page')).toBeVisible();
  await expect(page.locator('[data-kept-pages] a')).toHaveCount(archive.articles.length);
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
      new RegExp(`^The copy is complete. Number of pages: \\d+. Kept on ${day}\\.$`),
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
  await expect(page.getByText('your browser has no copy of this page')).toBeHidden();
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(page.getByRole('status')).toContainText('The copy is removed.');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('of a large archive the lists, the search and what was read are kept', async ({ page, context, site }) => {
  await site.deploy(async (folder) => {
    const kept = await writeWorker(folder, { wholeArchive: 10_000, listsAndSearch: 1_000_000 });
    expect(kept.whole).toBe(false);
  });
  await page.goto(site.address);
  await copyIsMade(page);
  await page.goto(new URL('articles/2023-08-24-an-unplanned-whistle/', site.address).href);
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
  await page.goto(new URL('articles/2023-08-24-an-unplanned-whistle/', site.address).href);
  await expect(page.locator('blockquote, q').first()).toBeVisible();
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.goto(new URL('articles/2023-06-oduya-on-the-crossing/', site.address).href);
  await expect(page.getByText('your browser has no copy of this page')).toBeVisible();
  await page.goto(new URL('search/', site.address).href);
  const { search, results } = searchPage(page);
  await search('stubborn');
  await expect(results.first()).toContainText('stubborn');
});
