import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordForm, wordsOf } from '../../../src/archive/word.ts';

test('words are letters and digits with the apostrophes inside them, each with its place', () => {
  expect(wordsOf('“Don’t – no …” he (67) said')).toEqual([
    { form: 'dont', start: 1, end: 6 },
    { form: 'no', start: 9, end: 11 },
    { form: 'he', start: 15, end: 17 },
    { form: '67', start: 19, end: 21 },
    { form: 'said', start: 23, end: 27 },
  ]);
});

test('dashes, ellipses, hyphens and marks part words, apostrophes of any kind do not', () => {
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

test('case, accents, however they are written, and ligatures make no difference', () => {
  expect(['DONT', 'don’t', "Don't", 'café', 'cafe\u0301', 'ﬁne'].map(wordForm)).toEqual([
    'dont',
    'dont',
    'dont',
    'cafe',
    'cafe',
    'fine',
  ]);
});

test('a text without words has none', () => {
  expect(wordsOf(' … – 🌈')).toEqual([]);
});

test('a text of ASCII has the words that it has beside other letters', () => {
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
