import { expect, type Page } from '@playwright/test';

/** Opens a page and everything on it that can be unfolded, and waits for the answer if it is a search. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('[data-search][data-state="searching"]')).toHaveCount(0);
  await unfold(page);
}

/** Opens everything on a page that can be unfolded at its present size. */
export async function unfold(page: Page): Promise<void> {
  for (const details of await page.locator('details:visible').all()) {
    if (!(await details.evaluate((element) => element.hasAttribute('open')))) await details.locator('summary').click();
  }
}
