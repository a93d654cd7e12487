import { expect, test } from '@playwright/test';
import { wordsOf } from '../printed-words.ts';

for (const { address, width, lines } of [
  { address: './', width: 390, lines: ['About', 'Articles Quotations Speakers Outlets Timeline'] },
  { address: 'q/fvbmt4sk/', width: 390, lines: ['Search About', 'Articles Quotations Speakers Outlets Timeline'] },
  { address: 'q/fvbmt4sk/', width: 320, lines: ['Search About', 'Articles Quotations Speakers Outlets Timeline'] },
]) {
  test(`at ${String(width)} pixels the navigation of ${address} takes one line, and search and About stand above it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(address);
    const links = await page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => ({ top: link.getBoundingClientRect().top, name: link.textContent })));
    const byLine = Map.groupBy(links, ({ top }) => top);
    expect(
      [...byLine].toSorted(([a], [b]) => a - b).map(([, line]) => line.map(({ name }) => name.trim()).join(' ')),
    ).toEqual(lines);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'About this archive' })).toBeVisible();
  });
}

test.describe('on paper', () => {
  test('an article keeps its headline, quotations with their speakers, address and citation, and loses its controls', async ({
    page,
  }) => {
    await page.goto('articles/2022-02-02-no-open-berth/');
    const words = await wordsOf(new Uint8Array(await page.pdf()));
    const letters = words.replaceAll(' ', '');
    for (const kept of [
      'No open berth for the Marigold at the new quay',
      'I have no sensible prospect of the Marigold ever mooring here again.',
      'Ada Thornbury, January 2022',
      'https://archive.example/articles/2022-02-02-no-open-berth/',
      '[Archive record of an article of February 2, 2022 in The Wexley Courier]',
    ]) {
      expect(letters).toContain(kept.replaceAll(' ', ''));
    }
    for (const lost of ['Copy', 'Search', 'Only the 9 quotations', 'Before']) {
      expect(words).not.toMatch(new RegExp(`\\b${lost}\\b`));
    }
  });

  for (const { kind, address } of [
    { kind: 'an article', address: 'articles/2022-02-02-no-open-berth/' },
    { kind: 'the timeline', address: 'timeline/' },
    { kind: 'a quotation', address: 'q/fvbmt4sk/' },
  ]) {
    test(`${kind} is printed without what can only be pressed`, async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.goto(address);
      await expect(
        page.getByText('I have no sensible prospect of the Marigold ever mooring here again.').first(),
      ).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
      await expect(page.getByRole('navigation', { name: 'Articles before and after' })).toBeHidden();
      await expect(page.getByRole('button')).toHaveCount(0);
      const ink = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(ink).toBe('rgb(255, 255, 255)');
    });
  }
});
