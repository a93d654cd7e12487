import { expect, test } from './quiet-page.ts';
import { quotationsFound, searchPage } from './search-page.ts';

for (const { kind, query, id } of [
  { kind: 'misspelt words', query: 'no realstic expectasion', id: '97h24shn' },
  { kind: 'words half remembered', query: 'for her the boat sailed years ago', id: 'hfjhqktg' },
  { kind: 'one wrong word among right ones', query: 'colleagues are not my pals professional', id: 'rhxy77v8' },
  { kind: 'dropped apostrophes', query: 'dont back yourself into a corner youre smart', id: '97h24shn' },
  { kind: 'another order of the words', query: 'thinking magical fiction', id: '97h24shn' },
  { kind: 'capitals', query: 'NEVER SAY NEVER', id: 'nnvq5txv' },
  { kind: 'straight quotation marks', query: '"a born leader"', id: 'vs26hc5r' },
  { kind: 'French quotation marks', query: '« a born leader »', id: 'vs26hc5r' },
  { kind: 'straight apostrophes in a phrase', query: '"I don\'t want to play Samantha again"', id: 'gdtqgwwn' },
  { kind: 'dashes without spaces', query: '"you’re a smart producer—you don’t"', id: '97h24shn' },
  { kind: 'emoji', query: 'happy pride 🌈', id: 'hwwx6bjg' },
]) {
  test(`the right quotation comes first for ${kind}`, async ({ page }) => {
    await page.goto('search/');
    const search = searchPage(page);
    await search.search(query);
    await expect(search.status).toHaveText(/^\d+ results?$/);
    expect((await quotationsFound(search))[0]).toBe(id);
  });
}

test('what a misspelt word is taken for is said', async ({ page }) => {
  await page.goto('search/');
  await searchPage(page).search('realstic expectation');
  await expect(page.getByText('Read as “realistic” for “realstic”.')).toBeVisible();
});

test('results come while a word is still being typed', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  await search.field.pressSequentially('magical thin');
  await expect(search.results.first()).toContainText('magical thinking is in fiction');
  await expect(search.field).toBeFocused();
});

test('the last of several quick queries is the one that is answered', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  for (const query of ['samantha', 'magical', 'kiss', 'friends', 'ship has sailed']) await search.field.fill(query);
  await expect(search.results.first()).toContainText('that ship has sailed years ago');
  await expect(page).toHaveURL(/\?q=ship\+has\+sailed$/);
});

test('the number of results is announced, and the list is not', async ({ page }) => {
  await page.goto('search/');
  const { search, status, results } = searchPage(page);
  await search('magical');
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
  await search('magical');
  await expect(status).toHaveText(/results$/);
  await expect(field).toBeFocused();
  await expect(main.getByRole('link', { name: 'all quotations', exact: true })).toBeHidden();
});

test('the examples below the field are searches that find something', async ({ page }) => {
  for (const number of [0, 1]) {
    await page.goto('search/');
    const search = searchPage(page);
    await page.locator('.search-help a').nth(number).click();
    await expect(search.status).toHaveText(/^\d+ results?$/);
    expect((await quotationsFound(search))[0]).toBe('97h24shn');
  }
});
