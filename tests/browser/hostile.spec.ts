import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { printedQuotations } from '../../src/archive/archive.ts';
import { hostileSite } from '../built-sites.ts';
import { violations } from './axe.ts';
import { expect, test } from './quiet-page.ts';
import { searchPage } from './search-page.ts';

const { archive, settings } = await loadArchive(hostileSite.contentRoot);
const quotations = printedQuotations(archive.articles).map(({ quotation }) => quotation);

const addresses = [
  './',
  'articles/',
  ...archive.articles.map(({ id }) => `articles/${id}/`),
  ...quotations.map(({ id }) => `q/${id}/`),
  'quotations/',
  'speakers/',
  ...[...archive.speakers.keys()].map((id) => `speakers/${id}/`),
  'outlets/',
  ...[...archive.outlets.keys()].map((id) => `outlets/${id}/`),
  'timeline/',
  'everything.html',
];

test('nothing that stands in the archive runs, loads or becomes an element', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of addresses) {
    await page.goto(address);
    const found = await page.evaluate(() => ({
      // All scripts of the archive's texts would set it.
      title: document.title.length > 12,
      elements: document.querySelectorAll('main :is(img, svg[onload], iframe, script:not([type]), b[onclick])').length,
      handlers: [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      polluted: 'polluted' in {},
    }));
    expect({ address, ...found }).toEqual({ address, title: true, elements: 0, handlers: 0, polluted: false });
  }
  expect(asked.filter((url) => !url.startsWith(baseURL ?? 'none'))).toEqual([]);
});

test('headline, names, summary and words are shown as the text that they are', async ({ page }) => {
  for (const { id, headline, summary } of archive.articles) {
    await page.goto(`articles/${id}/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline);
    expect((await page.locator('.lead').textContent())?.trim()).toBe(summary);
    expect(await page.title()).toContain(settings?.title);
  }
  for (const { id, parts, speaker } of quotations) {
    await page.goto(`q/${id}/`);
    const figure = page.locator('.quotation-figure--large');
    // Dots outside the marks say that words of others follow.
    const words = await figure.locator('blockquote p').allTextContents();
    expect(words.map((text) => text.replace(/\s…$/u, ''))).toEqual(parts.map((part) => `“${part}”`));
    expect(await figure.locator('.speaker').textContent()).toBe(archive.speakers.get(speaker)?.name);
  }
});

test('no page needs sideways scrolling, and axe finds nothing wrong with the most hostile', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of addresses) {
    await page.goto(address);
    expect({ address, width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({
      address,
      width: 320,
    });
  }
  await page.goto('articles/2020-01-01-constructor/');
  expect(await violations(page)).toEqual([]);
});

test('what is found by a search is text too', async ({ page }) => {
  await page.goto('search/');
  const { search, results, status } = searchPage(page);
  await search('script quotation');
  await expect(status).toHaveText(/results?$/);
  await expect(results.first()).toContainText('</blockquote><script>document.title = "quotation"</script>');
  await expect(page.locator('main').locator('script:not([type=module]), img, iframe')).toHaveCount(0);
  await expect(page).toHaveTitle(`Search · ${settings?.title ?? ''}`);
});

test('a cell of the tables that a spreadsheet would take for a formula is kept to the letter', () => {
  const table = readFileSync(join(hostileSite.folder, 'quotations.csv'), 'utf8');
  const formula = quotations.flatMap(({ parts }) => parts).find((part) => part.startsWith('@SUM')) ?? 'none';
  expect(table).toContain(formula.replaceAll('"', '""'));
});
