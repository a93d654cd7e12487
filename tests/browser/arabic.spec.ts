import { violations } from './axe.ts';
import { expect, test } from './quiet-page.ts';
import { quotationsFound, searchPage } from './search-page.ts';

const LIGHTHOUSE = 'articles/2022-05-01-dhikra/';
const SHIPS = 'bf3fkjrj';

for (const { kind, address } of [
  { kind: 'the home page', address: './' },
  { kind: 'an article', address: LIGHTHOUSE },
  { kind: 'a quotation with two wordings', address: `q/${SHIPS}/` },
  { kind: 'the quotations', address: 'quotations/' },
  { kind: 'an outlet', address: 'outlets/wexley-courier/' },
  { kind: 'the timeline', address: 'timeline/' },
  { kind: 'the search with results', address: `search/?q=${encodeURIComponent('السفن')}` },
  { kind: 'the page about the archive', address: 'about/' },
  { kind: 'the page about the data', address: 'data/' },
  { kind: 'the whole archive in one file', address: 'everything.html' },
  { kind: 'the page for unknown addresses', address: '404.html' },
]) {
  test(`${kind} runs from right to left, without sideways scrolling, and axe finds nothing wrong with it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    await expect(page.locator('[data-search][data-state="searching"]')).toHaveCount(0);
    expect(
      await page.evaluate(() => {
        const { lang, dir, scrollWidth } = document.documentElement;
        return { lang, dir, scrollWidth };
      }),
    ).toEqual({ lang: 'ar', dir: 'rtl', scrollWidth: 320 });
    expect(await violations(page)).toEqual([]);
  });
}

test('a Latin address keeps its own direction: it begins on the left and ends with its slash', async ({ page }) => {
  await page.goto(`q/${SHIPS}/`);
  const address = page.locator('.facts').getByRole('link', { name: /^https:/ });
  const [scheme, slash] = await address.evaluate((link) => {
    const text = link.firstChild;
    const leftOf = (at: number): number => {
      const range = document.createRange();
      if (text !== null) range.setStart(text, at);
      if (text !== null) range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    return [leftOf(0), leftOf((text?.textContent ?? '').length - 1)];
  });
  expect(slash).toBeGreaterThan(scheme ?? Infinity);
});

test('the number of a quotation stands on the right of its speaker, in the margin on the left', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(LIGHTHOUSE);
  const link = page.locator('.quotation-link').first();
  const [number, who, paragraph] = [
    await link.locator('b').boundingBox(),
    await link.locator('.quotation-link__who').boundingBox(),
    await page.locator('.article-body p').first().boundingBox(),
  ];
  expect(number?.x).toBeGreaterThan(who?.x ?? Infinity);
  expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThan(paragraph?.x ?? 0);
});

test('the filter by kind speaks Arabic, also before anything is counted', async ({ page }) => {
  await page.goto('search/?kind=quotation');
  const kinds = page.locator('[data-search-kind] option');
  await expect(kinds.nth(1)).toHaveText(/^الاقتباسات/);
  await searchPage(page, { field: 'ابحث في الأرشيف', results: 'نتائج البحث' }).search('السفن');
  await expect(kinds.filter({ hasText: /\(/ })).toHaveText(['المقالات (2)', 'الاقتباسات (2)']);
});

test('the search finds Arabic words and speaks Arabic', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page, { field: 'ابحث في الأرشيف', results: 'نتائج البحث' });
  await search.search('أسماء السفن كلها');
  await expect(search.status).toHaveText(/^\d+ نتائج$/);
  expect((await quotationsFound(search))[0]).toBe(SHIPS);
  await search.search('قضايا qwxzvkq');
  await expect(page.locator('[data-search-interpretation]')).toHaveText('لا يرد «قضايا» أو «qwxzvkq» في أي نص.');
});
