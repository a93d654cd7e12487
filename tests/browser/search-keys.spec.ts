import { kindsOfPage } from './kinds-of-page.ts';
import { expect, test } from './quiet-page.ts';
import { listening, searchPage } from './search-page.ts';

// The file with everything is read without the site.
for (const { kind, address } of kindsOfPage.filter((page) => page.address !== 'everything.html')) {
  test(`the slash leads from ${kind} to the search field`, async ({ page }) => {
    // The console tells of the status 404.
    await page.route('**/no-such-page/', async (route) =>
      route.fulfill({ response: await route.fetch(), status: 200 }),
    );
    await page.goto(address);
    // Until then the field has no words that a key could select.
    if (address.startsWith('search/')) await listening(page);
    await page.keyboard.press('/');
    const { field } = searchPage(page);
    await expect(field).toBeFocused();
    await page.keyboard.type('and/or');
    await expect(field).toHaveValue('and/or');
    await expect(page.getByRole('banner')).toBeInViewport();
  });
}

test('the slash leads to the search field with its words selected, and is a letter there', async ({ page }) => {
  await page.goto('search/?q=stubborn');
  const { field, results } = searchPage(page);
  await expect(results.first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type('and/or');
  await expect(field).toHaveValue('and/or');
});

test('the link that skips to the text asks nothing anew: the results stay, and so does the focus in them', async ({
  page,
}) => {
  await page.goto('search/?q=stubborn');
  const { results } = searchPage(page);
  await expect(results.first()).toBeVisible();
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    new MutationObserver(() => (dataset['searched'] = '')).observe(
      document.querySelector('[data-search]') ?? document,
      {
        attributeFilter: ['data-state'],
      },
    );
    // It comes after the event at which the page reads its address again.
    addEventListener('hashchange', () => (dataset['moved'] = ''));
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-moved');
  await expect(page.locator('html')).not.toHaveAttribute('data-searched');
});

for (const { down, up } of [
  { down: 'ArrowDown', up: 'ArrowUp' },
  { down: 'j', up: 'k' },
]) {
  test(`${down} and ${up} go through the results, and Escape leads back to the field`, async ({ page }) => {
    await page.goto('search/?q=stubborn');
    const { field, words } = searchPage(page);
    await expect(words.nth(2)).toBeVisible();
    // In the field j and k are letters.
    if (down === 'ArrowDown') await field.focus();
    await page.keyboard.press(down);
    await expect(words.nth(0)).toBeFocused();
    await page.keyboard.press(down);
    await expect(words.nth(1)).toBeFocused();
    await page.keyboard.press(up);
    await expect(words.nth(0)).toBeFocused();
    await page.keyboard.press(up);
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('stubborn');
  });
}

test('the last result is where going down ends', async ({ page }) => {
  await page.goto('search/?q="no+sensible+prospect"');
  const { words } = searchPage(page);
  await expect(words).toHaveCount(2);
  for (const key of ['j', 'j', 'j', 'j']) await page.keyboard.press(key);
  await expect(words.last()).toBeFocused();
});

test('Enter opens the result that has the focus', async ({ page }) => {
  await page.goto('search/?q=stubborn+hoping');
  const { words } = searchPage(page);
  await expect(words.first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/2022-02-02-no-open-berth\/#q-fvbmt4sk$/);
  await expect(page.getByRole('article').locator('mark').first()).toBeInViewport();
});

test('letters of the keys are letters in the field', async ({ page }) => {
  await page.goto('search/');
  await listening(page);
  const { field } = searchPage(page);
  await field.focus();
  await page.keyboard.type('jk?/');
  await expect(field).toHaveValue('jk?/');
});

test('the question mark lists the keys, and Escape closes the list', async ({ page }) => {
  await page.goto('search/');
  await listening(page);
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('kbd')).toHaveText(['/', '↓ or j', '↑ or k', 'Enter', 'Esc', '?']);
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('?');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('keys with Control or Alt are left to the browser', async ({ page }) => {
  await page.goto('search/?q=stubborn');
  const { field, words } = searchPage(page);
  await expect(words.first()).toBeVisible();
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Alt+j');
  await expect(field).not.toBeFocused();
  await expect(words.first()).not.toBeFocused();
});

test.describe('single-key shortcuts', () => {
  test('are turned off in the list of keys, and then no page heeds them', async ({ page }) => {
    await page.goto('search/?q=stubborn');
    const { field, words } = searchPage(page);
    await expect(words.first()).toBeVisible();
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    const toggle = dialog.getByRole('checkbox', { name: 'Single-key shortcuts' });
    await expect(toggle).toBeChecked();
    await toggle.uncheck();
    await dialog.getByRole('button', { name: 'Close' }).click();

    for (const key of ['/', 'j', 'k', '?']) await page.keyboard.press(key);
    await expect(field).not.toBeFocused();
    await expect(words.first()).not.toBeFocused();
    await expect(dialog).toBeHidden();
    // They are no characters, and act only on the field and the results.
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await expect(words.first()).toBeFocused();
    for (const key of ['j', '/']) await page.keyboard.press(key);
    await expect(words.first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();

    await page.goto('./');
    await page.keyboard.press('/');
    await expect(field).not.toBeFocused();
  });

  test('are turned off and on beside the statement on accessibility @base', async ({ page }) => {
    await page.goto('about/#accessibility');
    const toggle = page.getByRole('checkbox', { name: 'Single-key shortcuts' });
    await expect(toggle).toBeChecked();
    await toggle.focus();
    await page.keyboard.press('Space');
    await expect(toggle).not.toBeChecked();
    const { field } = searchPage(page);
    await page.goto('./');
    await page.keyboard.press('/');
    await expect(field).not.toBeFocused();

    await page.goto('about/');
    await expect(toggle).not.toBeChecked();
    await toggle.check();
    // Nothing is left behind once they are as they were.
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto('./');
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
  });

  test('are off, and no switch is offered, where the browser keeps no choice', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no storage', 'SecurityError');
        },
      });
    });
    await page.goto('about/');
    await expect(page.getByRole('heading', { name: 'Accessibility' })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.goto('search/');
    await listening(page);
    for (const key of ['/', '?']) await page.keyboard.press(key);
    await expect(searchPage(page).field).not.toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });

  test('are offered to be turned off in every tab at once', async ({ context, page }) => {
    await page.goto('./');
    const other = await context.newPage();
    await other.goto('about/');
    await other.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('/');
    await expect(searchPage(page).field).not.toBeFocused();
  });
});
