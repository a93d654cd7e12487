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

  test('is nothing like a word of other letters', () => {
    expect(likeness('oasis', 'station')).toBe(0);
    expect(likeness('ship', 'shop')).toBeLessThan(1);
    expect(likeness('ship', 'ship')).toBe(1);
  });

  test('may be two that lost their space', () => {
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
  test('comes back as it was packed', () => {
    expect(unpackVocabulary(packVocabulary(WORDS))).toEqual({
      words: ['colleagues', 'manifested', 'newsworthy', 'phone', 'professional', 'streg', 'strong'],
      magnitudes: Uint8Array.of(3, 1, 0, 5, 1, 0, 9),
    });
  });

  test('is one file when it is small, and cut by first letters when it is large', () => {
    expect([...vocabularyParts(WORDS).keys()]).toEqual(['']);
    const large = new Map(Array.from({ length: 9000 }, (_, number) => [`${number % 2 === 0 ? 'a' : 'ö'}${number}`, 1]));
    expect([...vocabularyParts(large).keys()].toSorted()).toEqual(['a', 'ö']);
  });

  test('that is cut short is refused', () => {
    expect(() => unpackVocabulary(packVocabulary(WORDS).slice(0, 20))).toThrow(RangeError);
  });
});
