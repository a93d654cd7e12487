import { expect, test } from 'vitest';
import { fontSlices, slicesFor } from '../../../src/cards/font-slices.ts';

const slices = fontSlices({ '[0]': 'U+3042-3044,U+6e2f', '[12]': 'U+20BB7', latin: 'U+0041' });

test('a font in slices knows by ranges which slice has a character', () => {
  expect([...slices]).toEqual([
    [0x3042, '0'],
    [0x3043, '0'],
    [0x3044, '0'],
    [0x6e2f, '0'],
    [0x20bb7, '12'],
    [0x41, 'latin'],
  ]);
});

test('a text needs the slices of its characters, each once', () => {
  expect(slicesFor('𠮷あ港い門', slices)).toEqual(['0', '12']);
});
