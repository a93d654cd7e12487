import { kindsOfPage } from './kinds-of-page.ts';
import { expect, test } from '@playwright/test';

test('a tour of all kinds of page asks nothing of another origin and leaves nothing behind @base', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const { address } of kindsOfPage) {
    await page.goto(address);
    await expect(page.locator('[data-search][data-state="searching"]')).toHaveCount(0);
  }
  expect(asked.filter((url) => !url.startsWith(baseURL ?? 'none') && !url.startsWith('data:'))).toEqual([]);
  expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
