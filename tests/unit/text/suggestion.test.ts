import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/text/suggestion.ts';

const names = ['antonia-ember', 'kim-cattrall', 'king'];

test('suggests the most similar name', () => {
  expect(['antonia-embr', 'kim-catrall', 'kin', 'KING'].map((word) => nearest(word, names))).toEqual([
    'antonia-ember',
    'kim-cattrall',
    'king',
    undefined,
  ]);
});

test('suggests nothing when more than a third of the letters are wrong', () => {
  expect(['ember', 'miranda-hobbs', ''].map((word) => nearest(word, names))).toEqual([undefined, undefined, undefined]);
});

test('suggests the first of two equally similar names', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});

test('adds a space before the question, or returns nothing', () => {
  expect([didYouMean('kingg', names), didYouMean('somebody', names)]).toEqual([' Did you mean "king"?', '']);
});
