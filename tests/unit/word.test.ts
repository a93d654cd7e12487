import { expect, test } from 'vitest';
import { wordForm, wordsOf } from '../../src/archive/word.ts';

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
