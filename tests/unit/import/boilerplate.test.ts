import { expect, test } from 'vitest';
import { boilerplateKind } from '../../../src/import/sources/page/boilerplate.ts';

test.each([
  'Follow us on every network that you know for news of the harbour, the quays, the cranes and the boats',
  'Share this',
  'Share on Weirbook',
  'Click to share on Weirbook (opens in a new window)',
])('a short line that calls to share is none of the article: %s', (line) => {
  expect(boilerplateKind(line)).toBe('call to follow or share');
});

test.each([
  'Share on your street what you have, Bloom said: “The winter will be long.”',
  'Share this: "No."',
  'Share on your street what you have, for the winter will be long and the boats come late',
  'Click to share is what the button said, and so the whole harbour knew of the crane in an hour, and of the fee',
])('a longer one, or one that quotes somebody, belongs to it: %s', (line) => {
  expect(boilerplateKind(line)).toBeUndefined();
});
