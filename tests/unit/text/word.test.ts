import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordForm, wordsOf } from '../../../src/text/word.ts';

test('finds words of letters, digits and inner apostrophes, with their places', () => {
  expect(wordsOf('“Don’t – no …” he (67) said')).toEqual([
    { form: 'dont', start: 1, end: 6 },
    { form: 'no', start: 9, end: 11 },
    { form: 'he', start: 15, end: 17 },
    { form: '67', start: 19, end: 21 },
    { form: 'said', start: 23, end: 27 },
  ]);
});

test('splits words at dashes, ellipses, hyphens and quotation marks, but not at apostrophes', () => {
  expect(wordsOf("a—b…c-d/e ‘f’ g's h‘i jʼk").map(({ form }) => form)).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
    'f',
    'gs',
    'hi',
    'jk',
  ]);
});

test('ignores case, accents and ligatures, however they are encoded', () => {
  expect(['DONT', 'don’t', "Don't", 'café', 'cafe\u0301', 'ﬁne'].map(wordForm)).toEqual([
    'dont',
    'dont',
    'dont',
    'cafe',
    'cafe',
    'fine',
  ]);
});

test('finds no words in a text without any', () => {
  expect(wordsOf(' … – 🌈')).toEqual([]);
});

test('finds no words in punctuation, emoji, direction marks and lone surrogates', () => {
  expect(wordsOf('“…” — !? 🏳️‍🌈 \u202E\u200F \uD800 \uDC00 ʻ ـ \u0301')).toEqual([]);
});

test('gives a number, initials and an article the range they have in the text', () => {
  const text = 'L’eau: 1 000 J. F. K. (U.S.) #MeToo';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'L',
    'eau',
    '1 000',
    'J. F. K',
    'U.S',
    'Me',
    'Too',
  ]);
});

/** Texts with what the rules are about. */
const PIECES = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."aBé7١½²’'ʻ.,#@ \n-日ｶﾞกา한דａ\u0301\u0651\u3099\u093F\u00AD\u200D\uFE0Fـا\uD800\uDC00"),
      fc.constantFrom('U.S.', 'J. F. ', '1,000', '1 000', '1.5', 'l’eau', '#MeToo', 'Ph.D', '000', '𝟏', 'ﷺ'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

test('finds words in order, without overlaps, whatever the text', () => {
  fc.assert(
    fc.property(PIECES, (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.form).not.toBe('');
        end = word.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test('finds in a form of ASCII letters and digits just this form', () => {
  fc.assert(
    fc.property(PIECES, (text) => {
      const forms = wordsOf(text)
        .map(({ form }) => form)
        .filter((form) => /^\p{ASCII}+$/u.test(form));
      expect(forms.map((form) => wordsOf(form).map((word) => word.form))).toEqual(forms.map((form) => [form]));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  'a',
  'A.',
  'A. ',
  '1',
  '1.',
  '111 ',
  '111,',
  'a’',
  '’',
  '\u00AD',
  'a\u00AD',
  '#A',
  '\u0301',
  '日',
  'ﾞ',
  'l’a',
  '\uD800',
])('takes time that grows with the length of the text only, for many %j', (unit) => {
  const time = (length: number): number => {
    const text = `x${unit.repeat(length / unit.length)}`;
    // Time of the processor, which other tests on the machine do not use up.
    const start = process.threadCpuUsage();
    wordsOf(text);
    return process.threadCpuUsage(start).user / 1000;
  };
  time(10_000);
  // Quadratic time would be a hundred times as much.
  expect(time(100_000)).toBeLessThan(40 * time(10_000) + 200);
});
