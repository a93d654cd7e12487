import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { rootSite } from '../built-sites.ts';
import { expect, test } from './quiet-page.ts';

const { archive } = await loadArchive(rootSite.contentRoot);

test.use({ javaScriptEnabled: false });

test('with scripts off an article and a quotation are read from the home page @base', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'The Marigold’s whistle at the quay was not on the programme' }).click();
  await expect(page.getByText('Not on the programme. It’s just simply a whistle of a ferry')).toBeVisible();

  await page.getByRole('link', { name: 'Quotation 1 by Graham Oduya, 24 August 2023' }).click();
  await expect(page).toHaveURL(/\/q\/5f4k8bpz\/$/);
  await expect(page.getByRole('heading', { name: 'Other wordings of the same utterance' })).toBeVisible();

  await page.getByRole('link', { name: 'Read it in the article' }).click();
  await expect(page.locator('#q-5f4k8bpz')).toBeInViewport();
});

test('with scripts off citations can be opened, chosen and selected', async ({ page }) => {
  await page.goto('q/fvbmt4sk/');
  await expect(page.locator('#cite-text')).toContainText(
    '“The only place I go in for stubborn hoping is on the water,”',
  );
  await page.getByText('Citations', { exact: true }).click();
  await expect(page.locator('#cite-archive-apa')).toBeVisible();
  await expect(page.locator('#cite-original-apa')).toBeHidden();
  await page.getByRole('radio', { name: 'The original' }).check();
  await expect(page.locator('#cite-original-apa')).toBeVisible();
  await expect(page.locator('#cite-archive-apa')).toBeHidden();
  await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
});

test('with scripts off the search page says that it cannot search and leads to what the browser can @base', async ({
  page,
}) => {
  await page.goto('search/?q=stubborn');
  const notice = page.locator('noscript div');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('Search needs scripts, but they are turned off in your browser.');
  await expect(notice).toContainText('your browser’s find');
  // Nothing is offered that does nothing.
  await expect(page.getByRole('searchbox')).toBeHidden();

  await expect(notice.getByRole('link')).toHaveText([
    'the whole archive as one file',
    'all quotations',
    'all articles',
    'timeline',
  ]);
  const everything = await notice.getByRole('link', { name: 'the whole archive' }).getAttribute('href');
  const file = await page.request.get(new URL(everything ?? '', page.url()).href);
  expect(await file.text()).toContain('The only place I go in for stubborn hoping is on the water');
  await notice.getByRole('link', { name: 'all quotations' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotations');
});

test('with scripts off the home page offers no search, and leads to what the browser can @base', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'all quotations' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotations');
});

test('with scripts off every word of every quotation stands on one page', async ({ page }) => {
  await page.goto('quotations/');
  const text = await page.getByRole('main').innerText();
  const parts = archive.articles.flatMap(({ quotations }) =>
    quotations.flatMap((quotation) => quotation.parts.map((part) => part.replaceAll('\n', ' '))),
  );
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
});
