import { violations } from './axe.ts';
import { expect, test } from './quiet-page.ts';

const LONG_READ = '2021-03-04-the-crane';
const LONG_HEADLINE = '2021-03-05-long-headline';
const LONG_BYLINE = 'Antonia Ember and Ben O’Coal';
const UNKNOWN_OUTLET = '2021-03-unknown-outlet';

const pages = [
  { kind: 'an article of 10,000 words with 160 quotations', address: `articles/${LONG_READ}/` },
  { kind: 'a headline of 140 letters with a word of 50', address: `articles/${LONG_HEADLINE}/` },
  { kind: 'an article without outlet, quotations or certain date', address: `articles/${UNKNOWN_OUTLET}/` },
  { kind: 'a speaker with 302 quotations', address: 'speakers/edith-marlowe/' },
  { kind: 'a speaker with one', address: 'speakers/anneke-iverson/' },
  { kind: 'the third page of that speaker', address: 'speakers/edith-marlowe/3/' },
  { kind: 'a timeline of 360 events', address: 'timeline/' },
  { kind: 'the timeline of one year', address: 'timeline/2021/' },
] as const;

for (const { kind, address } of pages) {
  test(`${kind} fits 320 and 2560 pixels and text of double size, and axe finds nothing wrong with it`, async ({
    page,
    context,
  }) => {
    test.slow();
    await page.goto(address);
    // Of the very long ones the first elements of a kind are like all the others.
    const without = ['li:nth-child(n+40)', 'section:nth-of-type(n+4)'];
    expect(await violations(page, { without })).toEqual([]);

    for (const width of [2560, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.setViewportSize({ width: 640, height: 800 });
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontSize)).toMatch(/^3[4-9]/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });
}

test('who wrote an article is said where it begins, in its provenance, with its quotations and to machines', async ({
  page,
}) => {
  await page.goto(`articles/${LONG_HEADLINE}/`);
  await expect(page.locator('article > header .kicker')).toHaveText(
    `The Wexley Courier · 5 March 2021 · by ${LONG_BYLINE}`,
  );
  await expect(page.getByText('Written by', { exact: true }).locator('+ dd')).toHaveText(
    `${LONG_BYLINE}; the words of this record are the archive’s`,
  );
  await expect(page.locator('meta[name="citation_author"]')).toHaveAttribute('content', LONG_BYLINE);
  const linkedData = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(linkedData ?? '')).toMatchObject({ author: { '@type': 'Person', name: LONG_BYLINE } });
  await expect(page.locator('#cite-archive-apa')).toContainText(LONG_BYLINE);

  await page.getByRole('link', { name: /^Quotation 1 by Graham Oduya/ }).click();
  await expect(page.getByText('Printed by', { exact: true }).locator('+ dd')).toHaveText(
    `The Wexley Courier, 5 March 2021, by ${LONG_BYLINE}`,
  );
});

test('of an article whose author is not known nothing is said of one', async ({ page }) => {
  await page.goto(`articles/${UNKNOWN_OUTLET}/`);
  await expect(page.locator('article > header .kicker')).toHaveText('Outlet not recorded · March 2021 (uncertain)');
  await expect(page.getByText('Written by', { exact: true })).toHaveCount(0);
  await expect(page.locator('meta[name="citation_author"]')).toHaveCount(0);
});

test('the outline of a long article leads to its parts and to each quotation', async ({ page }) => {
  await page.goto(`articles/${LONG_READ}/`);
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await outline.getByRole('link', { name: /^Part 7:/ }).click();
  await expect(page.getByRole('heading', { name: /^Part 7:/ })).toBeInViewport();
  await expect(outline).toBeInViewport();
  await outline.getByRole('link', { name: '8', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Quotation 8 by Anneke Iverson/ })).toBeInViewport();
});

test('a long article shows how far it is read, unless motion is unwelcome', async ({ page }) => {
  const share = () =>
    page.locator('.article-body').evaluate((body) => {
      const { transform } = getComputedStyle(body, '::before');
      return transform === 'none' ? undefined : new DOMMatrix(transform).a;
    });
  await page.goto(`articles/${LONG_READ}/`);
  expect(await share()).toBe(0);
  await page.evaluate(() => {
    const { top, height } = document.querySelector('.article-body')?.getBoundingClientRect() ?? { top: 0, height: 0 };
    scrollTo(0, scrollY + top + (height - innerHeight) / 2);
  });
  await expect.poll(share).toBeCloseTo(0.5, 1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await share()).toBeUndefined();
});

test('only the quotations of a long article are left by one press, for a screen reader too', async ({
  page,
  context,
}) => {
  await page.goto(`articles/${LONG_READ}/`);
  await page.getByRole('checkbox', { name: 'Only the 160 quotations' }).check();
  const shown = await page.locator('.article-body').innerText();
  expect(shown.match(/“/g)).toHaveLength(160);
  // The browser's own tree: Playwright's leaves out what is visible inside something that is not.
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = nodes.flatMap(({ ignored, name }) => (ignored ? [] : [String(name?.value ?? '')])).join(' ');
  expect(told).toContain('Quotation 8 by Anneke Iverson');
  expect(told).not.toContain('1007');
});

test('the scale of a crowded timeline keeps every year in a row of its own and every mark in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('timeline/');
  const rows = page.getByRole('navigation', { name: 'Years' }).getByRole('listitem');
  await expect(rows).toHaveCount(37);
  await expect(rows.filter({ hasText: '(silent)' })).toHaveCount(6);
  const small = await page.locator('.scale line').evaluateAll(
    (lines) =>
      lines.filter((line) => {
        // The box of a line leaves out its ends.
        const { strokeLinecap, strokeWidth } = getComputedStyle(line);
        const ends = strokeLinecap === 'square' ? Number.parseFloat(strokeWidth) : 0;
        return line.getBoundingClientRect().width + ends < 2;
      }).length,
  );
  expect(small).toBe(0);
  expect(await page.locator('.scale line').count()).toBeLessThan(37 * 14 * 3);
});
