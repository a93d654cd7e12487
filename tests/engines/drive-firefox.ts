import puppeteer from 'puppeteer-core';
import type { NamedKey, StartEngine } from './engine.ts';

/** An installed Firefox, by WebDriver BiDi. */
export function firefoxEngine(path: string): StartEngine {
  return async ({ width, height, scheme }) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      headless: true,
      defaultViewport: { width, height },
      // 0 is dark, 1 is light.
      extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 },
    });
    const page = await browser.newPage();
    return {
      open: async (address) => {
        await page.goto(address, { waitUntil: 'load' });
      },
      evaluate: (run, ...given) => page.evaluate(`(${run.toString()})(...${JSON.stringify(given)})`) as Promise<never>,
      click: (selector) => page.click(selector),
      type: (text) => page.keyboard.type(text),
      press: async (key) => {
        if (key !== 'Paste') await page.keyboard.press(key as Exclude<NamedKey, 'Paste'>);
        else {
          await page.keyboard.down('Control');
          await page.keyboard.press('v');
          await page.keyboard.up('Control');
        }
      },
      resize: (newWidth, newHeight) => page.setViewport({ width: newWidth, height: newHeight }),
      picture: () => page.screenshot(),
      print: () => page.pdf(),
      close: () => browser.close(),
    };
  };
}
