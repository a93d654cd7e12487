import { expect, test } from '@playwright/test';

test('a quotation is told with its speaker before the words and its address behind them', async ({ page }) => {
  await page.goto('speakers/edith-marlowe/');
  await expect(page.getByRole('figure').first()).toMatchAriaSnapshot(`
    - figure "to The Morning Bell, 2010":
      - text: to The Morning Bell,
      - time: "2010"
      - blockquote:
        - paragraph: /“People don’t want to believe/
      - paragraph:
        - text: in
        - link "Edith Marlowe sounded the Marigold’s whistle unplanned, says Graham Oduya"
        - text: (HarbourWatch) ·
        - 'link /^to cite: q\\/[a-z0-9]{8}$/'
  `);
});

test('in an article every quotation is told by number and speaker before its words, no two alike', async ({ page }) => {
  await page.goto('articles/2023-06-oduya-on-the-crossing/');
  await expect(page.locator('#p3')).toMatchAriaSnapshot(`
    - paragraph:
      - link "Quotation 2 by Graham Oduya, June 2023 (uncertain)"
      - text: /^"Something stubborn happened, and moorings shifted," Oduya said/
  `);
  const names = await page
    .getByRole('link', { name: /^Quotation \d+ by / })
    .evaluateAll((links) => links.map((link) => link.textContent));
  expect(names).toHaveLength(12);
  expect(new Set(names).size).toBe(12);
});

test('no two links of one page that lead to different places are called the same', async ({ page }) => {
  for (const address of ['./', 'articles/2023-06-oduya-on-the-crossing/', 'quotations/', 'speakers/', 'timeline/']) {
    await page.goto(address);
    const targets = await page.locator('a[href]').evaluateAll((links) =>
      links.map((link) => {
        const { origin, pathname } = new URL((link as HTMLAnchorElement).href);
        return { name: link.textContent.replace(/\s+/g, ' ').trim(), target: origin + pathname };
      }),
    );
    const places = Map.groupBy(targets, ({ name }) => name);
    const alike = [...places].filter(([, group]) => new Set(group.map(({ target }) => target)).size > 1);
    expect({ address, alike: alike.map(([name]) => name) }).toEqual({ address, alike: [] });
  }
});

test('the timeline’s picture of years is told in words', async ({ page }) => {
  await page.goto('timeline/');
  const years = page.getByRole('navigation', { name: 'Years' });
  await expect(years.getByRole('listitem').filter({ hasText: '2009' })).toHaveText('2009 (silent)');
  await expect(years.getByRole('img').first()).toHaveAccessibleName('May: 1 happened.');
});
