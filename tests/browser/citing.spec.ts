import type { Locator } from '@playwright/test';
import { expect, test } from './quiet-page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const { kind, id, article } of [
  { kind: 'a quotation', id: 'b3nntpgd', article: '2023-08-24-an-unplanned-whistle' },
  { kind: 'an interrupted quotation', id: 'fvbmt4sk', article: '2022-02-02-no-open-berth' },
  { kind: 'a quotation over two paragraphs', id: '5f4k8bpz', article: '2023-08-not-on-the-programme' },
]) {
  test(`the page of ${kind} leads to its words in the article, which are highlighted from first to last @base`, async ({
    page,
  }) => {
    await page.goto(`q/${id}/`);
    await page.getByRole('link', { name: 'Read it in the article' }).click();
    await expect(page).toHaveURL(new RegExp(`/articles/${article}/#q-${id}$`));
    await expect(page.locator(`#q-${id}`)).toBeInViewport();

    const parts = page.locator(`[data-quotation="${id}"]`);
    const plain = await background(page.getByRole('article').locator('p[id]').first());
    const highlights = await Promise.all((await parts.all()).map(background));
    expect(highlights).not.toContain(plain);
    expect(new Set(highlights).size).toBe(1);
    const others = page.locator(`[data-quotation]:not([data-quotation="${id}"])`);
    expect(await Promise.all((await others.all()).map(background))).not.toContain(highlights[0]);
  });
}

test('a citation is copied as it stands there, and the copying is announced', async ({ page }) => {
  await page.goto('q/fvbmt4sk/');
  await page.getByText('Citations', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy APA 7', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('APA 7: copied');
  expect(await clipboard(page.locator('body'))).toBe(
    `No open berth for the Marigold at the new quay [Archive record of an article of February 2, 2022 in The Wexley Courier]. (2026, November 21). The Wexley Archive. https://archive.example/q/fvbmt4sk/ (Original work published 2022)`,
  );
});

test('the citation of the original is copied once its tab is chosen, by keyboard alone', async ({ page }) => {
  await page.goto('q/fvbmt4sk/');
  await page.getByText('Citations', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'The original' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('APA 7: copied');
  expect(await clipboard(page.locator('body'))).toBe(
    '[No open berth for the Marigold at the new quay]. (2022, February 2). The Wexley Courier.',
  );
});

test('every text that can be copied is copied to the letter', async ({ page }) => {
  await page.goto('q/q3jp3vrq/');
  await page.getByText('Citations', { exact: true }).click();
  await page.getByText('For Wikipedia and other pages').click();
  for (const target of ['This archive', 'The original']) {
    await page.getByRole('radio', { name: target }).check();
    const buttons = await page.getByRole('button', { name: /^Copy/ }).all();
    expect(buttons).toHaveLength(15);
    for (const button of buttons) {
      const text = await button.locator('+ .cite__text').textContent();
      await button.click();
      // Not the mark on the button, which is taken away after a while, however slow the machine.
      await expect.poll(() => clipboard(page.locator('body'))).toBe(text);
    }
  }
});

test('a copied citation keeps its italics for where text has some', async ({ page }) => {
  await page.goto('q/fvbmt4sk/');
  await page.getByText('Citations', { exact: true }).click();
  await page.getByRole('radio', { name: 'The original' }).check();
  await page.getByRole('button', { name: 'Copy APA 7', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('APA 7: copied');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<i>The Wexley Courier</i>.');
});

test('where a browser cannot copy markup, the text is copied', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'));
  await page.goto('q/fvbmt4sk/');
  await page.getByText('Citations', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy MLA 9', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('MLA 9: copied');
  expect(await clipboard(page.locator('body'))).toBe(await page.locator('#cite-archive-mla').textContent());
});

test('the Wikipedia template says on which day the page was read, in the reader’s day', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 30, 23, 30));
  await page.goto('articles/2022-02-02-no-open-berth/');
  await expect(page.locator('#cite-wikipedia')).toContainText(' |access-date=30 November 2026 |url=https://');
});

test('each paragraph is a link to itself when a reader asks for the addresses', async ({ page }) => {
  await page.goto('articles/2022-02-02-no-open-berth/');
  const box = page.getByRole('checkbox', { name: 'Show the address of each paragraph' });
  await box.check();
  await page.getByRole('link', { name: '#p3', exact: true }).click();
  await expect(page).toHaveURL(/\/articles\/2022-02-02-no-open-berth\/#p3$/);
  const before = page.locator('#p3').evaluate((paragraph) => getComputedStyle(paragraph, '::before').content);
  expect(await before).toBe('none');
  await box.uncheck();
  await expect(page.getByRole('link', { name: '#p3', exact: true })).toHaveCount(0);
});

test('on paper each quotation of an article has the end of its address', async ({ page }) => {
  await page.goto('articles/2022-02-02-no-open-berth/');
  const address = (id: string) =>
    page.locator(`#q-${id}`).evaluate((element) => {
      const first = element.matches('.quotation') ? element : element.querySelector('.quotation');
      return first === null ? 'nothing' : getComputedStyle(first, '::after').content;
    });
  expect(await address('fvbmt4sk')).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect((await address('fvbmt4sk')).replace(/[^\w/]/g, '')).toBe('q/fvbmt4sk/');
  await expect(page.getByText('The address of each quotation is https://archive.example/ followed by')).toBeVisible();
});

test('where the clipboard is closed, the text is selected and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no leave', 'NotAllowedError'));
  });
  await page.goto('q/fvbmt4sk/');
  await page.getByRole('button', { name: 'Copy Plain text' }).click();
  await expect(page.getByRole('status')).toHaveText('Plain text is selected: copy it with your keyboard');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await page.locator('#cite-text').textContent());
});

function background(element: Locator): Promise<string> {
  return element.evaluate((node) => getComputedStyle(node).backgroundColor);
}

function clipboard(anywhere: Locator): Promise<string> {
  return anywhere.evaluate(() => navigator.clipboard.readText());
}

test('every paragraph of an article shows the end of its address when a reader asks for it, without scripts too', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto('articles/2022-02-02-no-open-berth/');
  const third = page.locator('#p3');
  const before = () => third.evaluate((paragraph) => getComputedStyle(paragraph, '::before').content);
  expect(await before()).toBe('none');
  await page.getByRole('checkbox', { name: 'Show the address of each paragraph' }).check();
  expect(await before()).toBe('"#p3 "');
  await page.goto('articles/2022-02-02-no-open-berth/#p3');
  await expect(third).toBeInViewport();
  await context.close();
});
