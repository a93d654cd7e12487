import { describe, expect, test } from 'vitest';
import { markup } from '../../../src/text/markup.ts';
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

  test.each([
    ['2022-02-01', 'on 1 February 2022'],
    ['2023-06?', 'in June 2023 (uncertain)'],
    ['2023', 'in 2023'],
    ['1926~', 'about 1926'],
  ])('%s within a sentence as %s', (edtf, words) => {
    expect(english.when(edtf)).toBe(words);
  });

  test('in each language as its papers write it', () => {
    const dates = ['2022-02-01', '2023-06~', '1926-03-14%', '2023?'];
    const inLanguage = (tag: string) => {
      const { date, when } = interfaceLanguage(tag);
      return [...dates.map(date), ...dates.map(when)];
    };
    expect(inLanguage('fr')).toEqual([
      '1er février 2022',
      'vers juin 2023',
      'vers le 14 mars 1926 (date incertaine)',
      '2023 (date incertaine)',
      'le 1er février 2022',
      'vers juin 2023',
      'vers le 14 mars 1926 (date incertaine)',
      'en 2023 (date incertaine)',
    ]);
    expect(inLanguage('es').slice(4)).toEqual([
      'el 1 de febrero de 2022',
      'hacia junio de 2023',
      'hacia el 14 de marzo de 1926 (fecha incierta)',
      'en 2023 (fecha incierta)',
    ]);
    expect(inLanguage('ja').slice(0, 4)).toEqual([
      '2022年2月1日',
      '2023年6月ごろ',
      '1926年3月14日ごろ（推定）',
      '2023年（推定）',
    ]);
    expect(inLanguage('de')[4]).toBe('am 1. Februar 2022');
    expect(inLanguage('ar')[7]).toBe('في عام 2023 (غير مؤكد)');
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

test('no sentences are an empty text', () => {
  const { sentences, htmlSentences } = interfaceLanguage('en');
  expect([sentences([]), htmlSentences([]).html, sentences(['A.'])]).toEqual(['', '', 'A.']);
});

test('sentences stand beside each other as the language writes them', () => {
  const joined = (tag: string) => interfaceLanguage(tag).sentences(['A.', 'B.', 'C.']);
  expect([joined('en'), joined('ja')]).toEqual(['A. B. C.', 'A.B.C.']);
  expect(english.htmlSentences(['<', markup`<b>${'>'}</b>`]).html).toBe('&lt; <b>&gt;</b>');
});

test('years have the form of the language', () => {
  expect(['en', 'ja', 'ar', 'ar-EG'].map((tag) => interfaceLanguage(tag).year(2022))).toEqual([
    '2022',
    '2022年',
    '2022',
    '٢٠٢٢',
  ]);
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
