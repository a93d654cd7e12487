import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';

const HEADLINE = 'No open berth for the Marigold at the new quay';

test('a headline that is followed becomes the headline of its article', async ({ page }) => {
  await watchTransitions(page);
  await page.goto('./');
  const link = page.getByRole('link', { name: HEADLINE });
  await link.focus();
  const named = await page
    .locator('h1, h2, h3')
    .evaluateAll((all) =>
      all.filter((one) => getComputedStyle(one).viewTransitionName !== 'none').map((one) => one.textContent.trim()),
    );
  expect(named).toEqual([HEADLINE]);
  // Chromium shows a page without the movement when it is busy, as it may: one visit that moves is enough.
  await expect(async () => {
    await page.goto('./');
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    expect(await page.evaluate(() => (window as unknown as Watched).transition)).toBe(true);
  }).toPass({ timeout: 60_000 });
});

test('pages change at once for readers who do not want motion', async ({ page }) => {
  await watchTransitions(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await page.getByRole('link', { name: HEADLINE }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  expect(await page.evaluate(() => (window as unknown as Watched).transition)).toBe(false);
});

test('a page is fetched ahead when the pointer rests on its link, and no other @base', async ({ page, context }) => {
  const fetched: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.push(new URL(prefetchUrl).pathname.replace('/archive/', '/'));
  });
  await session.send('Preload.enable');
  await page.goto('./');
  await page.getByRole('link', { name: HEADLINE }).hover();
  await expect.poll(() => fetched).toEqual(['/articles/2022-02-02-no-open-berth/']);
});

interface Watched {
  transition?: boolean;
}

/** Notes on each page whether it was revealed by a transition. */
async function watchTransitions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener('pagereveal', (event) => {
      (window as unknown as Watched).transition = event.viewTransition !== null;
    });
  });
}
