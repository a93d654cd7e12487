import type { Locator } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './quiet-page.ts';
import { quotationsFound, searchPage } from './search-page.ts';

const CRANE = 'articles/2021-03-06-al-rafia/';
const SEA = 'bf3fkjrj';

for (const { kind, address } of [
  { kind: 'the home page', address: './' },
  { kind: 'an article', address: CRANE },
  { kind: 'an article in two directions', address: 'articles/2021-04-02-two-directions/' },
  { kind: 'a quotation', address: `q/${SEA}/` },
  { kind: 'the quotations', address: 'quotations/' },
  { kind: 'a speaker', address: 'speakers/layla-bahri/' },
  { kind: 'the timeline', address: 'timeline/' },
  { kind: 'the search with results', address: `search/?q=${encodeURIComponent('البحر')}` },
]) {
  test(`${kind} needs no sideways scrolling, and axe finds nothing wrong with it`, async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await expect(page.locator('[data-search][data-state="searching"]')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    expect(await violations(page)).toEqual([]);
  });
}

test('headline, summary and text begin on the right, and the page around them on the left', async ({ page }) => {
  await page.goto(CRANE);
  const body = page.locator('.article-body');
  const sides = {
    headline: await side(page.getByRole('heading', { level: 1 })),
    summary: await side(page.locator('.lead')),
    paragraph: await side(body.locator('p').first()),
    subheading: await side(body.locator('h2')),
    listItem: await side(body.locator('li').first()),
    kicker: await side(page.locator('.kicker')),
  };
  expect(sides).toEqual({
    headline: 'right',
    summary: 'right',
    paragraph: 'right',
    subheading: 'right',
    listItem: 'right',
    kicker: 'left',
  });
});

test('an English text below an Arabic headline begins on the left', async ({ page }) => {
  await page.goto('articles/2021-04-02-two-directions/');
  expect([
    await side(page.getByRole('heading', { level: 1 })),
    await side(page.locator('.lead')),
    await side(page.locator('.article-body p').first()),
  ]).toEqual(['right', 'left', 'left']);
});

test('a quotation begins on the right on its own page and in its paragraph', async ({ page }) => {
  await page.goto(`q/${SEA}/`);
  expect([
    await side(page.locator('.quotation-figure--large blockquote p').first()),
    await side(page.locator('.context p').first()),
  ]).toEqual(['right', 'right']);
});

test('the day of an article stands whole behind the name of its outlet', async ({ page }) => {
  await page.goto(CRANE);
  const kicker = page.locator('article > header .kicker');
  const outlet = await kicker.getByRole('link').boundingBox();
  const day = await kicker.locator('time').evaluate((time) => {
    const range = document.createRange();
    range.setStart(time.firstChild ?? time, 0);
    range.setEnd(time.firstChild ?? time, 1);
    return range.getBoundingClientRect().left;
  });
  expect(day).toBeGreaterThan((outlet?.x ?? Infinity) + (outlet?.width ?? 0));
});

test('words in Arabic and Hebrew are found, and a phrase in guillemets', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  for (const { kind, query, id } of [
    { kind: 'Arabic words', query: 'أسماء السفن', id: SEA },
    { kind: 'a phrase in guillemets', query: '«لا ينسى من انتظره»', id: SEA },
    { kind: 'Hebrew words', query: 'ראינו את האור', id: 'mykdsvdz' },
  ]) {
    await test.step(kind, async () => {
      await search.search(query);
      await expect(search.status).toHaveText(/^\d+ results?$/);
      expect((await quotationsFound(search))[0]).toBe(id);
    });
  }
});

/** The side at which the last line of a block begins: the one it reaches, for that line is not full. */
function side(block: Locator): Promise<'left' | 'right' | 'neither'> {
  return block.evaluate((element) => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = [...range.getClientRects()].filter(
      ({ left, right, width }) => width > 2 && left >= box.left - 30 && right <= box.right + 30,
    );
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const last = lines.filter((line) => line.bottom > bottom - 8);
    const start = Math.min(...last.map(({ left }) => left)) - box.left - parseFloat(paddingInlineStart);
    const end = box.right - parseFloat(paddingInlineEnd) - Math.max(...last.map(({ right }) => right));
    return start < end - 8 ? 'left' : end < start - 8 ? 'right' : 'neither';
  });
}
