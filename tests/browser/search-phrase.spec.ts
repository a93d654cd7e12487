import { expect, test } from './quiet-page.ts';
import { searchPage } from './search-page.ts';

test('a phrase pasted with curly quotation marks leads from the home page to the words in the article @base', async ({
  page,
}) => {
  await page.goto('./');
  const { field, status, results, words } = searchPage(page);
  await field.fill('“no sensible prospect”');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(status).toHaveText('2 results');
  await expect(results.first()).toContainText('Graham Oduya to Coast Weekly, 1 February 2022');
  await expect(results.first()).toContainText('word for word');
  await expect(results.first().locator('mark')).toHaveText(['no sensible prospect']);

  await words.first().click();
  await expect(page).toHaveURL(/\/articles\/2022-02-02-no-open-berth\/#q-fvbmt4sk$/);
  const marks = page.getByRole('article').locator('mark');
  await expect(marks).toHaveText(['no sensible prospect']);
  await expect(marks).toBeInViewport();
});

test('a phrase that runs through an interruption is marked in both parts', async ({ page }) => {
  await page.goto('search/');
  const { search, results, words } = searchPage(page);
  await search('"tides come back, I spoke with her"');
  await expect(results.first()).toContainText('word for word');
  await expect(results.first().locator('mark')).toHaveText(['tides come back', 'I spoke with her']);

  await words.first().click();
  await expect(page).toHaveURL(/\/articles\/2023-06-oduya-on-the-crossing\/#q-q3jp3vrq$/);
  const marks = page.getByRole('article').locator('mark');
  await expect(marks).toHaveText(['tides come back', 'I spoke with her']);
  await expect(marks.first()).toBeInViewport();
  await expect(marks.last()).toBeInViewport();
});

test('a phrase that runs over two paragraphs of one quotation is marked in both', async ({ page }) => {
  await page.goto('search/');
  const { search, results, words } = searchPage(page);
  await search('„whistles at the quay. Not on the programme“');
  await expect(results.first()).toContainText('word for word');
  await words.first().click();
  await expect(page.locator('#p6').locator('mark')).toHaveText(['whistles at the quay']);
  await expect(page.locator('#p7').locator('mark')).toHaveText(['Not on the programme']);
  await expect(page.locator('#p7').locator('mark')).toBeInViewport();
});

test('the marks hold every letter of the article as it was', async ({ page }) => {
  await page.goto('articles/2023-06-oduya-on-the-crossing/');
  const before = await page.locator('.article-body').innerText();
  await page.goto('search/?q="tides%20come%20back"');
  await searchPage(page).words.first().click();
  await expect(page.getByRole('article').locator('mark')).toHaveText(['tides come back']);
  expect(await page.locator('.article-body').innerText()).toBe(before);
});

test('a phrase that no text has is answered by the nearest one, with the words that differ underlined', async ({
  page,
}) => {
  await page.goto('search/');
  const { search, results } = searchPage(page);
  await search('“no sensible hope of the Marigold”');
  await expect(page.getByText('No text has these words in this order.')).toBeVisible();
  await expect(results.first()).toContainText('not word for word');
  await expect(results.first().getByRole('insertion')).toHaveText(['prospect']);
});

test('an address cannot mark what is not there', async ({ page }) => {
  await page.goto('articles/2023-06-oduya-on-the-crossing/?mark=1.0-999999_999.1-2_x_3.5-2_-1.0-4#p2');
  await expect(page).toHaveURL(/\/articles\/2023-06-oduya-on-the-crossing\/#p2$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});
