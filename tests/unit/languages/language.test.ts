import { describe, expect, test } from 'vitest';
import { markup } from '../../../src/archive/markup.ts';
import { en } from '../../../src/languages/en.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { isRightToLeft, languageFrom } from '../../../src/languages/language.ts';

const english = interfaceLanguage('en');

describe('a message', () => {
  test('counts by the rules of its language', () => {
    const say = (count: number) => english.say('count.articles', { count });
    expect([0, 1, 2, 55_908].map(say)).toEqual(['0 articles', '1 article', '2 articles', '55,908 articles']);
    const russian = languageFrom({
      tag: 'ru',
      messages: {
        ...en,
        'count.articles': '{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}',
      },
    });
    expect([1, 2, 5, 21].map((count) => russian.say('count.articles', { count }))).toEqual([
      '1 статья',
      '2 статьи',
      '5 статей',
      '21 статья',
    ]);
  });

  test('as HTML has its arguments escaped unless they are HTML', () => {
    const messages = { ...en, 'date.uncertain': '<b>{date}</b>' };
    const { html } = languageFrom({ tag: 'en', messages });
    expect(html('date.uncertain', { date: '<i>' }).html).toBe('<b>&lt;i&gt;</b>');
    expect(html('date.uncertain', { date: markup`<i>${'&'}</i>` }).html).toBe('<b><i>&amp;</i></b>');
  });
});

describe('a date is written', () => {
  test.each([
    ['2022-02-02', '2 February 2022'],
    ['2023-06', 'June 2023'],
    ['2023', '2023'],
    ['2023-06?', 'June 2023 (uncertain)'],
    ['1926~', 'about 1926'],
    ['1926-03-14%', 'about 14 March 1926 (uncertain)'],
    ['0050-01-01', '1 January 50'],
    ['0000', '1 BC'],
    ['9999-12-31', '31 December 9999'],
  ])('%s as %s', (edtf, words) => {
    expect(english.date(edtf)).toBe(words);
  });

  test('as the region of the archive writes it', () => {
    expect(interfaceLanguage('en-US').date('2022-02-02')).toBe('February 2, 2022');
  });

  test('by the calendar of newspapers, not by the one of a region', () => {
    const inLanguage = (tag: string) => languageFrom({ tag, messages: en }).date('2022-02-02');
    expect(inLanguage('th')).toContain('2022');
    expect(inLanguage('fa-u-nu-latn')).toContain('2022');
  });
});

test('months, lists, numbers and languages have their names', () => {
  expect([
    english.month(12),
    english.list(['Ada', 'Ben', 'Cora']),
    english.number(55_908),
    english.languageName('de'),
    english.languageName('qaa'),
  ]).toEqual(['December', 'Ada, Ben and Cora', '55,908', 'German', 'qaa']);
});

test('an archive in a language that the interface does not speak is kept in English', () => {
  const { tag, say } = interfaceLanguage('nl');
  expect([tag, say('count.articles', { count: 2 })]).toEqual(['en', '2 articles']);
});

test('languages are written from right to left by their script', () => {
  expect(['ar', 'he', 'fa', 'yi', 'ur-Latn', 'en', 'ja', 'az-Arab'].map(isRightToLeft)).toEqual([
    ...[true, true, true, true],
    ...[false, false, false, true],
  ]);
});
