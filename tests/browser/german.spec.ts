import { expect, test } from './quiet-page.ts';
import { quotationsFound, searchPage } from './search-page.ts';

const PATIENCE = '7hmtqtc2';
const STREET = 'r8gtry4z';

test('words between „“, «» and »« are found in the text, with their marks as printed', async ({ page }) => {
  await page.goto('articles/2021-05-03-die-alte-faehre/');
  const quotation = (id: string) => page.locator(`[data-quotation="${id}"]`);
  const printed = (id: string) =>
    quotation(id).evaluateAll((parts) =>
      parts.map((part) => {
        const words = part.cloneNode(true) as Element;
        words.querySelector('.quotation-link')?.remove();
        return words.textContent;
      }),
    );
  expect(await printed(PATIENCE)).toEqual([
    '„Über den Fluss kommt man nur mit Geduld,“',
    '„und mit einer trockenen Mütze.“',
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die alte Fähre fährt „noch einen Sommer“');
  await page.goto('articles/2021-05-10-am-steg/');
  expect(await printed(STREET)).toEqual(['»Die Straße endet hier, das Wasser nicht.«']);
  await expect(page.getByText('»Möwenfrage«')).toBeVisible();
});

test('text, headline and words are said to be German, and the page around them is not', async ({ page }) => {
  await page.goto('articles/2021-05-10-am-steg/');
  const language = (selector: string) => page.locator(selector).first().getAttribute('lang');
  expect([await language('html'), await language('h1'), await language('.article-body')]).toEqual(['en', 'de', 'de']);
});

test('wordings of two papers stand side by side', async ({ page }) => {
  await page.goto('articles/2021-05-10-am-steg/');
  await page.getByRole('link', { name: /^Quotation 1 by Jörg Uhl/ }).click();
  const variants = page.getByRole('region', { name: 'Other wordings of the same utterance' });
  await expect(variants.locator('figure')).toHaveCount(2);
  await expect(variants.locator('figure').last()).toContainText('gesagt, und das schöne Mädchen am Steuer lachte');
});

test('the right quotation comes first, however its letters and marks are typed', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  for (const { kind, query, id } of [
    { kind: 'an umlaut', query: 'äpfel überfahrt', id: 'pzm2rjpb' },
    { kind: 'an umlaut in capitals', query: 'ÄPFEL', id: 'pzm2rjpb' },
    { kind: 'the letter without its dots', query: 'apfel uberfahrt', id: 'pzm2rjpb' },
    { kind: 'the umlaut as two letters', query: 'ueber den fluss', id: PATIENCE },
    { kind: 'ß as ss', query: 'strasse endet', id: STREET },
    { kind: 'ss as ß', query: 'fluß', id: PATIENCE },
    { kind: 'a phrase in German marks', query: '„Über den Fluss kommt“', id: PATIENCE },
    { kind: 'a phrase in marks that point inwards', query: '»Die Straße endet hier«', id: STREET },
  ]) {
    await test.step(kind, async () => {
      await search.search(query);
      await expect(search.status).toHaveText(/^\d+ results?$/);
      expect((await quotationsFound(search))[0]).toBe(id);
    });
  }
});
