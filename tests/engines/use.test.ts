/** What readers do, in every engine: read, search, follow, copy, print, by mouse and by keyboard. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngines, type OpenedEngines } from './opened-engines.ts';
import { asOnPaper } from './probes.ts';
import { engines } from './engines.ts';
import { settled, until } from './waiting.ts';
import { wordsOf } from '../printed-words.ts';

const ARTICLE = 'articles/2022-02-02-no-open-berth/';
const HEADLINE = 'No open berth for the Marigold at the new quay';
const FIELD = '[data-search-field]';

let opened: OpenedEngines;

beforeAll(async () => {
  opened = await openEngines({ width: 1280, height: 900, scheme: 'light' });
});

afterAll(() => opened.close());

describe.each(engines)('in %s', (name, start) => {
  describe.skipIf(start === undefined)('a reader', () => {
    const at = (path: string): string => opened.site.address + path;
    const heading = () => document.querySelector('h1')?.textContent.trim();
    const isReady = () => document.querySelector('[data-search][data-ready]') !== null;
    const firstHas = (words: string) => document.querySelector('.result__words')?.textContent.includes(words);
    const hasFocus = (selector: string) => document.activeElement?.matches(selector);

    test('goes from the front page to an article and reads it, with its quotations underlined', async () => {
      const page = opened.pageOf(name);
      await page.open(at('./'));
      await page.click(`.teaser a[href$="${ARTICLE}"]`);
      await until(page, HEADLINE, heading);
      const lines = await page.evaluate(() =>
        [...document.querySelectorAll('.quotation')].map((quotation) => getComputedStyle(quotation).textDecorationLine),
      );
      expect(lines.length).toBeGreaterThan(5);
      expect(new Set(lines)).toEqual(new Set(['underline']));
    });

    test('shows only the quotations', async () => {
      const page = opened.pageOf(name);
      await page.open(at(ARTICLE));
      await page.click('#quotations-only');
      await until(page, ['block', 'hidden'], () => [
        getComputedStyle(document.querySelector('.quotation') ?? document.body).display,
        getComputedStyle(document.querySelector('.article-body p:has(.quotation)') ?? document.body).visibility,
      ]);
    });

    test('types half-remembered words, follows the first result and finds them marked', async () => {
      const page = opened.pageOf(name);
      await page.open(at('search/'));
      await until(page, true, isReady);
      await page.click(FIELD);
      await page.type('orchard has witherd');
      await page.press('Enter');
      await until(page, true, firstHas, 'orchard has withered years ago');
      await page.click('.result__words');
      await until(page, '#q-c5gjy5nk', () => location.hash);
      await until(page, true, () => document.querySelector('#q-c5gjy5nk mark') !== null);
      const [plain, target] = await page.evaluate(() =>
        [document.body, document.querySelector('#q-c5gjy5nk') ?? document.body].map(
          (element) => getComputedStyle(element).backgroundColor,
        ),
      );
      expect(target).not.toBe(plain);
    });

    test('sees what differs when nobody said it so', async () => {
      const page = opened.pageOf(name);
      await page.open(at('search/?q=“no%20reasonable%20prospect”'));
      await settled(page);
      await until(page, true, () => document.querySelector('ins, del') !== null);
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll('ins, del')].map((element) => [
          element.tagName,
          getComputedStyle(element).textDecorationLine,
        ]),
      );
      for (const [tag, line] of drawn) expect(line).toBe(tag === 'INS' ? 'underline' : 'line-through');
    });

    test('copies a citation and pastes it', async () => {
      const page = opened.pageOf(name);
      await page.open(at(ARTICLE));
      const text = await page.evaluate(() => document.querySelector('.cite__item button + *')?.textContent);
      await page.click('.cite__item button');
      await until(page, 'yes', () => document.querySelector<HTMLElement>('[data-copied]')?.dataset['copied']);
      await page.open(at('search/'));
      await page.click(FIELD);
      await page.press('Paste');
      await until(
        page,
        text?.replaceAll('\n', ''),
        () => document.querySelector<HTMLInputElement>('[data-search-field]')?.value,
      );
      // The search for it has its address now, and changes nothing of the page that is opened next.
      await until(page, true, () => location.search !== '');
      await settled(page);
    });

    test('needs no mouse: skips to the text, goes to the field, through the results and into one', async () => {
      const page = opened.pageOf(name);
      await page.open(at('search/?q=stubborn'));
      await settled(page);
      await until(page, true, firstHas, 'stubborn');
      await page.press('Tab');
      await until(page, true, hasFocus, '.skip-link');
      await page.press('Enter');
      await until(page, true, hasFocus, 'main');
      await page.type('/');
      await until(page, true, hasFocus, FIELD);
      await page.press('ArrowDown');
      await until(page, true, hasFocus, '.results li:first-child .result__words');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline).toBe('solid');
      await page.press('Escape');
      await until(page, true, hasFocus, FIELD);
      await page.press('ArrowDown');
      await page.press('Enter');
      await until(page, true, () => location.pathname.includes('/articles/'));
    });

    test('has the words and the address on paper, and nothing that can only be pressed', async () => {
      const page = opened.pageOf(name);
      await page.open(at(ARTICLE));
      const pdf = await page.print();
      // WebKit cannot be told to print; there the rules for paper are applied on the screen.
      if (pdf === undefined) await page.evaluate(asOnPaper);
      const words = pdf === undefined ? await page.evaluate(() => document.body.innerText) : await wordsOf(pdf);
      const letters = words.replaceAll(/\s+/g, '');
      expect(letters).toContain('IhavenosensibleprospectoftheMarigoldevermooringhereagain.');
      expect(letters).toContain('https://archive.example/articles/2022-02-02-no-open-berth/');
      expect(letters).not.toContain('Onlythe9quotations');
    });
  });
});
