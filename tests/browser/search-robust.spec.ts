import { test as plain, type Route } from '@playwright/test';
import { expect, test } from './quiet-page.ts';
import { listening, searchPage } from './search-page.ts';

const hostile = [
  { kind: '5,000 letters in one word', query: 'x'.repeat(5000) },
  { kind: '5,000 characters of words', query: 'the stubborn hoping of Marigold '.repeat(152).slice(0, 5000) },
  { kind: '200 words', query: Array.from({ length: 200 }, (_, number) => `word${String(number)}`).join(' ') },
  { kind: 'punctuation only', query: '“”"\'‘’…—–-.,;:!?()[]{}/\\|~`@#$%^&*_+=<>«»„' },
  { kind: 'quotation marks only', query: '"'.repeat(999) },
  { kind: 'marks of right-to-left writing', query: '\u202e\u2067stubborn\u200f \u202dtreat\u2069\u200e' },
  { kind: 'a script', query: '<script>alert(1)</script><img src=x onerror=alert(2)>"><svg onload=alert(3)>' },
  { kind: 'halves of characters', query: '\ud83c stubborn \udf08\udf08 "\ud800' },
  { kind: 'zero bytes and control characters', query: '\u0000stubborn\u0007\u001b[31m' },
  { kind: 'names that JavaScript knows', query: '__proto__ constructor toString hasOwnProperty' },
  { kind: 'paths and patterns', query: '../../etc/passwd %00 .*+?^${}()|[]\\ ?q=x#y' },
  { kind: 'accents without letters', query: '\u0301\u0302\u0303'.repeat(300) },
];

test('no query breaks anything, however odd, and the next one is answered', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('search/');
  const { field, status, results, answered, search } = searchPage(page);
  await search('stubborn');
  for (const { kind, query } of hostile) {
    await test.step(kind, async () => {
      // As a paste does it; the test's own protocol could not carry halves of characters.
      await field.evaluate((input, units) => {
        (input as HTMLInputElement).value = String.fromCharCode(...units);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, unitsOf(query));
      await field.press('Enter');
      await answered();
      await expect(status).not.toHaveText('');
      // The form has a script of its own, a module.
      await expect(page.locator('main').locator('script:not([type=module]), img, svg, iframe')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

      await search('orchard has withered');
      await expect(results.first()).toContainText('that orchard has withered years ago');
    });
  }
});

test('an address that holds a script shows it as text', async ({ page }) => {
  await page.goto(
    `search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&speaker=${encodeURIComponent('"><script>alert(2)</script>')}`,
  );
  const { field, status } = searchPage(page);
  await expect(status).toHaveText('Nothing found.');
  await expect(field).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(page.locator('main').locator('script:not([type=module]), img')).toHaveCount(0);
});

// The browser itself reports a failed request in the console.
plain('a search without network says so, and the next letter finds again', async ({ page }) => {
  await page.goto('search/');
  const { field, status, results } = searchPage(page);
  await page.route('**/pagefind/**', (route) => route.abort());
  await field.pressSequentially('stubbor');
  await expect(status).toHaveText(
    'The search could not be loaded. Check your connection and keep typing, or press Search to try again.',
  );
  await expect(page.getByRole('main').getByRole('link', { name: 'all quotations', exact: true })).toBeVisible();
  await page.unroute('**/pagefind/**');
  await field.press('n');
  await expect(status).toHaveText(/^\d+ results$/);
  await expect(results.first()).toContainText('stubborn');
});

plain('the network failing in the middle of a search is said, and pressing Search finds again', async ({ page }) => {
  await page.goto('search/');
  const { field, status, results } = searchPage(page);
  await Promise.all([page.waitForResponse(/\.pf_meta$/), field.focus()]);
  for (const part of ['index', 'fragment']) {
    await page.route(`**/pagefind/${part}/**`, (route) => route.abort());
    await field.fill('stubborn hoping');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(status).toHaveText(/^The search could not be loaded\./);
    await expect(results).toHaveCount(0);
    await page.unroute(`**/pagefind/${part}/**`);
  }
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(results.first()).toContainText('stubborn hoping is on the water');
});

plain('a filter that cannot be loaded is said, and works when it can', async ({ page }) => {
  await page.goto('search/');
  const { status, search } = searchPage(page);
  await page.route('**/search/facets.*', (route) => route.abort());
  await search('marigold');
  await expect(status).toHaveText(/^\d+ results$/);
  await page.getByLabel('Order').selectOption('said');
  await expect(status).toHaveText(/^The search could not be loaded\./);
  await page.unroute('**/search/facets.*');
  await search('marigold');
  await expect(status).toHaveText(/^\d+ results$/);
});

plain('a search comes back by itself when the connection does', async ({ page, context }) => {
  await page.goto('search/');
  const { status, results, search } = searchPage(page);
  await listening(page);
  await context.setOffline(true);
  await search('stubborn hoping');
  await expect(status).toHaveText(/^You are offline, and your browser keeps no copy/);
  // A network that has just come back often carries nothing yet.
  let refused = 0;
  await page.route('**/search/tables.json', (route) => {
    refused += 1;
    return refused <= 2 ? route.abort() : route.continue();
  });
  await context.setOffline(false);
  await expect(results.first()).toContainText('stubborn hoping is on the water');
  expect(refused).toBeGreaterThan(2);
});

plain(
  'further results are shown once, however often they are asked for, and not below those of another search',
  async ({ page }) => {
    await page.goto('search/?kind=quotation');
    const { results, words, search } = searchPage(page);
    await expect(results).toHaveCount(10);
    const phrase = await words.first().innerText();
    const held: (() => void)[] = [];
    let holding = true;
    await page.route('**/pagefind/fragment/**', async (route: Route) => {
      if (holding) await new Promise<void>((release) => held.push(release));
      await route.continue();
    });
    const more = page.getByRole('button', { name: 'More results' });
    const addresses = () => words.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await more.dblclick();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    for (const release of held.splice(0)) release();
    await expect(results).toHaveCount(20);
    expect(new Set(await addresses()).size).toBe(20);

    await more.click();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    holding = false;
    await search(phrase);
    await expect(page).toHaveURL(/[?&]q=/);
    const found = await addresses();
    const loaded = page.waitForResponse('**/pagefind/fragment/**');
    for (const release of held.splice(0)) release();
    await loaded;
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await addresses()).toEqual(found);
  },
);

plain('an index that was replaced by a deployment is read anew', async ({ page }) => {
  await page.goto('search/');
  const { field, results, search } = searchPage(page);
  await Promise.all([page.waitForResponse(/\.pf_meta$/), field.focus()]);
  // The index that this page has begun with is gone, until the page asks which one there is now.
  let asked = false;
  await page.route('**/search/tables.json', (route) => {
    asked = true;
    return route.continue();
  });
  await page.route('**/pagefind/index/**', (route) => (asked ? route.continue() : route.fulfill({ status: 404 })));
  await search('stubborn hoping');
  await expect(results.first()).toContainText('stubborn hoping is on the water');
});

plain('an index that does not fit its page is said', async ({ page }) => {
  await page.goto('search/');
  const { status, search } = searchPage(page);
  await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404 }));
  await search('stubborn hoping');
  await expect(status).toHaveText('This page is out of date. Reload it.');
});

/** A text as its UTF-16 units. */
function unitsOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
