import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './quiet-page.ts';

const ARTICLE = 'articles/1926-03-14-the-weir-holds/';

/** The width at which an enlarged page is drawn, in pixels. */
const widthOf = (image: Locator): Promise<number> => image.evaluate((element) => element.clientWidth);

/** How far a page has been moved in its frame, in pixels. */
const movedBy = (frame: Locator): Promise<readonly [number, number]> =>
  frame.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop] as const);

test('the scan stands beside the text where there is room, and below it on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(ARTICLE);
  const placesOf = async () => {
    const scan = await page.getByRole('region', { name: 'As printed' }).boundingBox();
    const text = await page.locator('.article-body').boundingBox();
    if (scan === null || text === null) throw new Error('text or scan is not shown');
    return { beside: scan.x >= text.x + text.width && scan.y < text.y, below: scan.y >= text.y + text.height };
  };
  expect(await placesOf()).toEqual({ beside: true, below: false });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await placesOf()).toEqual({ beside: false, below: true });
});

test('a click on a page enlarges it where the click was', async ({ page }) => {
  await page.goto(ARTICLE);
  const figure = page.locator('#printed-page-1');
  const small = figure.getByRole('link', { name: 'Page 3 as it was printed' });
  const box = await small.boundingBox();
  if (box === null) throw new Error('the page is not shown');
  await small.click({ position: { x: box.width * 0.75, y: box.height * 0.5 } });
  const frame = figure.getByRole('group', { name: 'Page 3, enlarged' });
  await expect(frame).toBeFocused();
  await expect(small).toBeHidden();
  await expect.poll(() => widthOf(frame.locator('img'))).toBe(1500);
  const [left, top] = await movedBy(frame);
  const middle = await frame.evaluate((element) => [element.clientWidth / 2, element.clientHeight / 2] as const);
  expect(Math.abs(left + middle[0] - 1500 * 0.75)).toBeLessThan(4);
  expect(Math.abs(top + middle[1] - 2031 * 0.5)).toBeLessThan(4);
  expect(page.url()).toContain(ARTICLE);
});

test('the keyboard opens a page, changes its size, moves it and puts it away', async ({ page }) => {
  await page.goto(ARTICLE);
  const figure = page.locator('#printed-page-2');
  const summary = figure.locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  const frame = figure.getByRole('group', { name: 'Page 4, enlarged' });
  await frame.focus();
  const image = frame.locator('img');
  await expect.poll(() => widthOf(image)).toBe(1500);
  await page.keyboard.press('+');
  expect(await widthOf(image)).toBe(2250);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  expect(await widthOf(image)).toBe(1000);
  await page.keyboard.press('0');
  expect(await widthOf(image)).toBe(await frame.evaluate(({ clientWidth }) => clientWidth));
  await page.keyboard.press('+');
  await frame.evaluate((element) => {
    element.scrollTo(0, 0);
  });
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await movedBy(frame))[0]).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(frame).toBeHidden();
  await expect(summary).toBeFocused();
});

test('buttons change the size, and the mouse moves the page', async ({ page }) => {
  await page.goto(ARTICLE);
  const figure = page.locator('#printed-page-1');
  await figure.locator('summary').click();
  const frame = figure.getByRole('group', { name: 'Page 3, enlarged' });
  await expect.poll(() => widthOf(frame.locator('img'))).toBe(1500);
  await figure.getByRole('button', { name: 'Larger' }).click();
  expect(await widthOf(frame.locator('img'))).toBe(2250);
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (box === null) throw new Error('the frame is not shown');
  const before = await movedBy(frame);
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 150, { steps: 4 });
  await page.mouse.up();
  expect(await movedBy(frame)).toEqual([before[0] + 80, before[1] + 50]);
  await figure.getByRole('button', { name: 'Whole page' }).click();
  expect(await widthOf(frame.locator('img'))).toBe(await frame.evaluate(({ clientWidth }) => clientWidth));
});

test('axe finds nothing wrong with a page beside its text, enlarged or not', async ({ page }) => {
  await page.goto(ARTICLE);
  const wrong = () => violations(page);
  expect(await wrong()).toEqual([]);
  await page.locator('#printed-page-1 summary').click();
  await expect(page.getByRole('button', { name: 'Larger' })).toBeVisible();
  expect(await wrong()).toEqual([]);
});

test('OpenSeadragon opens every scan of a manifest, and finds each tile it asks for', async ({ page, baseURL }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) missing.push(response.url());
  });
  // The files say the address at which they will be published. Here they are asked for where the test serves them.
  const served = (url: string): string => url.replace('https://archive.example/', baseURL ?? '');
  await page.route('https://archive.example/**', async (route) => {
    await route.fulfill({ response: await route.fetch({ url: served(route.request().url()) }) });
  });
  const viewer = createRequire(import.meta.url).resolve('openseadragon');
  await page.route('https://viewer.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<title>Viewer</title><div id="viewer" style="width:1200px;height:800px"></div><script src="viewer.js"></script>',
    }),
  );
  await page.route('https://viewer.example/viewer.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(viewer, 'utf8') }),
  );
  await page.goto('https://viewer.example/');
  const opened = await page.evaluate(async () => {
    interface Tiles {
      readonly dimensions: { readonly x: number; readonly y: number };
      readonly maxLevel: number;
    }
    interface Viewer {
      readonly world: { getItemAt(index: number): { readonly source: Tiles; getFullyLoaded(): boolean } };
      readonly viewport: { zoomTo(zoom: number, point: undefined, immediately: boolean): void };
      addOnceHandler(name: string, handler: (event: { readonly message?: string }) => void): void;
      open(source: string): void;
    }
    const { OpenSeadragon } = window as unknown as { readonly OpenSeadragon: (options: object) => Viewer };
    const answer = await fetch('https://archive.example/articles/1926-03-14-the-weir-holds/manifest.json');
    const manifest = (await answer.json()) as {
      items: { items: { items: { body: { service: { id: string }[] } }[] }[] }[];
    };
    const services = manifest.items.map((canvas) => canvas.items[0]?.items[0]?.body.service[0]?.id ?? '');
    const viewer = OpenSeadragon({ id: 'viewer', showNavigationControl: false, crossOriginPolicy: 'Anonymous' });
    const loaded = (): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (viewer.world.getItemAt(0).getFullyLoaded()) resolve();
          else requestAnimationFrame(look);
        };
        look();
      });
    const seen: (readonly [number, number, number])[] = [];
    for (const service of services) {
      await new Promise<void>((resolve, reject) => {
        viewer.addOnceHandler('open', () => {
          resolve();
        });
        viewer.addOnceHandler('open-failed', ({ message }) => {
          reject(new Error(message));
        });
        viewer.open(`${service}/info.json`);
      });
      await loaded();
      viewer.viewport.zoomTo(4, undefined, true);
      await loaded();
      const { dimensions, maxLevel } = viewer.world.getItemAt(0).source;
      seen.push([dimensions.x, dimensions.y, maxLevel]);
    }
    return seen;
  });
  expect(opened).toEqual([
    [1500, 2031, 1],
    [1500, 2028, 1],
  ]);
  expect(missing).toEqual([]);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a page is enlarged in its place and moved by scrolling, and its file opens in full size', async ({ page }) => {
    await page.goto(ARTICLE);
    const figure = page.locator('#printed-page-1');
    await expect(figure.getByRole('button')).toHaveCount(0);
    await figure.getByText('Enlarge here').click();
    const frame = figure.getByRole('group', { name: 'Page 3, enlarged' });
    await expect(frame).toBeVisible();
    const box = await frame.boundingBox();
    const image = await frame.locator('img').boundingBox();
    expect(image?.width).toBe(1500);
    expect(box?.width).toBeLessThan(1500);
    const address = await figure.getByRole('link', { name: 'Full size' }).getAttribute('href');
    expect(address).toMatch(/\/1926-03-14-p3\.jpg$/);
    const answer = await page.request.get(address ?? '');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  });

  test('the pages are reached by their numbers', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.getByRole('region', { name: 'As printed' }).getByRole('link', { name: 'Page 4', exact: true }).click();
    await expect(page).toHaveURL(/#printed-page-2$/);
    await expect(page.locator('#printed-page-2')).toBeInViewport();
  });
});
