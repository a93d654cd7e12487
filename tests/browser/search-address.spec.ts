import type { Locator } from '@playwright/test';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { earliestDay, edtfDate } from '../../src/archive/edtf-date.ts';
import { rootSite } from '../built-sites.ts';
import { expect, test } from './quiet-page.ts';
import { listening, quotationsFound, searchPage } from './search-page.ts';

const { archive } = await loadArchive(rootSite.contentRoot);

test('the address of a search shows the same in a fresh browser and after a reload @base', async ({
  page,
  browser,
}) => {
  await page.goto('search/');
  const here = searchPage(page);
  await here.search('whistle of a ferry');
  await page.getByLabel('Year').selectOption('2023');
  await here.answered();
  const found = await here.results.allTextContents();
  expect(found.length).toBeGreaterThan(0);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  const there = searchPage(elsewhere);
  await expect(there.results).toHaveText(found);
  await expect(there.field).toHaveValue('whistle of a ferry');
  await expect(there.status).toHaveText(await here.status.innerText());
  await elsewhere.context().close();

  await page.reload();
  await expect(here.results).toHaveText(found);
  await expect(page.getByLabel('Year')).toHaveValue('2023');
});

test('back and forward go from search to search', async ({ page }) => {
  await page.goto('search/');
  const { field, status, results, search } = searchPage(page);
  await search('stubborn hoping');
  await expect(results.first()).toContainText('stubborn hoping is on the water');
  await search('orchard has withered');
  await expect(results.first()).toContainText('that orchard has withered years ago');

  await page.goBack();
  await expect(field).toHaveValue('stubborn hoping');
  await expect(results.first()).toContainText('stubborn hoping is on the water');
  await page.goBack();
  await expect(field).toHaveValue('');
  await expect(status).toHaveText('');
  await expect(results).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(field).toHaveValue('orchard has withered');
  await expect(results.first()).toContainText('that orchard has withered years ago');
});

test('back leads from an article to the results it was found in', async ({ page }) => {
  await page.goto('search/');
  const { field, results, words, search } = searchPage(page);
  await search('stubborn hoping');
  await words.first().click();
  await expect(page.getByRole('article').locator('mark').first()).toBeInViewport();
  await page.goBack();
  await expect(field).toHaveValue('stubborn hoping');
  await expect(results.first()).toContainText('stubborn hoping is on the water');
});

test('back from a search that found nothing leaves no trace of it', async ({ page }) => {
  await page.goto('search/');
  const { field, status, search } = searchPage(page);
  await search('qwxzvkq');
  await expect(status).toHaveText('Nothing found.');
  await page.goBack();
  await expect(field).toHaveValue('');
  await expect(status).toHaveText('');
  await expect(page.getByText('Write the words you remember')).toBeVisible();
});

test('a query that is typed letter by letter is one step of the history', async ({ page }) => {
  await page.goto('search/');
  const { field, results } = searchPage(page);
  const steps = await page.evaluate(() => history.length);
  await field.pressSequentially('neighbours', { delay: 130 });
  await expect(results.first()).toContainText('I think we were neighbours');
  await expect(page).toHaveURL(/\?q=neighbours$/);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
});

for (const { kind, query } of [
  { kind: 'words', query: 'marigold' },
  { kind: 'a phrase', query: '“the old quay”' },
  { kind: 'misspelt words', query: 'stubbron treet' },
]) {
  test(`every filter says how many results of a search for ${kind} it leaves, and leaves them`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    const { status, results, answered } = searchPage(page);
    const more = page.getByRole('button', { name: 'More results' });
    // All are read before any is chosen: a choice changes the counts of the others, some time after the results.
    const filters: { readonly select: Locator; readonly options: readonly string[] }[] = [];
    for (const label of ['Speaker', 'Printed by or said to', 'Year', 'Show']) {
      const select = page.getByLabel(label);
      await expect(select.getByRole('option')).not.toHaveCount(1);
      filters.push({ select, options: await select.getByRole('option').allInnerTexts() });
    }
    for (const { select, options } of filters) {
      for (const option of options.slice(1)) {
        await select.selectOption({ label: option });
        await answered();
        const count = Number(/\((\d+)\)$/.exec(option)?.[1]);
        await expect(status).toHaveText(count === 1 ? '1 result' : `${String(count)} results`);
        while (await more.isVisible()) {
          const shown = await results.count();
          await more.click();
          await expect(results).not.toHaveCount(shown);
        }
        await expect(results).toHaveCount(count);
      }
      await select.selectOption('');
      await answered();
    }
  });
}

test('filters work together, without any words, and stand in the address', async ({ page }) => {
  await page.goto('search/?speaker=edith-marlowe&year=2010');
  const { status, results, answered } = searchPage(page);
  await expect(status).toHaveText('3 results');
  await expect(page.getByLabel('Speaker')).toHaveValue('edith-marlowe');
  await page.getByLabel('Year').selectOption('');
  await answered();
  await expect(page).toHaveURL(/\/search\/\?speaker=edith-marlowe$/);
  await expect(status).toHaveText('7 results');
  await expect(results).toHaveCount(7);
});

for (const { order, said } of [
  { order: 'said', said: 'Latest first: quotations by when they were said' },
  { order: 'oldest', said: 'Oldest first: quotations by when they were said' },
]) {
  test(`results can be put in the order "${order}", which is explained, and what nobody dated is last`, async ({
    page,
  }) => {
    await page.goto('search/?kind=quotation');
    const { results, answered } = searchPage(page);
    await expect(results).not.toHaveCount(0);
    await page.getByLabel('Order').selectOption(order);
    await answered();
    await expect(page).toHaveURL(new RegExp(`[?&]sort=${order}$`));
    await expect(page.locator('[data-search-interpretation]')).toContainText(said);
    const more = page.getByRole('button', { name: 'More results' });
    while (await more.isVisible()) {
      const shown = await results.count();
      await more.click();
      await expect(results).not.toHaveCount(shown);
    }
    const links = await results.evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
    const days = links.map(dayBehind);
    const dated = days.filter((day) => day !== undefined);
    expect(days.slice(0, dated.length)).toEqual(order === 'said' ? dated.toSorted().toReversed() : dated.toSorted());
    expect(new Set(dated).size).toBeGreaterThan(2);
    expect(dated.length).toBeLessThan(days.length);
    await expect(results.last()).toContainText('date not recorded');
  });
}

test('filters without words say that the latest come first', async ({ page }) => {
  await page.goto('search/?speaker=edith-marlowe');
  await expect(page.locator('[data-search-interpretation]')).toContainText('Latest first: quotations');
});

test('on a phone the filters are folded, and say how many are set', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('search/?q=stubborn&year=2022&kind=quotation');
  const { results, status, answered } = searchPage(page);
  await expect(results.first()).toBeInViewport();
  await expect(page.getByLabel('Year')).toBeHidden();
  const summary = page.getByText('Narrow or order the results');
  await expect(summary).toHaveText('Narrow or order the results · 2 filters are set');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Year').selectOption('');
  await answered();
  await expect(summary).toHaveText('Narrow or order the results · 1 filter is set');
  await expect(status).toHaveText(/results$/);
});

test('filters are there before anything is typed, and download nothing until a reader turns to them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const downloads: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.pack')) downloads.push(request.url());
  });
  await page.goto('search/');
  await listening(page);
  const summary = page.getByText('Narrow or order the results');
  await expect(summary).toBeVisible();
  expect(downloads).toEqual([]);
  await summary.click();
  const about = page.getByLabel('Said about');
  await expect(about.getByRole('option')).not.toHaveCount(1);
  await about.selectOption('edith-marlowe');
  const { results, answered } = searchPage(page);
  await answered();
  await expect(results).toHaveCount(1);
});

test('where words and filters together find little, the page says why, and a button leaves the words out', async ({
  page,
}) => {
  await page.goto('search/?q=marlowe&about=edith-marlowe');
  const { field, results, status } = searchPage(page);
  await expect(status).toHaveText('Nothing found.');
  await expect(page.locator('[data-search-interpretation]')).toContainText('a result must have the words, too.');
  await page.getByRole('button', { name: 'Leave out the words' }).click();
  await expect(results).toHaveCount(1);
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/search\/\?about=edith-marlowe$/);
});

test('a quotation that was found by the archive’s note, or by who said it to whom, says so', async ({ page }) => {
  const { results, search } = searchPage(page);
  await page.goto('search/');
  await search('opening closing');
  await expect(results.first().locator('.badge')).toHaveText('found in the note, not in the words');
  await search('oduya');
  await expect(results.first().locator('.badge')).toHaveText('found in who said it, to whom or when');
});

test('each part of an interrupted quotation stands in its own quotation marks', async ({ page }) => {
  const { words, search } = searchPage(page);
  await page.goto('search/');
  await search('could be an island');
  await expect(words.first()).toHaveText(/^“It could be an island,” “I don’t know how it came\. /);
});

test('printed results say what was asked, how many there are and where', async ({ page }) => {
  await page.goto('search/?q=oduya&kind=quotation');
  const { results } = searchPage(page);
  await expect(results).toHaveCount(10);
  await expect(page.getByLabel('Year').getByRole('option')).not.toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-search-asked]')).toBeVisible();
  await expect(page.locator('[data-search-asked]')).toHaveText(
    /^Asked for: oduya\. Show: Quotations\. Shown here: the first 10 of \d\d\. http.*\/search\/\?q=oduya&kind=quotation$/,
  );
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('an address that means nothing shows the search page without fault', async ({ page }) => {
  await page.goto('search/?kind=colour&sort=up&year=&q=%E0%A4%A&speaker=nobody');
  const { field, status } = searchPage(page);
  await expect(status).toHaveText('Nothing found.');
  await page.getByLabel('Speaker').selectOption('');
  await field.fill('stubborn hoping');
  await expect(status).toHaveText(/results?$/);
});

/** First day on which the words behind a result's link may have been said, or the article published, where recorded. */
function dayBehind(link: string): string | undefined {
  const id = /#q-(.+)$/.exec(link)?.[1];
  const article = archive.articles.find((candidate) => link.includes(`/articles/${candidate.id}/`));
  const said = article?.quotations.find((quotation) => quotation.id === id)?.said;
  const date = id === undefined ? article?.published : said;
  return date === undefined ? undefined : earliestDay(edtfDate(date));
}

test('said by and said about are two filters, and an archive without topics has no filter for them', async ({
  page,
}) => {
  await page.goto('search/?speaker=graham-oduya');
  const here = searchPage(page);
  await here.answered();
  const said = archive.articles.flatMap(({ quotations }) => quotations).filter((one) => one.speaker === 'graham-oduya');
  await expect(here.results).toHaveCount(Math.min(said.length, 10));
  await page.getByLabel('Said about').selectOption('edith-marlowe');
  await here.answered();
  await expect(page).toHaveURL(/\?speaker=graham-oduya&about=edith-marlowe$/);
  const ofHer = said.filter(({ about = [] }) => about.includes('edith-marlowe'));
  expect((await quotationsFound(here)).toSorted()).toEqual(ofHer.map(({ id }) => id).toSorted());
  await page.getByLabel('Speaker').selectOption('');
  await expect(page).toHaveURL(/\?about=edith-marlowe$/);
  await expect(page.getByLabel('Topic')).toHaveCount(0);
});

test('filters of an address that leave nothing are seen by name, and can be left out', async ({ page }) => {
  await page.goto('search/?q=stubborn+hoping&speaker=nora-finch');
  const { status, results, field } = searchPage(page);
  await expect(status).toHaveText('Nothing found.');
  await expect(page.getByLabel('Speaker')).toBeVisible();
  await expect(page.getByLabel('Speaker').getByRole('option', { selected: true })).toHaveText('Nora Finch (0)');
  const leaveOut = page.getByRole('button', { name: /^Show the \d+ results? without filters$/ });
  const count = (await leaveOut.innerText()).replaceAll(/\D/g, '');
  await leaveOut.click();
  await expect(status).toHaveText(new RegExp(`^${count} results?$`));
  await expect(results.first()).toContainText('stubborn hoping is on the water');
  await expect(field).toHaveValue('stubborn hoping');
  await expect(page.getByLabel('Speaker')).toHaveValue('');
});

test('while names are still loading, a filter of an address shows no id', async ({ page }) => {
  const names = Promise.withResolvers<undefined>();
  await page.route(/\/search\/[^/]*names[^/]*$/, async (route) => {
    await names.promise;
    await route.continue();
  });
  await page.goto('search/?q=stubborn+hoping&speaker=nora-finch');
  const chosen = page.getByLabel('Speaker').getByRole('option', { selected: true });
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
  await expect(chosen).toHaveText('…');
  names.resolve(undefined);
  await expect(chosen).toHaveText('Nora Finch (0)');
});

test('whoever searches for a speaker’s name is offered the speaker’s page first', async ({ page }) => {
  await page.goto('search/');
  const { search, results } = searchPage(page);
  await search('edith marlowe');
  const hers = archive.articles
    .flatMap(({ quotations }) => quotations)
    .filter((one) => one.speaker === 'edith-marlowe');
  const offered = page.getByRole('link', { name: `Edith Marlowe — ${String(hers.length)} quotations`, exact: true });
  await expect(offered).toBeVisible();
  await expect(offered.and(results.getByRole('link'))).toHaveCount(0);
  await search('edith marlowwe');
  await expect(offered).toBeVisible();
  await search('stubborn hoping');
  await expect(page.locator('.search-speaker')).toHaveCount(0);
  await page.goBack();
  await offered.click();
  await expect(page).toHaveURL(/\/speakers\/edith-marlowe\/$/);
});
