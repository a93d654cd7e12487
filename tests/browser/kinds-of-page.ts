import { expect, type Page } from '@playwright/test';

/** One page of every kind, from the site's root without a slash in front. */
export const kindsOfPage = [
  { kind: 'the home page', address: './' },
  { kind: 'the list of articles', address: 'articles/' },
  { kind: 'an article', address: 'articles/2023-08-24-an-unplanned-whistle/' },
  { kind: 'an article of an unknown outlet', address: 'articles/2023-08-not-on-the-programme/' },
  { kind: 'a quotation with two wordings', address: 'q/b3nntpgd/' },
  { kind: 'a quotation without a date', address: 'q/gdw9skrj/' },
  { kind: 'a speaker', address: 'speakers/graham-oduya/' },
  { kind: 'an outlet', address: 'outlets/coast-weekly/' },
  { kind: 'the quotations', address: 'quotations/' },
  { kind: 'the timeline', address: 'timeline/' },
  { kind: 'the search page', address: 'search/' },
  { kind: 'the search page with results', address: 'search/?q=stubborn' },
  { kind: 'the search page with a phrase', address: 'search/?q=“no%20sensible%20prospect”' },
  { kind: 'the search page with a slip mended', address: 'search/?q=stubbron%20treet&kind=quotation' },
  { kind: 'the search page without results', address: 'search/?q=qwxzvkq' },
  { kind: 'the page about the data', address: 'data/' },
  { kind: 'the whole archive in one file', address: 'everything.html' },
  { kind: 'the page about the archive', address: 'about/' },
  { kind: 'the page for unknown addresses', address: 'no-such-page/' },
] as const;

/** Opens a page and everything on it that can be unfolded, and waits for the answer if it is a search. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('[data-search][data-state="searching"]')).toHaveCount(0);
  for (const details of await page.locator('details:visible').all()) {
    if (!(await details.evaluate((element) => element.hasAttribute('open')))) await details.locator('summary').click();
  }
}
