/** The archive in the dark and without a network, in every engine. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsOfPage } from '../browser/kinds-of-page.ts';
import { openEngines, type OpenedEngines } from './opened-engines.ts';
import { engines } from './engines.ts';
import { settled, until } from './waiting.ts';

let opened: OpenedEngines;

beforeAll(async () => {
  opened = await openEngines({ width: 1280, height: 900, scheme: 'dark' });
});

afterAll(() => opened.close());

describe.each(engines)('in %s', (name, start) => {
  describe.skipIf(start === undefined)('a reader', () => {
    const at = (path: string): string => opened.site.address + path;

    test('without a network reads every page and searches, after one visit', async () => {
      const page = opened.pageOf(name);
      // The first page of this browser: WebKit never ends an installation whose page is left in its first instant.
      await page.open(at('./'));
      // The copy is whole when its worker is active; from then on it answers for every page that is opened.
      await until(page, 'activated', async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
      opened.site.unplug(true);
      try {
        for (const { address } of kindsOfPage.filter(({ address }) => !/^no-such|\.html$/.test(address))) {
          await page.open(at(address));
          await settled(page);
          await until(page, 1, () => document.querySelectorAll('h1').length);
        }
        await page.open(at('search/?q=orchard%20has%20witherd'));
        await until(page, true, () =>
          document.querySelector('.result__words')?.textContent.includes('orchard has withered years ago'),
        );
        await page.open(at('articles/never-published/'));
        await until(page, true, () => document.body.innerText.includes('your browser has no copy of this page'));
      } finally {
        opened.site.unplug(false);
      }
    });

    test('in the dark sees light letters on dark paper, and the accent made for it', async () => {
      const page = opened.pageOf(name);
      await page.open(at('articles/2022-02-02-no-open-berth/'));
      const colours = await page.evaluate(() => {
        const quotation = getComputedStyle(document.querySelector('.quotation') ?? document.body);
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return { color, backgroundColor, underline: quotation.textDecorationColor };
      });
      expect(colours).toEqual({
        color: 'rgb(236, 230, 218)',
        backgroundColor: 'rgb(22, 20, 18)',
        underline: 'rgb(242, 161, 143)',
      });
    });
  });
});
