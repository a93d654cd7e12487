import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';

const HEADLINE = 'No open berth for the Marigold at the new quay';

test('an article is read from the home page @base', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: HEADLINE }).click();
  await expect(page).toHaveURL(/\/articles\/2022-02-02-no-open-berth\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await expect(page.getByText('I have no sensible prospect of the Marigold ever mooring here again.')).toBeVisible();
  await expect(page.locator('article > header').getByRole('time')).toHaveText('2 February 2022');
});

test('an article is read from the home page by keyboard only, with the focus always to be seen', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport();

  const headline = page.getByRole('link', { name: HEADLINE });
  await expect
    .poll(
      async () => {
        expect(await focusOutline(page)).toEqual({ style: 'solid', width: '3px' });
        await page.keyboard.press('Tab');
        return headline.evaluate((link) => link === document.activeElement);
      },
      { intervals: [0] },
    )
    .toBe(true);
  await expect(headline).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'The Wexley Courier', exact: true })).toBeFocused();
});

test('articles lead to the ones before and after them', async ({ page }) => {
  await page.goto('articles/2022-02-02-no-open-berth/');
  const titles: string[] = [];
  const after = page.getByRole('navigation', { name: 'Articles before and after' }).locator('[rel="next"]');
  for (;;) {
    titles.push(await page.getByRole('heading', { level: 1 }).innerText());
    if ((await after.count()) === 0) break;
    await after.click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(titles.at(-1) ?? '');
  }
  expect(titles).toEqual([
    HEADLINE,
    'Graham Oduya on how the Marigold’s last crossing came about',
    'The Marigold’s whistle at the quay was not on the programme',
    'Edith Marlowe sounded the Marigold’s whistle unplanned, says Graham Oduya',
    'Le bac revient à Wexley',
    'A notice on the pier',
  ]);
});

test('a year of the timeline leads to what happened in it, and an entry to its words in the article', async ({
  page,
}) => {
  await page.goto('timeline/');
  await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2022' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '2022' })).toBeInViewport();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'I have no sensible prospect' })
    .getByRole('link', { name: HEADLINE })
    .click();
  await expect(page).toHaveURL(/#q-fvbmt4sk$/);
  await expect(page.locator('#q-fvbmt4sk')).toBeInViewport();
});

/** How the focused element is outlined. */
function focusOutline(page: Page): Promise<{ readonly style: string; readonly width: string }> {
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return { style: outlineStyle, width: outlineWidth };
  });
}

test('on a phone who speaks and when stands above the paragraph in which the words begin, each on a line of its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('articles/2022-02-02-no-open-berth/');
  await expect(page.locator('.article-body .quotation-link')).toHaveCount(9);
  // The others have the speaker and the day of the one before.
  const labels = await page.locator('.article-body .quotation-link:not(.quotation-link--again)').evaluateAll((links) =>
    links.map((link) => {
      const paragraph = link.closest("[id^='p']");
      const who = link.querySelector('.quotation-link__who');
      if (paragraph === null || who === null) throw new Error('a label stands in no paragraph');
      const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest('.quotation-link') === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
      );
      const range = document.createRange();
      range.selectNodeContents(text.nextNode() ?? paragraph);
      return {
        paragraph: paragraph.id,
        words: range.getBoundingClientRect().top,
        label: who.getBoundingClientRect().toJSON() as DOMRect,
      };
    }),
  );
  expect(labels.filter(({ label, words }) => label.height < 14 || label.bottom > words + 4)).toEqual([]);
  for (const [, together] of Map.groupBy(labels, ({ paragraph }) => paragraph)) {
    const tops = together.map(({ label }) => label.top);
    expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
    expect(new Set(tops).size).toBe(tops.length);
  }
  // Before the number the line goes on where it would without it.
  for (const number of await page.locator('.article-body .quotation-link b').all()) {
    expect((await number.boundingBox())?.width).toBeLessThan(40);
  }
  await expect(page.locator('.quotation-link__who').first()).toContainText('Graham Oduya, 1 February 2022');
  const again = page.locator('.article-body .quotation-link--again .quotation-link__who').first();
  await expect(again).toBeHidden();
});

test('a quotation that nobody dated says so beside it', async ({ page }) => {
  await page.goto('articles/2023-08-24-an-unplanned-whistle/');
  const undated = page.locator('.quotation-link__who', { hasText: 'date not recorded' });
  await expect(undated.first()).toBeVisible();
});

test('the home page says what it is before anything else, and its search is one step behind the skip link', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const field = page.getByRole('searchbox');
  const quotation = page.getByRole('region', { name: 'A quotation from the archive' });
  expect((await field.boundingBox())?.y).toBeLessThan((await quotation.boundingBox())?.y ?? 0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
});
