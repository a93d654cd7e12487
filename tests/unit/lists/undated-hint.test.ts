import { expect, test } from 'vitest';
import { undatedHints } from '../../../src/lists/undated-hint.ts';
import { anArticle, aQuotation } from '../../fixtures/printed.ts';

const quoting = (...said: readonly (string | undefined)[]) => [
  anArticle({ quotations: said.map((day) => aQuotation(day === undefined ? {} : { said: day })) }),
];

test('the keeper is told when most quotations have no date', () => {
  expect(undatedHints(quoting('1987', undefined, undefined))).toEqual([
    'hint: 2 of 3 quotations have no date; where you know when the words were said, add the field said',
  ]);
});

test('and not when half of them have one, or there are none', () => {
  expect([undatedHints(quoting('1987', undefined)), undatedHints(quoting()), undatedHints([])]).toEqual([[], [], []]);
});
