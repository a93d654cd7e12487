import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/archive/suggestion.ts';

const names = ['antonia-ember', 'kim-cattrall', 'king'];

test('suggests the name that a slip was most likely meant for', () => {
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

test('of two names that are equally near, suggests the first', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});

test('asks with a space before the question, or keeps silent', () => {
  expect([didYouMean('kingg', names), didYouMean('somebody', names)]).toEqual([' Did you mean "king"?', '']);
});
