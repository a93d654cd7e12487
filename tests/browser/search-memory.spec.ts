import { expect, test } from './quiet-page.ts';
import { quotationsFound, searchPage } from './search-page.ts';

test('the right quotation comes first, however it is remembered', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  for (const { kind, query, id } of [
    { kind: 'misspelt words', query: 'no sensable prospekt', id: 'fvbmt4sk' },
    { kind: 'words half remembered', query: 'for her the garden withered years ago', id: 'c5gjy5nk' },
    { kind: 'one wrong word among right ones', query: 'neighbours are not my kin courteous', id: '6s5myyz2' },
    { kind: 'dropped apostrophes', query: 'dont tie yourself to a post youre careful', id: 'fvbmt4sk' },
    { kind: 'another order of the words', query: 'hoping stubborn water', id: 'fvbmt4sk' },
    { kind: 'capitals', query: 'TIDES COME BACK', id: 'q3jp3vrq' },
    { kind: 'straight quotation marks', query: '"a patient pilot"', id: 'yp7nbdtd' },
    { kind: 'French quotation marks', query: '« a patient pilot »', id: 'yp7nbdtd' },
    { kind: 'straight apostrophes in a phrase', query: '"I don\'t want to steer the Marigold again"', id: 'cfjh73k4' },
    { kind: 'dashes without spaces', query: '"you’re a careful master—you don’t"', id: 'fvbmt4sk' },
    { kind: 'emoji', query: 'happy regatta ⛵', id: 'bhrsj7q2' },
  ]) {
    await test.step(kind, async () => {
      await search.search(query);
      await expect(search.status).toHaveText(/^\d+ results?$/);
      expect((await quotationsFound(search))[0]).toBe(id);
    });
  }
});

test('what a misspelt word is taken for is said', async ({ page }) => {
  await page.goto('search/');
  await searchPage(page).search('sensable prospect');
  await expect(page.getByText('Read as “sensible” for “sensable”.')).toBeVisible();
});

test('a word that was taken for a misspelt one can be searched for as typed', async ({ page }) => {
  await page.goto('search/');
  const { search, status } = searchPage(page);
  await search('sensable');
  await page.getByRole('button', { name: 'Search for “sensable” as typed', exact: true }).click();
  await expect(status).toHaveText('Nothing found.');
  await expect(page.getByText('No text has “sensable”.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('No text has “sensable”.')).toBeVisible();
  await page.getByRole('button', { name: 'Search for words like them, too', exact: true }).click();
  await expect(page.getByText('Read as “sensible” for “sensable”.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('No text has “sensable”.')).toBeVisible();
  await search('sensable prospect');
  await expect(page.getByText('Read as “sensible” for “sensable”.')).toBeVisible();
});

test('the language by whose rules the words were read is said, unless it is the page’s', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  await search.search('réparer un bateau');
  await expect(page.getByText('Read as French.')).toBeVisible();
  await search.search('stubborn hoping');
  await expect(search.results.first()).toContainText('stubborn hoping is on the water');
  await expect(page.getByText('Read as')).toHaveCount(0);
});

test('results come while a word is still being typed', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  await search.field.pressSequentially('stubborn hop');
  await expect(search.results.first()).toContainText('stubborn hoping is on the water');
  await expect(search.field).toBeFocused();
});

test('the last of several quick queries is the one that is answered', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  for (const query of ['marigold', 'stubborn', 'whistle', 'family', 'orchard has withered'])
    await search.field.fill(query);
  await expect(search.results.first()).toContainText('that orchard has withered years ago');
  await expect(page).toHaveURL(/\?q=orchard\+has\+withered$/);
});

test('the number of results is announced, and the list is not', async ({ page }) => {
  await page.goto('search/');
  const { search, status, results } = searchPage(page);
  await search('stubborn');
  await expect(status).toHaveText(`${String(await results.count())} results`);
  await expect(page.locator(':is([aria-live], [role="status"], [role="alert"], output) li')).toHaveCount(0);
});

test('nothing found is no dead end', async ({ page }) => {
  await page.goto('search/');
  const { search, status, field } = searchPage(page);
  await search('qwxzvkq');
  await expect(status).toHaveText('Nothing found.');
  const main = page.getByRole('main');
  for (const name of ['all quotations', 'all articles', 'timeline']) {
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
  }
  await search('stubborn');
  await expect(status).toHaveText(/results$/);
  await expect(field).toBeFocused();
  await expect(main.getByRole('link', { name: 'all quotations', exact: true })).toBeHidden();
});

test('the examples below the field are a search for the words and one for the phrase', async ({ page }) => {
  for (const [number, query] of ['no sensible prospect', '"no sensible prospect"'].entries()) {
    await page.goto('search/');
    const search = searchPage(page);
    await page.locator('.search-help a').nth(number).click();
    await expect(search.field).toHaveValue(query);
    await search.answered();
    await expect(search.status).not.toHaveText('');
  }
});

test('a question for somebody’s words is read as a filter, which can be taken back', async ({ page }) => {
  await page.goto('search/');
  const { search, results, status, field } = searchPage(page);
  await search('what did Oduya say about the tides');
  await expect(page.getByText('Only quotations by Graham Oduya.')).toBeVisible();
  await expect(results.first()).toContainText('Graham Oduya');
  await page.getByRole('button', { name: 'Search for all of the words instead', exact: true }).click();
  await expect(page.getByText('Only quotations by Graham Oduya.')).toBeHidden();
  await expect(status).toHaveText(/^\d+ results$/);
  await expect(field).toHaveValue('what did Oduya say about the tides');
});
