import { expect, test } from './quiet-page.ts';
import { quotationsFound, searchPage } from './search-page.ts';

test('a word that nobody said finds the quotation with a word of that meaning, and the page says so', async ({
  page,
}) => {
  await page.goto('search/');
  const searching = searchPage(page);
  await searching.search('blossoms');
  await expect(searching.results.first()).toContainText('I felt the flowers');
  expect((await quotationsFound(searching)).length).toBeGreaterThan(0);
  await expect(page.locator('[data-search]')).toContainText(
    /The results only have words near in meaning, such as [^.]*“flowers”/u,
  );
});

test('a word that somebody said asks for no related words', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('search/');
  const searching = searchPage(page);
  await searching.search('flowers');
  await expect(searching.results.first()).toContainText('flowers');
  expect(asked.filter((address) => address.includes('/related-'))).toEqual([]);
  await expect(page.locator('[data-search]')).not.toContainText(/Also looked for|near in meaning/u);
});
