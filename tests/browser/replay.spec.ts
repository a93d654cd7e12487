import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { baseSite, facsimileSite, picturesSite, rootSite, type BuiltSite } from '../built-sites.ts';

test.use({ serviceWorkers: 'allow' });

/** The engine of ReplayWeb.page, a service worker that answers from a packed archive. */
const PLAYER = readFileSync('node_modules/@webrecorder/wabac/dist/sw.js');

type Opened = (path: string) => Promise<FrameLocator>;

for (const { place, site } of [
  { place: 'at a root', site: rootSite },
  { place: 'below a base path', site: baseSite },
]) {
  test(`a site that was published ${place} and packed replays in the engine of ReplayWeb.page`, ({ page }) =>
    replay(page, site, async (open) => {
      const shown = await open('articles/2022-02-02-no-open-berth/');
      await expect(shown.locator('#q-c5gjy5nk')).toContainText('that orchard has withered years ago');
      expect(
        await shown.locator('body').evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length > 0)),
      ).toContain(true);
      await shown.getByRole('link', { name: 'Articles', exact: true }).click();
      await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Articles');
      await open('q/c5gjy5nk/');
      await expect(shown.getByRole('heading', { level: 1 })).toContainText('orchard has withered');
      await open('search/');
      // A form sent before its script listens asks for an address that no archive of pages holds.
      await expect(shown.locator('[data-search]')).toHaveAttribute('data-ready');
      await shown.getByRole('searchbox', { name: 'Search the archive' }).fill('stubborn');
      await shown.getByRole('button', { name: 'Search', exact: true }).click();
      await expect(shown.getByRole('list', { name: 'Search results' }).getByRole('listitem').first()).toContainText(
        'stubborn',
      );
    }));
}

for (const { what, site, path, count } of [
  { what: 'pictures', site: picturesSite, path: 'articles/1926-03-14-the-crane-falls/', count: 3 },
  { what: 'scans', site: facsimileSite, path: 'articles/1926-03-14-the-weir-holds/', count: 2 },
]) {
  test(`the ${what} of a packed site are replayed, and so is their full size`, ({ page }) =>
    replay(page, site, async (open) => {
      const shown = await open(path);
      const images = shown.locator('main picture img');
      await expect(images).toHaveCount(count);
      for (const image of await images.all()) {
        await image.scrollIntoViewIfNeeded();
        await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
      }
      const whole = await shown
        .locator('main a:has(picture)')
        .evaluateAll((links) =>
          Promise.all(
            links.map(async (link) => (await fetch((link as HTMLAnchorElement).href)).headers.get('content-type')),
          ),
        );
      expect(whole.map((type) => /^image\//u.test(type ?? ''))).toEqual(Array.from({ length: count }, () => true));
    }));
}

/** Packs a site, gives it to the player, and shows pages of it in a frame, as the player does: whole pages are its own. */
async function replay(page: Page, site: BuiltSite, look: (open: Opened) => Promise<void>): Promise<void> {
  const packed = pack(site);
  const server = createServer((request, response) => {
    const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    if (request.url === '/sw.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(PLAYER);
    else if (request.url === '/packed.wacz' && asked === null) {
      response.writeHead(200, { 'Content-Length': packed.length, 'Accept-Ranges': 'bytes' }).end(packed);
    } else if (request.url === '/packed.wacz') {
      const start = Number(asked?.[1]);
      const end = Math.min(asked?.[2] ? Number(asked[2]) : packed.length - 1, packed.length - 1);
      response.writeHead(206, { 'Content-Range': `bytes ${start}-${end}/${packed.length}` });
      response.end(packed.subarray(start, end + 1));
    } else
      response.writeHead(request.url === '/' ? 200 : 404, { 'Content-Type': 'text/html' }).end('<title>player</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const player = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    await page.goto(player);
    await page.evaluate(async (sourceUrl) => {
      await navigator.serviceWorker.register('/sw.js');
      const { active } = await navigator.serviceWorker.ready;
      await new Promise<void>((resolve, reject) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => {
          if (data.msg_type === 'collAdded') resolve();
          if (data.error) reject(new Error(data.error));
        });
        navigator.serviceWorker.startMessages();
        active?.postMessage({ msg_type: 'addColl', name: 'packed', file: { sourceUrl } });
      });
    }, `${player}/packed.wacz`);

    // The player shows pages in a frame; whole pages it takes for its own.
    const open = (path: string) =>
      page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.replaceChildren(frame);
      }, `${player}/w/packed/mp_/${site.site}${site.base}${path}`);
    const shown = page.frameLocator('iframe');
    await look(async (path) => {
      await open(path);
      return shown;
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function pack(site: BuiltSite): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'archive-replay-'));
  const out = join(folder, 'packed.wacz');
  spawnSync(process.execPath, ['src/cli/main.ts', 'pack', '--site', site.folder, '--out', out, '--date', '2026-01-31']);
  const packed = readFileSync(out);
  rmSync(folder, { recursive: true });
  return packed;
}
