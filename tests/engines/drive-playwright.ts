import { chromium, firefox, webkit } from '@playwright/test';
import { browserArguments } from './browser-arguments.ts';
import type { EngineName, NamedKey, StartEngine } from './engine.ts';

const types = { chromium, firefox, webkit };

/**
 * Any engine in the build that Playwright knows, and an installed Chromium.
 *
 * @param path of the browser; Playwright's own when absent
 */
export function playwrightEngine(name: EngineName, path?: string): StartEngine {
  return async ({ width, height, scheme }) => {
    const browser = await types[name].launch({
      ...(path !== undefined && { executablePath: path }),
      args: name === 'chromium' ? browserArguments : [],
    });
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    return {
      open: async (address) => {
        await page.goto(address, { waitUntil: 'load' });
      },
      evaluate: (run, ...given) =>
        page.evaluate(`(${run.toString()})(...${JSON.stringify(given)})`) as ReturnType<typeof page.evaluate<never>>,
      click: (selector) => page.locator(selector).first().click(),
      type: (text) => page.keyboard.type(text),
      press: (key) => page.keyboard.press(keys[key]),
      resize: (newWidth, newHeight) => page.setViewportSize({ width: newWidth, height: newHeight }),
      picture: () => page.screenshot(),
      // Playwright prints in Chromium only.
      print: async () => (name === 'chromium' ? page.pdf() : undefined),
      close: () => browser.close(),
    };
  };
}

const keys: Readonly<Record<NamedKey, string>> = {
  Tab: 'Tab',
  Enter: 'Enter',
  Escape: 'Escape',
  ArrowDown: 'ArrowDown',
  Paste: 'ControlOrMeta+V',
};
