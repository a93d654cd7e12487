import { describe, expect, test } from 'vitest';
import { between, languageOfWords, quotationMarks, titleWithin } from '../../../src/text/quotation-marks.ts';

describe('words stand between the marks of their language', () => {
  test.each([
    ['de', '„Ja, ‚so‘.“'],
    ['de-AT', '„Ja, ‚so‘.“'],
    ['de-CH', '«Ja, ‹so›.»'],
    ['de-LI', '«Ja, ‹so›.»'],
    ['fr', '«\u202FJa, «\u202Fso\u202F».\u202F»'],
    ['fr-CH', '«\u202FJa, ‹\u202Fso\u202F›.\u202F»'],
    ['fr-CA', '«\u202FJa, ”so“.\u202F»'],
    ['it', '«Ja, “so”.»'],
    ['es', '“Ja, ‘so’.”'],
    ['pt-PT', '«Ja, “so”.»'],
    ['pt-BR', '“Ja, ‘so’.”'],
    ['sv', '”Ja, ’so’.”'],
    ['ja', '「Ja, 『so』.」'],
    ['zh', '“Ja, ‘so’.”'],
    ['zh-TW', '「Ja, 『so』.」'],
    ['zh-Hant', '「Ja, 『so』.」'],
    ['ar', '”Ja, ’so‘.“'],
    ['ar-EG', '”Ja, ’so‘.“'],
    ['he', '”Ja, ’so’.”'],
    ['el', '«Ja, “so”.»'],
    ['en', '“Ja, ‘so’.”'],
    ['en-GB', '“Ja, ‘so’.”'],
    ['tlh', '“Ja, ‘so’.”'],
    ['und', '“Ja, ‘so’.”'],
  ])('%s: %s', (tag, quoted) => {
    const { inner, ...marks } = quotationMarks(tag);
    expect(between(marks, `Ja, ${between(inner, 'so')}.`)).toBe(quoted);
  });
});

test('the language of words is the quotation’s, else the article’s, else nobody knows', () => {
  const german = { language: 'de' };
  expect([languageOfWords({ language: 'ar' }, german), languageOfWords({}, german), languageOfWords({}, {})]).toEqual([
    'ar',
    'de',
    undefined,
  ]);
});

test('the marks in a title become inner ones where they would be the same, and others stay as printed', () => {
  const titled = (tag: string, title: string) => titleWithin(quotationMarks(tag), title);
  expect([
    titled('de', 'Die Fähre fährt „noch einen Sommer“'),
    titled('de', 'Die Fähre fährt »noch einen Sommer«'),
    titled('en', 'The “ferry” isn’t late'),
    titled('nl', 'De ‘boot’ van foto’s'),
    titled('sv', 'En ”färja” till'),
  ]).toEqual([
    'Die Fähre fährt ‚noch einen Sommer‘',
    'Die Fähre fährt »noch einen Sommer«',
    'The ‘ferry’ isn’t late',
    'De ‘boot’ van foto’s',
    'En ’färja’ till',
  ]);
});
