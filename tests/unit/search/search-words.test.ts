import { describe, expect, test } from 'vitest';
import { en } from '../../../src/languages/en.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { wordsOfScript } from '../../../src/search/index/edge/words-module.ts';
import {
  askedInWords,
  asTypedInWords,
  interpretationInWords,
  orderInWords,
  outcomeInWords,
  questionInWords,
} from '../../../src/search/page/messages.ts';
import type { Interpretation } from '../../../src/search/query/request-and-outcome.ts';

const english = interfaceLanguage('en');
const plain: Interpretation = { corrected: [], related: [], missing: [] };

function interpreted(interpretation: Partial<Interpretation>): readonly string[] {
  return interpretationInWords({ ...plain, ...interpretation }, 'en', english);
}

describe('the search page’s script', () => {
  test('gets its own messages and no others', () => {
    const keys = [...wordsOfScript('en').matchAll(/^ {2}"?([^" :]+)"?: \(/gm)].map(([, key]) => key);
    expect(keys.toSorted()).toEqual(
      Object.keys(en)
        .filter((key) => key.startsWith('search.') || key === 'sentences.two')
        .toSorted(),
    );
  });

  test('gets the language that it speaks, and the one by which it writes numbers', () => {
    const tags = (language: string) => wordsOfScript(language).split('\n').slice(-2);
    expect(tags('en')).toEqual(['export const tag = "en";', 'export const formats = "en-GB";']);
    expect(tags('en-US')).toEqual(['export const tag = "en-US";', 'export const formats = "en-US";']);
    expect(tags('nl')).toEqual(tags('en'));
  });
});

test.each([
  [{ speaker: 'Ada Lovell' }, 'Only quotations by Ada Lovell.'],
  [{ outlet: 'Tribune' }, 'Only quotations said to Tribune.'],
  [{ year: '2020' }, 'Only quotations of 2020.'],
  [{ speaker: 'Ada Lovell', outlet: 'Tribune' }, 'Only quotations by Ada Lovell, said to Tribune.'],
  [{ speaker: 'Ada Lovell', year: '2020' }, 'Only quotations by Ada Lovell, of 2020.'],
  [{ outlet: 'Tribune', year: '2020' }, 'Only quotations of 2020, said to Tribune.'],
  [
    { speaker: 'Ada Lovell', outlet: 'Tribune', year: '2020' },
    'Only quotations by Ada Lovell, of 2020, said to Tribune.',
  ],
])('the question for %j is answered with: %s', (question, sentence) => {
  expect(questionInWords(question, english)).toBe(sentence);
});

test.each([
  [{ speaker: 'Ada Lovell' }, 'No quotation by Ada Lovell has “ferry” or “tide”.'],
  [{ speaker: 'Ada Lovell', year: '2020' }, 'No quotation that the question asks for has “ferry” or “tide”.'],
])('a question for %j without an answer: %s', (named, sentence) => {
  const unanswered = { named, lacking: ['ferry', 'tide'] };
  expect(interpreted({ unanswered })).toEqual([sentence]);
  expect(interpreted({ unanswered, missing: ['tide'] })).toEqual(['No text has “tide”.', sentence]);
  expect(interpreted({ unanswered, missing: ['ferry', 'tide'] })).toEqual(['No text has “ferry” or “tide”.']);
});

test('all words that were read as others are in one sentence', () => {
  const corrected = [
    { typed: 'sensable', readAs: ['sensible', 'sensibly'] },
    { typed: 'majic', readAs: ['magic'] },
  ];
  expect(interpreted({ corrected })).toEqual(['Read as “sensible” for “sensable” and “magic” for “majic”.']);
  const asked = { text: 'sensable majic', asTyped: false };
  expect(asTypedInWords({ ...plain, corrected }, asked, english)).toBe('Search for “sensable” and “majic” as typed');
  expect(asTypedInWords(plain, { ...asked, asTyped: true }, english)).toBe('Search for words like them, too');
  expect(interpreted({ corrected, phrase: 'word-for-word' })).toEqual([]);
  expect(asTypedInWords({ ...plain, corrected, phrase: 'word-for-word' }, asked, english)).toBeUndefined();
  expect(asTypedInWords(plain, asked, english)).toBeUndefined();
});

test('the status counts the results, or says why there are none', () => {
  const outcome = (total: number) =>
    ({
      kind: 'found',
      results: [],
      total,
      filterCounts: () => Promise.reject(new Error('not asked for')),
      interpretation: plain,
    }) as const;
  expect([0, 1, 1200].map((total) => outcomeInWords(outcome(total), true, true, english))).toEqual([
    'Nothing found.',
    '1 result',
    '1,200 results',
  ]);
  const failed = (reason: 'network' | 'index' | 'format', online: boolean) =>
    outcomeInWords({ kind: 'failed', reason, error: undefined }, true, online, english);
  expect([failed('network', false), failed('network', true), failed('index', false)]).toEqual([
    'You are offline, and your browser keeps no copy of this part of the search. It will continue when you are online.',
    'The search could not be loaded. Check your connection and keep typing, or press Search to try again.',
    'This page is out of date. Reload it.',
  ]);
});

test('the order is explained where it is by date', () => {
  const inOrder = (sort: 'relevance' | 'said' | 'oldest', year?: string) =>
    orderInWords({ text: 'magic', filters: year === undefined ? {} : { year }, sort, asTyped: false }, english).map(
      (sentence) => sentence.split(':', 1)[0],
    );
  expect([inOrder('relevance'), inOrder('said'), inOrder('oldest'), inOrder('relevance', '2020')]).toEqual([
    [],
    ['Latest first'],
    ['Oldest first'],
    ['Quotations whose date is not recorded stand under the year of their article.'],
  ]);
});

test('the printed page says what was asked for, how much of it stands there, and where', () => {
  const printed = (text: string, filters: readonly string[], shown: number) =>
    askedInWords(text, filters, { shown, total: 23, address: 'https://archive.example/search/' }, english);
  expect([
    printed(' magic ', ['Speaker: Ada Lovell.'], 10),
    printed('', ['Year: 2020.'], 23),
    printed('', [], 0),
  ]).toEqual([
    'Asked for: magic. Speaker: Ada Lovell. Shown here: the first 10 of 23. https://archive.example/search/',
    'Year: 2020. https://archive.example/search/',
    '',
  ]);
});
