import type { Page } from '@playwright/test';
import { searchPage } from './search-page.ts';
import { expect, test } from './quiet-page.ts';

const ARTICLE = 'articles/1926-03-14-the-crane-falls/';

/** Name and width of each picture of the text, once all are loaded: they load as they come into view. */
async function loadedPictures(page: Page) {
  const pictures = page.locator('.article-body img');
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('complete', true);
  }
  return pictures.evaluateAll((images) =>
    images.map((image) => ({ says: image.getAttribute('alt'), isShown: (image as HTMLImageElement).naturalWidth > 0 })),
  );
}

const PICTURES = [
  { says: 'A crane with a broken arm stands beside a boat.', isShown: true },
  { says: 'A hook of iron, hanging.', isShown: true },
  { says: 'A plan: a store house on the left, a round basin on the right.', isShown: true },
];

test('the pictures of a text load as a reader comes to them, and nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset['moved'] = JSON.stringify(entry);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(ARTICLE);
  expect(await loadedPictures(page)).toEqual(PICTURES);
  await expect(page.locator('html')).not.toHaveAttribute('data-moved');
});

test('with captions and credits', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.locator('.article-body figcaption')).toHaveText([
    /^The crane on the evening before\..*A\. Lund, for the Herald/,
    /^The quay as it was built\..*The Harbour Office/,
  ]);
});

test('a picture is found by its caption, and the result says that it is one', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  await search.search('"on the evening before"');
  await expect(search.results.first()).toContainText('Picture: The crane on the evening before.');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the pictures are there as well', async ({ page }) => {
    await page.goto(ARTICLE);
    expect(await loadedPictures(page)).toEqual(PICTURES);
  });
});
