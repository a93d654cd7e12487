import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from '../../../src/text/highlight.ts';

/** The text with its highlighted pieces in brackets. */
const shown = (text: string, ...ranges: [number, number][]) =>
  highlight(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  )
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('|');

test('splits a text at ranges in any order', () => {
  expect(
    highlight('one two three', [
      { start: 8, end: 13 },
      { start: 0, end: 3 },
    ]),
  ).toEqual([
    { text: 'one', marked: true },
    { text: ' two ', marked: false },
    { text: 'three', marked: true },
  ]);
});

test('accepts ranges that overlap, nest, touch or are empty', () => {
  expect([
    shown('abcdef', [1, 4], [2, 5]),
    shown('abcdef', [1, 5], [2, 3]),
    shown('abcdef', [1, 2], [2, 3]),
    shown('abcdef', [2, 2]),
    shown('abcdef'),
    shown(''),
  ]).toEqual(['a|[bcd]|[e]|f', 'a|[bcde]|f', 'a|[b]|[c]|def', 'abcdef', 'abcdef', '']);
});

test('keeps the whole text and marks exactly the units inside ranges', () => {
  const ranges = fc.array(
    fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.string({ minLength: 20, maxLength: 20 }), ranges, (text, list) => {
      const pieces = highlight(text, list);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece.marked))).toEqual(
        Array.from({ length: text.length }, (_, unit) => list.some(({ start, end }) => start <= unit && unit < end)),
      );
    }),
  );
});
