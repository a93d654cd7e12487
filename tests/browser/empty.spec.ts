import { violations } from './axe.ts';
import { expect, test } from './quiet-page.ts';
import { searchPage } from './search-page.ts';

for (const { address, heading, says } of [
  { address: 'articles/', heading: 'Articles', says: 'No articles yet.' },
  { address: 'quotations/', heading: 'Quotations', says: 'No quotations yet.' },
  { address: 'speakers/', heading: 'Speakers', says: 'No speaker is recorded yet.' },
  { address: 'outlets/', heading: 'Outlets', says: 'No outlet is recorded yet.' },
  { address: 'timeline/', heading: 'Timeline', says: 'The archive holds no articles yet.' },
  { address: 'about/', heading: 'About this archive', says: 'The archive holds no articles yet.' },
]) {
  test(`${address} of an archive without articles says that there are none, and holds together`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('main')).toContainText(says);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violations(page)).toEqual([]);
  });
}

test('the home page leads to the search and to the lists', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('searchbox', { name: 'Search the archive' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'A quotation from the archive' })).toHaveCount(0);
  await page.getByRole('link', { name: 'all quotations' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotations');
});

test('a search finds nothing and says so, as does one without words', async ({ page }) => {
  await page.goto('search/');
  const { search, status, results } = searchPage(page);
  for (const query of ['anything', '"anything at all"']) {
    await search(query);
    await expect(status).toHaveText('Nothing found.');
    await expect(results).toHaveCount(0);
  }
  await page.goto('search/?kind=quotation');
  await expect(status).toHaveText('Nothing found.');
});
