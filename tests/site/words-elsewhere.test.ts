import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { printedQuotations } from '../../src/archive/archive.ts';
import { articleCard, archiveCard, quotationCard, type Card } from '../../src/cards/card.ts';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { interfaceLanguage } from '../../src/languages/known-languages.ts';
import { MARKS, PSEUDO_LANGUAGE } from '../../src/languages/pseudo-language.ts';
import {
  interpretationInWords,
  orderInWords,
  outcomeInWords,
  questionInWords,
} from '../../src/search/page/messages.ts';
import { pseudoSite } from '../built-sites.ts';
import { fileOf } from './site-files.ts';
import { unmarked } from './unmarked-words.ts';

const words = interfaceLanguage(PSEUDO_LANGUAGE);
const { archive, settings } = await loadArchive(pseudoSite.contentRoot);
const site = {
  title: settings?.title ?? '',
  description: settings?.description ?? '',
  language: 'el',
  words,
  address: (path: string) => `https://archive.example${path}`,
};
const printed = printedQuotations(archive.articles);
const pages = readOutput(pseudoSite.folder).files.filter((path) => path.endsWith('.html'));

describe('every word comes from the messages', () => {
  test.each([
    ...printed.map((quotation) => ['of a quotation', quotationCard(quotation, archive, site)] as const),
    ...archive.articles.map((article) => ['of an article', articleCard(article, archive, site)] as const),
    ['of the archive', archiveCard(site)] as const,
  ])('on the card %s', (_, { paragraphs, name = '', details, addressWhenCut }: Card) => {
    expect([...paragraphs, name, ...details, addressWhenCut].flatMap(unmarked)).toEqual([]);
  });

  test('that a style sheet writes', () => {
    const written = pages.flatMap((path) =>
      Array.from(fileOf(pseudoSite, `/${path}`).matchAll(/content:\s*(["'])(.*?)\1/g), ([, , text = '']) => text),
    );
    expect(written.length).toBeGreaterThan(0);
    expect(written.flatMap(unmarked)).toEqual([]);
  });

  test('that a script puts on a page', () => {
    const said = pages.flatMap((path) =>
      Array.from(fileOf(pseudoSite, `/${path}`).matchAll(/ data-says-[\w-]+="([^"]*)"/g), ([, text = '']) => text),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.map((text) => text.replaceAll(/\{\w+\}/g, '')).flatMap(unmarked)).toEqual([]);
  });

  test('in a copied quotation, and beside what a style cites', () => {
    for (const { quotation } of printed) {
      const page = parse(fileOf(pseudoSite, `/q/${quotation.id}/index.html`));
      expect(unmarked(page.querySelector('#cite-text')?.text ?? 'nothing')).toEqual([]);
      for (const style of ['apa', 'mla', 'chicago'])
        expect(page.querySelector(`#cite-archive-${style}-text`)?.text).toContain(MARKS.before);
    }
  });

  test.each(['data/datapackage.json', 'quotations.schema.json'])('in %s', (path) => {
    const told: string[] = [];
    JSON.parse(fileOf(pseudoSite, `/${path}`), (key, value: unknown) => {
      if (/^(?:title|description)$/.test(key) && typeof value === 'string') told.push(value);
      return value;
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told.flatMap(unmarked)).toEqual([]);
  });

  test('in what a search answers: nothing, much, or that it failed', () => {
    const found = { kind: 'found', results: [], interpretation: {} } as const;
    const said = [
      outcomeInWords({ ...found, total: 0 } as never, true, true, words),
      outcomeInWords({ ...found, total: 1234 } as never, true, true, words),
      ...(['network', 'other'] as const).flatMap((reason) =>
        [true, false].map((online) => outcomeInWords({ kind: 'failed', reason } as never, true, online, words)),
      ),
    ];
    expect(said.filter((text) => !text.startsWith(MARKS.before))).toEqual([]);
    expect(said.flatMap(unmarked)).toEqual([]);
  });

  test('in how a search was understood and ordered', () => {
    const understood = {
      corrected: [{ typed: 'γερανος', readAs: ['γερανός'] }],
      missing: ['ζζ', 'ψψ'],
      related: ['λιμάνι', 'ώρα', 'ένα', 'δύο', 'τρία', 'τέσσερα'],
      languages: ['el'],
      plain: true,
    };
    const names = { speaker: 'Άννα', outlet: 'Η Ώρα', year: '2021' };
    const questions = [0, 1, 2, 3, 4, 5, 6].map((left) =>
      Object.fromEntries(Object.entries(names).filter((_, index) => ((left + 1) >> index) % 2 === 1)),
    );
    const said = [
      ...interpretationInWords(understood as never, 'en', words),
      ...interpretationInWords({ ...understood, phrase: 'printed-as' } as never, 'en', words),
      ...questions.map((question) => questionInWords(question, words)),
      ...(['said', 'said-oldest'] as const).flatMap((sort) =>
        orderInWords({ text: 'γερανός', filters: { year: '2021' }, sort } as never, words),
      ),
    ];
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((text) => !text.startsWith(MARKS.before))).toEqual([]);
    expect(said.flatMap(unmarked)).toEqual([]);
  });
});
