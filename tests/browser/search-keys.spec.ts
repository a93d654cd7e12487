import { expect, test } from './quiet-page.ts';
import { listening, searchPage } from './search-page.ts';

for (const address of ['./', 'no-such-page/']) {
  test(`the slash leads to the search field of ${address}`, async ({ page }) => {
    // The console tells of the status 404.
    await page.route('**/no-such-page/', async (route) =>
      route.fulfill({ response: await route.fetch(), status: 200 }),
    );
    await page.goto(address);
    await page.keyboard.press('/');
    const { field } = searchPage(page);
    await expect(field).toBeFocused();
    await page.keyboard.type('and/or');
    await expect(field).toHaveValue('and/or');
  });
}

test('the slash leads to the search field with its words selected, and is a letter there', async ({ page }) => {
  await page.goto('search/?q=magical');
  const { field, results } = searchPage(page);
  await expect(results.first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type('and/or');
  await expect(field).toHaveValue('and/or');
});

for (const { down, up } of [
  { down: 'ArrowDown', up: 'ArrowUp' },
  { down: 'j', up: 'k' },
]) {
  test(`${down} and ${up} go through the results, and Escape leads back to the field`, async ({ page }) => {
    await page.goto('search/?q=magical');
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
    await expect(field).toHaveValue('magical');
  });
}

test('the last result is where going down ends', async ({ page }) => {
  await page.goto('search/?q="no+realistic+expectation"');
  const { words } = searchPage(page);
  await expect(words).toHaveCount(2);
  for (const key of ['j', 'j', 'j', 'j']) await page.keyboard.press(key);
  await expect(words.last()).toBeFocused();
});

test('Enter opens the result that has the focus', async ({ page }) => {
  await page.goto('search/?q=magical+thinking');
  const { words } = searchPage(page);
  await expect(words.first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/2022-02-02-no-open-invitation\/#q-97h24shn$/);
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
  await page.goto('search/?q=magical');
  const { field, words } = searchPage(page);
  await expect(words.first()).toBeVisible();
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Alt+j');
  await expect(field).not.toBeFocused();
  await expect(words.first()).not.toBeFocused();
});
