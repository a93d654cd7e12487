import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { listening } from './search-page.ts';
import { expect, test } from '@playwright/test';

test('axe finds nothing wrong with the citations of the original', async ({ page }) => {
  await page.goto('q/b3nntpgd/');
  await page.getByText('Citations', { exact: true }).click();
  await page.getByRole('radio', { name: 'The original' }).check();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing wrong with words that a search marked in an article, in light and dark', async ({ page }) => {
  await page.goto('search/?q=stubborn%20hoping');
  await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().click();
  await expect(page.locator('mark').first()).toBeInViewport();
  expect(await violations(page)).toEqual([]);
  expect(await violationsInDark(page)).toEqual([]);
});

test('axe finds nothing wrong with the list of keys', async ({ page }) => {
  await page.goto('search/');
  await listening(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

/** The same in dark, where only colours differ, so that only their rule need be asked. */
async function violationsInDark(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return violations(page, { rules: ['color-contrast'] });
}
