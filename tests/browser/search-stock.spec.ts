import { test as plain, type Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';
import { searchPage } from './search-page.ts';

/** What stock `pagefind.js` finds, as its documentation has it. */
interface StockResult {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly places: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** Runs a query through Pagefind's own script, on the only page whose policy allows WebAssembly. */
async function stockSearch(page: Page, query: string): Promise<readonly StockResult[]> {
  await page.goto('search/');
  return page.evaluate(async (text) => {
    const address = new URL('../pagefind/pagefind.js', location.href).href;
    const pagefind = (await import(address)) as {
      readonly search: (query: string) => Promise<{
        readonly results: readonly {
          readonly data: () => Promise<Omit<StockResult, 'places'> & { readonly sub_results: StockResult['places'] }>;
        }[];
      }>;
    };
    const { results } = await pagefind.search(text);
    return Promise.all(
      results.map(async ({ data }) => {
        const { url, meta, filters, sub_results: places } = await data();
        return {
          url,
          meta,
          filters,
          places: places.map(({ title, url: place, excerpt }) => ({ title, url: place, excerpt })),
        };
      }),
    );
  }, query);
}

test('stock Pagefind finds the article, and the quotation as a place in it @base', async ({ page, baseURL }) => {
  const [first] = await stockSearch(page, '"no sensible prospect"');
  const base = new URL(baseURL ?? '').pathname;
  expect(first?.url).toBe(`${base}articles/2022-02-02-no-open-berth/`);
  expect(first?.meta).toMatchObject({ facts: 'The Wexley Courier, 2 February 2022' });
  expect(first?.filters['speaker']).toContain('Graham Oduya');
  expect(first?.filters['year']).toEqual(['2022']);
  const place = first?.places.find(({ url }) => url.endsWith('#q-fvbmt4sk'));
  expect(place?.title).toBe('Graham Oduya to Coast Weekly, 1 February 2022');
  expect(place?.excerpt).toContain('<mark>no</mark> <mark>sensible</mark> <mark>prospect</mark>');
});

test('every address that stock Pagefind gives leads to a place that is there', async ({ page }) => {
  const found = await stockSearch(page, 'marigold');
  expect(found.length).toBeGreaterThan(1);
  for (const { places } of found) {
    for (const { url } of places) {
      await page.goto(url);
      const { hash } = new URL(page.url());
      if (hash !== '') await expect(page.locator(`[id="${hash.slice(1)}"]`)).toHaveCount(1);
    }
  }
});

test('Pagefind’s own components show the article and its quotations', async ({ page }) => {
  // A page of somebody else who puts Pagefind's components in it, with a policy of their own.
  await page.route('**/components.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Components</title>
        <script src="pagefind/pagefind-component-ui.js" type="module"></script>
        <pagefind-input></pagefind-input><pagefind-results></pagefind-results></html>`,
    }),
  );
  await page.goto('components.html');
  await page.locator('pagefind-input input').fill('sensible prospect');
  const link = page.locator('pagefind-results a[href$="#q-fvbmt4sk"]');
  await expect(link).toHaveText('Graham Oduya to Coast Weekly, 1 February 2022');
  await expect(page.locator('pagefind-results a[href$="/articles/2022-02-02-no-open-berth/"]').first()).toBeVisible();
});

// Pagefind's script warns of another version in the console.
for (const { what, route, body } of [
  {
    what: 'of a version we cannot read',
    route: '**/pagefind/pagefind-entry.json*',
    body: (text: string) => text.replace(/"version":"[^"]+"/, '"version":"9.9.9"'),
  },
  { what: 'with tables we cannot read', route: '**/search/tables.json', body: () => '{}' },
]) {
  plain(`an index ${what} is searched through stock Pagefind`, async ({ page }) => {
    await page.route(route, async (request) => {
      const response = await request.fetch();
      await request.fulfill({ response, body: body(await response.text()) });
    });
    await page.goto('search/');
    const { search, status, results, words } = searchPage(page);
    await search('sensible prospect');
    await expect(status).toHaveText(/^\d+ results?$/);
    await expect(
      page.getByText('Pagefind’s own search answered: every word must occur, and nothing is corrected.'),
    ).toBeVisible();
    await expect(results.first()).toContainText('Graham Oduya to Coast Weekly, 1 February 2022');
    await expect(results.first().locator('mark').first()).toHaveText('sensible');
    await expect(page.getByText('Narrow or order the results')).toBeHidden();
    await words.first().click();
    await expect(page).toHaveURL(/\/articles\/2022-02-02-no-open-berth\/#q-fvbmt4sk$/);
  });
}
