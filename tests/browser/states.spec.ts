import { gzipSync } from 'node:zlib';
import { violations } from './axe.ts';
import { openWhole } from './open-whole.ts';
import { expect, test, type Response } from '@playwright/test';
import { searchPage } from './search-page.ts';
import { mainPages } from './kinds-of-page.ts';

/** What a reader downloads until the first result stands there: plain Pagefind alone takes 106 kB. */
const SEARCH_BYTES = 115_000;

test('in forced colours every letter can be told from the ground behind it', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const address of ['./', 'search/?q=stubborn', 'q/fvbmt4sk/', 'articles/2022-02-02-no-open-berth/']) {
    await openWhole(page, address);
    if (address.startsWith('search')) await expect(page.locator('mark').first()).toBeVisible();
    await page.keyboard.press('Tab');
    const lost = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const rgb = (colour: string): string => {
        probe.style.color = colour;
        return getComputedStyle(probe).color;
      };
      const [ground, mark, marked] = [rgb('Canvas'), rgb('Mark'), rgb('MarkText')];
      return [...document.querySelectorAll('body *')]
        .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
          if (element.localName === 'mark') return color !== marked || backgroundColor !== mark;
          return color === backgroundColor || (forcedColorAdjust !== 'none' && color === ground);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    expect({ address, lost }).toEqual({ address, lost: [] });
  }
});

test('running text has a contrast of 7 to 1 in light and dark', async ({ page }) => {
  for (const address of mainPages) {
    await openWhole(page, address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, { rules: ['color-contrast-enhanced'], within: 'main' })).toEqual([]);
    }
  }
});

test('a search that fails says so beside the field, in a state that axe finds nothing wrong with', async ({ page }) => {
  await page.route(/\/pagefind\//, (route) => route.abort());
  await page.goto('search/?q=stubborn');
  const search = searchPage(page);
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'failed');
  await expect(search.status).toContainText('The search could not be loaded.');
  await expect(page.getByRole('link', { name: 'all quotations' }).last()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('what is typed before the search is loaded is searched for', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/page-start/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('search/');
  const search = searchPage(page);
  await search.field.fill('stubborn hoping');
  release();
  await expect(search.results.first()).toContainText('stubborn hoping');
  await expect(search.field).toHaveValue('stubborn hoping');
});

test('everything until the first result is smaller than what plain Pagefind alone takes', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto('search/?q=stubborn%20hoping');
  await expect(searchPage(page).results.first()).toBeVisible();
  // What comes later is not waited for.
  const bodies = await Promise.all([...responses].map((response) => response.body()));
  const total = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThan(SEARCH_BYTES);
});
