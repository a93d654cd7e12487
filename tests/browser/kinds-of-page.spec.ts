import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { openWhole, unfold } from './open-whole.ts';

/** The least width and height of what is pressed with a finger, in CSS pixels (WCAG 2.2, success criterion 2.5.8). */
const LEAST_TARGET = 24;

// What holds for every kind of page. A page is opened once, because opening it costs as much as most of what is asked of it.
for (const { kind, address } of kindsOfPage) {
  test(`${kind} holds for every reader: axe, colours, a small screen, large text`, async ({ page, context }) => {
    await openWhole(page, address);

    await test.step('it shows nothing by an image that can be turned off', async () => {
      expect.soft(await page.locator('img, picture, video, canvas').count()).toBe(0);
    });

    await test.step('axe finds nothing wrong with it, in light and dark', async () => {
      expect.soft(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Only colours differ, so that only their rule need be asked.
      expect.soft(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
    });

    await test.step('it keeps its contrast for readers who ask for more', async () => {
      await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
      // With strong contrast the text has to meet the level AAA as well.
      expect.soft(await violations(page, { rules: ['color-contrast', 'color-contrast-enhanced'] })).toEqual([]);
    });

    await test.step('it holds in forced colours', async () => {
      // The archive in one file is read from a disk and has no masthead.
      if (address.endsWith('.html')) return;
      await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active' });
      const border = await page
        .locator('.masthead')
        .evaluate((element) => getComputedStyle(element).borderBlockStartWidth);
      expect.soft(border).toBe('6px');
    });
    await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'none' });

    await test.step('on a screen of 320 pixels it needs no sideways scrolling and has nothing too small to press', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await unfold(page);
      expect.soft(await tooWide(page)).toEqual({ width: 320, wide: [] });
      expect.soft(await tooSmall(page)).toEqual([]);
    });

    await test.step('text of double size needs no sideways scrolling', async () => {
      await page.setViewportSize({ width: 640, height: 800 });
      await unfold(page);
      const session = await context.newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontSize)).toMatch(/^3[4-9]/);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
    });
  });
}

/** The width of the page, and what stands out of the screen. */
function tooWide(page: Page): Promise<{ readonly width: number; readonly wide: readonly string[] }> {
  return page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    wide: [...document.querySelectorAll('main *')]
      // What is only read aloud is cut to one pixel.
      .filter((element) => element.closest('.visually-hidden') === null)
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80)),
  }));
}

/** What a finger would miss. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (least) =>
      [...document.querySelectorAll('nav a, button, summary, select, input, label:has(input)')]
        .filter((element) => element.checkVisibility() && !element.matches('label input'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height < least || box.width < least)
        .map(
          ({ element, box }) => `${element.outerHTML.slice(0, 80)} is ${String(box.width)} by ${String(box.height)}`,
        ),
    LEAST_TARGET,
  );
}
