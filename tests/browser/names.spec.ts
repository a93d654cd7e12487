import { violations } from './axe.ts';
import { expect, test } from './quiet-page.ts';
import { searchPage } from './search-page.ts';

test('the articles on a topic are found with a filter, those on narrower topics too', async ({ page }) => {
  await page.goto('topics/weir/');
  await page.getByRole('link', { name: 'Search the articles on this topic' }).click();
  const { results, status, answered } = searchPage(page);
  await answered();
  await expect(page).toHaveURL(/\/search\/\?topic=weir$/);
  await expect(page.getByLabel('Topic')).toHaveValue('weir');
  // Two articles with their five quotations.
  await expect(results).toHaveCount(7);
  await page.getByLabel('Show').selectOption('article');
  await answered();
  await expect(results).toHaveCount(2);
  await page.getByLabel('Topic').selectOption('river');
  await answered();
  await expect(results).toHaveCount(3);
  await expect(status).toContainText('3');
  // Nobody is spoken of in this archive.
  await expect(page.getByLabel('Said about')).toHaveCount(0);
});

for (const address of [
  'topics/',
  'topics/river/',
  'topics/weir/',
  'series/',
  'series/a-river-mended/',
  'articles/2015-05-02-the-eels/',
]) {
  test(`axe finds nothing wrong with ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('articles are read by topic', async ({ page }) => {
    await page.goto('articles/');
    await page.getByRole('main').getByRole('link', { name: 'Topics' }).click();
    await page.getByRole('link', { name: 'The river' }).click();
    await page.getByRole('link', { name: 'The weir', exact: true }).click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(['The weir reopens', 'Le barrage tient']);
    await page.getByRole('link', { name: 'The river' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The river');
  });

  test('a series is read from part to part, and a link leads from one article to another', async ({ page }) => {
    await page.goto('series/');
    await page.getByRole('link', { name: 'A river mended' }).click();
    await page.getByRole('link', { name: 'Nobody asked the eels' }).click();
    const parts = page.getByRole('navigation', { name: 'Parts of the series' });
    await parts.getByRole('link', { name: 'Next: part 3' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The weir reopens');
    await expect(parts.getByRole('link')).toHaveCount(1);
    await page.getByRole('link', { name: 'the sluice' }).click();
    await expect(page).toHaveURL(/\/articles\/2015-05-02-the-eels\/$/);
  });
});
