import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waysToSplit } from '../../../src/search/query/word-split.ts';
import { likeness, spellingGuesses } from '../../../src/search/query/spelling.ts';
import { stemmerOf } from '../../../src/search/index/edge/stemmer-module.ts';
import { packVocabulary, unpackVocabulary } from '../../../src/search/index/vocabulary.ts';
import { withIrregular } from '../../../src/search/query/stems.ts';
import { article, engineOver, found, ids, request } from './search-archive.ts';

const stemOf = withIrregular('en', await stemmerOf('en'));

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

  test.each([
    ['شتوة', 'شتاء', 0],
    ['منارة', 'مناره', 1],
    ['מגדלר', 'מגדלור', 1],
    ['ספנה', 'ספינה', 1],
    ['фар', 'фара', 1],
    ['маяг', 'маяк', 1],
  ])('of another script (%s) is judged by its letters, too: %s', (typed, word, alike) => {
    expect(Math.ceil(likeness(typed, word))).toBe(alike);
  });

  test('is not like a word with other letters', () => {
    expect(likeness('oasis', 'station')).toBe(0);
    expect(likeness('ship', 'shop')).toBeLessThan(1);
    expect(likeness('ship', 'ship')).toBe(1);
  });

  test.each([
    ['trump', 'trip'],
    ['boss', 'blows'],
    ['tired', 'turned'],
    ['strasse', 'strauss'],
    ['school', 'scholar'],
    ['plough', 'plea'],
    ['plugh', 'play'],
    ['tweet', 'that'],
  ])('%s is not taken for %s', (typed, other) => {
    expect(likeness(typed, other)).toBe(0);
  });

  test('is the more alike the fewer letters are wrong, whatever the words', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeioubdgst'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const alike = likeness(one, other);
        expect(alike === 1).toBe(one === other);
        if (alike > 0) expect(alike).toBeGreaterThanOrEqual(0.5);
      }),
    );
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
    ['happy', 'happiness'],
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
    ['general', 'generous'],
    ['news', 'new'],
    ['friend', 'friendship'],
  ])('of %s are not those of %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test('that are other words rank below the word itself', async () => {
    const articles = ['universe', 'university', 'universal'].map((word) =>
      article({ id: word, headline: 'Untitled', published: '2020', paragraphs: [`The ${word} was closed.`] }),
    );
    const engine = await engineOver(articles);
    for (const { id } of articles) {
      expect((await ids(found(await engine.search(request(id)))))[0]).toBe(id);
    }
  });
});
