import { expect, test } from 'vitest';
import { hasVagueBefore } from '../../../src/lists/vague-dates.ts';

test('a month or a year that covers another date of the list must be told of', () => {
  expect(hasVagueBefore(['2023-08?', '2023-08-24'])).toBe(true);
  expect(hasVagueBefore(['2010', '2023', '2023-08'])).toBe(true);
});

test('dates that cover no other stand where anybody expects them', () => {
  expect(hasVagueBefore([])).toBe(false);
  expect(hasVagueBefore(['2023-08', '2023-08'])).toBe(false);
  expect(hasVagueBefore(['2010', '2023-08-24', '2023-08-25', '2023-09'])).toBe(false);
});
