/** Every kind of page in every engine: what is computed for it, in every width. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import comfort from '../../src/styles/comfort.json' with { type: 'json' };
import { kindsOfPage } from '../browser/kinds-of-page.ts';
import { declarationsOf } from './declarations.ts';
import { differencesOf, type ComputedValues } from './computed-differences.ts';
import type { EnginePage } from './engine.ts';
import { openEngines, type OpenedEngines } from './opened-engines.ts';
import { asOnPaper, COMPARED, computedValues, notSupported, overlaps, unevenLines, wideThings } from './probes.ts';
import { engines } from './engines.ts';
import { settled, until } from './waiting.ts';

/** A phone and a desk. WebKit's window has a least width of its own, still below the first break of our styles. */
const WIDE = 1280;
const WIDTHS = [390, WIDE] as const;
const HEIGHT = 900;

/** Where pictures of every page are left to be looked at, if anywhere. */
const pictures = process.env['ENGINE_PICTURES'];

/** What each engine computed for each page, on the screen and on paper. */
const computed = new Map<string, { readonly screen: ComputedValues; readonly paper: ComputedValues }>();

let opened: OpenedEngines;

beforeAll(async () => {
  opened = await openEngines({ width: WIDE, height: HEIGHT, scheme: 'light' });
});

afterAll(() => opened.close());

async function openIn(page: EnginePage, path: string): Promise<void> {
  await page.open(opened.site.address + path);
  await settled(page);
  // The script of the search page shows the filters.
  await until(page, null, () => document.querySelector('[data-search-filters][hidden]'));
}

describe.each(engines)('in %s', (name, start) => {
  describe.skipIf(start === undefined).each(WIDTHS)('%i pixels wide', (width) => {
    test.each(kindsOfPage)('$kind fits, with no words over others and even lines', async ({ address: path }) => {
      const page = opened.pageOf(name);
      await page.resize(width, HEIGHT);
      await openIn(page, path);
      if (pictures !== undefined) {
        mkdirSync(pictures, { recursive: true });
        const file = `${path.replaceAll(/[^a-z0-9]+/gi, '-')}-${String(width)}-${name}.png`;
        writeFileSync(`${pictures}/${file}`, await page.picture());
      }
      const measured = {
        wide: await page.evaluate(wideThings),
        over: await page.evaluate(overlaps),
        uneven: await page.evaluate(unevenLines),
      };
      if (width === WIDE) {
        const screen = await page.evaluate(computedValues, COMPARED);
        await page.evaluate(asOnPaper);
        computed.set(`${name} ${path}`, { screen, paper: await page.evaluate(computedValues, COMPARED) });
      }
      expect(measured).toEqual({ wide: [], over: [], uneven: [] });
    });
  });

  describe.skipIf(start === undefined)('its styles', () => {
    test('understands every declaration of our style sheets but what is comfort only', async () => {
      const page = opened.pageOf(name);
      await openIn(page, './');
      const declarations = declarationsOf('src/styles');
      expect(declarations.length).toBeGreaterThan(300);
      const unknown = await page.evaluate(notSupported, declarations);
      // Our styles give the prefixed form beside the plain one where an engine needs it.
      const isUnknown = (name: string, value: string): boolean =>
        unknown.some(([property, one]) => property === name && one === value);
      expect(
        unknown.filter(
          ([property, value]) =>
            !(property in { ...comfort.properties, ...comfort.prefixed }) ||
            (property === 'user-select' && isUnknown('-webkit-user-select', value)),
        ),
      ).toEqual([]);
    });
  });
});

describe.each(engines.filter(([name]) => name !== 'chromium'))('%s beside chromium', (name, start) => {
  describe.skipIf(start === undefined)('computes the same', () => {
    test.each(kindsOfPage)('for $kind, on the screen and on paper', ({ address: path }) => {
      const [one, other] = [computed.get(`chromium ${path}`), computed.get(`${name} ${path}`)];
      if (one === undefined || other === undefined) throw new Error('The page was not opened in both engines.');
      expect(differencesOf(COMPARED, one.screen, other.screen)).toEqual([]);
      expect(differencesOf(COMPARED, one.paper, other.paper)).toEqual([]);
    });
  });
});
