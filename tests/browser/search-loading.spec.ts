import type { Page } from '@playwright/test';
import { kindsOfPage } from './kinds-of-page.ts';
import { expect, test } from './quiet-page.ts';
import { listening, searchPage } from './search-page.ts';

test('the index is left alone until somebody is about to search', async ({ page }) => {
  const asked = indexRequests(page);
  await page.goto('search/', { waitUntil: 'networkidle' });
  await listening(page);
  expect(asked).toEqual([]);
  await Promise.all([page.waitForRequest(/\/search\/tables\.json/), searchPage(page).field.focus()]);
});

test('pointing at the search form is enough to load the index', async ({ page }) => {
  const asked = indexRequests(page);
  await page.goto('search/', { waitUntil: 'networkidle' });
  await listening(page);
  expect(asked).toEqual([]);
  await Promise.all([page.waitForRequest(/\/search\/tables\.json/), page.getByRole('search').hover()]);
});

test('the key that leads to the search field is enough to load the index', async ({ page }) => {
  await page.goto('search/', { waitUntil: 'networkidle' });
  await listening(page);
  await Promise.all([page.waitForRequest(/\/search\/tables\.json/), page.keyboard.press('/')]);
});

test('no other page loads anything of the index, even when its search field is used', async ({ page }) => {
  const asked = indexRequests(page);
  // The browser itself reports the answer 404 in the console.
  const others = kindsOfPage.filter(({ address }) => !/^(?:search\/|no-such)/.test(address));
  for (const { address } of others) {
    await page.goto(address);
    const form = page.getByRole('main').getByRole('searchbox');
    if ((await form.count()) > 0) await form.focus();
  }
  expect(asked).toEqual([]);
});

/** Addresses of the index and its tables that the page asks for; grows as it does. */
function indexRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/pagefind\/|\/search\/[^/]+\.(?:json|pack)$/.test(request.url())) asked.push(request.url());
  });
  return asked;
}
