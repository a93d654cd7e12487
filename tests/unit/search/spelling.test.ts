import { describe, expect, test } from 'vitest';
import { waysToSplit } from '../../../src/search/query/word-split.ts';
import { stemOf } from '../../../src/search/query/inflection.ts';
import { likeness, spellingGuesses } from '../../../src/search/query/spelling.ts';
import { packVocabulary, unpackVocabulary, vocabularyParts } from '../../../src/search/format/vocabulary.ts';

const WORDS = new Map([
  ['colleagues', 9],
  ['manifested', 2],
  ['newsworthy', 1],
  ['phone', 40],
  ['professional', 3],
  ['strong', 900],
  ['streg', 1],
]);

describe('a misspelt word', () => {
  test.each([
    ['colleages', 'colleagues'],
    ['manifestd', 'manifested'],
    ['newsworthey', 'newsworthy'],
    ['fone', 'phone'],
    ['profesional', 'professional'],
    ['strog', 'strong'],
  ])('%s is corrected to %s', (typed, meant) => {
    expect(spellingGuesses(typed, unpackVocabulary(packVocabulary(WORDS)), 3)[0]?.form).toBe(meant);
  });

  test('is not like a word with other letters', () => {
    expect(likeness('oasis', 'station')).toBe(0);
    expect(likeness('ship', 'shop')).toBeLessThan(1);
    expect(likeness('ship', 'ship')).toBe(1);
  });

  test('may be two words without a space', () => {
    expect(waysToSplit('headon')).toEqual([
      ['head', 'on'],
      ['hea', 'don'],
      ['he', 'adon'],
    ]);
  });
});

describe('inflected forms', () => {
  test.each([
    ['manifest', 'manifests', 'manifested', 'manifesting'],
    ['happy', 'happier', 'happiest'],
    ['colleague', 'colleagues'],
    ['story', 'stories'],
    ['stop', 'stopped', 'stopping'],
    ['magic', 'magical', 'magically'],
    ['say', 'said', 'says', 'saying'],
    ['woman', 'women'],
  ])('of %s share its stem', (word, ...forms) => {
    expect(forms.map((form) => stemOf(form))).toEqual(forms.map(() => stemOf(word)));
  });

  test.each([
    ['universe', 'university'],
    ['news', 'new'],
    ['friend', 'friendship'],
  ])('of %s are not those of %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('the vocabulary', () => {
  test('is read back as it was written', () => {
    expect(unpackVocabulary(packVocabulary(WORDS))).toEqual({
      words: ['colleagues', 'manifested', 'newsworthy', 'phone', 'professional', 'streg', 'strong'],
      magnitudes: Uint8Array.of(3, 1, 0, 5, 1, 0, 9),
    });
  });

  test('is one file when small, and split by first letters when large', () => {
    expect([...vocabularyParts(WORDS).keys()]).toEqual(['']);
    const large = new Map(Array.from({ length: 9000 }, (_, number) => [`${number % 2 === 0 ? 'a' : 'ö'}${number}`, 1]));
    expect([...vocabularyParts(large).keys()].toSorted()).toEqual(['a', 'ö']);
  });

  test('is refused when truncated', () => {
    expect(() => unpackVocabulary(packVocabulary(WORDS).slice(0, 20))).toThrow(RangeError);
  });
});
