import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordForm, wordsOf } from '../../../src/archive/word.ts';

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

test('finds the same words in ASCII text as beside other letters', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    'Us',
    'U.S.',
    '7',
    '.',
    '#',
    '#MeToo',
    "'",
    '’',
    '‘',
    '`',
    '“',
    '”',
    '–',
    '—',
    '…',
    '-',
    ' ',
    '\n',
    'n’t',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 20 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (words) => {
      expect(wordsOf(words)).toEqual(wordsOf(`${words} é`).slice(0, -1));
    }),
    { numRuns: Number(process.env['WORD_RUNS'] ?? 1000) },
  );
});
