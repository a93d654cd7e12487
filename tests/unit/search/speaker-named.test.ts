import { expect, test } from 'vitest';
import { readAsOf, speakerNamed } from '../../../src/search/page/speaker-named.ts';

const SPEAKERS = ['Ada Thornbury', 'Ben Okafor', 'Lea Okafor', 'Will'].map((label) => ({ label }));

const READ_AS = readAsOf({
  corrected: [{ typed: 'ofakor', readAs: ['oak', 'okafor'] }],
  misprinted: [{ typed: 'thornbery', readAs: ['thornbury'] }],
  related: [],
  missing: [],
});

test.each([
  ['a whole name', 'ada thornbury', 'Ada Thornbury'],
  ['a whole name with a misprint', 'Ada Thornbery', 'Ada Thornbury'],
  ['a whole name with a misspelling', 'lea ofakor', 'Lea Okafor'],
  ['a family name', 'Thornbury', 'Ada Thornbury'],
  ['a misprint of a family name', 'thornbery', 'Ada Thornbury'],
  ['a family name of two', 'okafor', undefined],
  ['a given name', 'ada', undefined],
  ['a name and another word', 'thornbury bridge', undefined],
])('%s: %s', (_, text, name) => {
  expect(speakerNamed(text, READ_AS, SPEAKERS)?.label).toBe(name);
});
