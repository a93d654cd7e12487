import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { formsOf } from '../../../src/text/word.ts';
import {
  packFacetTable,
  packNameTable,
  unpackFacetTable,
  unpackNameTable,
} from '../../../src/search/index/facet-table.ts';
import { wordsOfContent } from '../../../src/search/index/pagefind-files.ts';
import { packPlaces, placesIn, unpackPlaces } from '../../../src/search/index/places.ts';
import { printedText, withoutOpening } from '../../../src/search/index/record-text.ts';
import { attribution, quotationsInOrder } from '../../../src/search/index/record.ts';
import { isFrequent } from '../../../src/search/index/search-tables.ts';
import { packVocabulary, partsFor, unpackVocabulary, vocabularyParts } from '../../../src/search/index/vocabulary.ts';
import { tablesOf, unpackedFile, wholeIndexes } from './index-files.ts';
import { article, ARTICLES, NAMES, writtenIndex } from './search-archive.ts';

describe('the places of quotations', () => {
  test('are read back as they were written', () => {
    const size = fc.integer({ min: 1, max: 3000 });
    const record = fc.record({
      headline: size,
      gaps: fc.array(fc.record({ gap: fc.nat(500), length: size, aboutLength: size }), { maxLength: 8 }),
      rest: size,
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (generated) => {
        const records = generated.map(({ headline, gaps, rest }) => {
          let at = headline;
          const spans = gaps.map(({ gap, length }) => {
            const start = at + gap;
            at = start + length;
            return { start, length };
          });
          let about = at + rest;
          const quotations = spans.map((span, number) => {
            const aboutLength = gaps[number]?.aboutLength ?? 0;
            about += aboutLength;
            return { ...span, about: about - aboutLength, aboutLength };
          });
          return { words: about, places: { headline, quotations } };
        });
        const places = records.map((record) => record.places);
        const wordCounts = records.map(({ words }) => words);
        expect(unpackPlaces(packPlaces(places), wordCounts)).toEqual(places);
      }),
    );
  });

  test('are the positions of their words, and of the lines about them, in every language', async () => {
    const foreign: readonly (readonly [language: string, paragraph: string, words: string])[] = [
      ['de', 'Er sagte: „Die Brücke – sie steht“, und ging.', 'Die Brücke – sie steht'],
      ['ja', '彼女は「橋は美しい。」と言った。', '橋は美しい。'],
      ['zh', '他说：“新的桥很重要，”然后走了。', '新的桥很重要，'],
      ['th', 'เขาพูดว่า “สะพานสวย” แล้ว', 'สะพานสวย'],
      ['km', 'គាត់​ថា “ខ្ញុំស្រឡាញ់ភ្នំពេញ” ណាស់', 'ខ្ញុំស្រឡាញ់ភ្នំពេញ'],
      ['ko', '그는 “다리는 아름답다” 말했다.', '다리는 아름답다'],
      ['ar', 'قال «الجسر جميل» ثم غادر', 'الجسر جميل'],
      ['fr', 'Il dit : « L’eau… c’est l’eau—voilà » et part.', 'L’eau… c’est l’eau—voilà'],
    ];
    const articles: readonly Article[] = [
      ...ARTICLES,
      ...foreign.map(([language, paragraph, words]) =>
        article({
          id: language,
          language,
          headline: words,
          published: '2020',
          paragraphs: [paragraph],
          quotations: [{ id: `q-${language}`, speaker: 'ada', parts: [words], note: words }],
        }),
      ),
    ];
    const files = await writtenIndex(articles);
    const fragments = wholeIndexes(files).flatMap((index) => index.fragments);
    const wordCounts = wholeIndexes(files).flatMap((index) => index.wordCounts);
    const written = unpackPlaces(unpackedFile(files, `search/${tablesOf(files).places}`), wordCounts);
    expect(written).toEqual(fragments.map((fragment) => placesIn(fragment)));
    expect(fragments.length).toBe(articles.length);
    for (const [record, { url, content }] of fragments.entries()) {
      const own = articles.find(({ id }) => url === `/articles/${id}/`) ?? expect.fail(url);
      const words = wordsOfContent(content);
      const formsAt = (start: number, length: number): string =>
        formsOf(
          words
            .slice(start, start + length)
            .map(printedText)
            .join(' '),
        ).join('');
      const { headline, quotations } = written[record] ?? expect.fail();
      expect(formsAt(0, headline)).toBe(formsOf(own.headline).join(''));
      expect(
        quotations.map(({ start, length, about, aboutLength }) => [
          formsAt(start, length),
          formsAt(about, aboutLength),
        ]),
      ).toEqual(
        quotationsInOrder(own).map((quotation) => [
          formsOf(wholeRange(own, quotation)).join(''),
          formsOf(`${attribution(quotation, NAMES)} ${quotation.note ?? ''}`).join(''),
        ]),
      );
    }
  });
});

/** The text from the first to the last word of a quotation, with what interrupts it. */
function wholeRange({ paragraphs }: Article, { places }: Article['quotations'][number]): string {
  const [first = expect.fail()] = places;
  const last = places.at(-1) ?? first;
  if (first.paragraph !== last.paragraph) throw new Error('write a test for quotations in two paragraphs');
  return paragraphs[first.paragraph - 1]?.text.slice(first.start, last.end) ?? '';
}

test('a quotation’s words are its text without the mark that opens it', () => {
  expect(withoutOpening('“\u2060’Tis')).toBe('’Tis');
  expect(withoutOpening('\u2060[We]')).toBe('[We]');
  expect(printedText("One—\u2005two, “\u2060L\u034F'eau")).toBe('One—two, “L’eau');
});

describe('the facet table', () => {
  test('is read back as it was written', () => {
    expect(unpackFacetTable(packFacetTable(ARTICLES))).toEqual({
      articles: [
        {
          published: '2020-05-01',
          outlet: 'courier',
          quotations: [{ speaker: 'ada', to: 'tribune', said: '2020-04-30' }, { speaker: 'ben' }],
        },
        { published: '2021-11~', quotations: [{ speaker: 'ben', said: '2019' }] },
      ],
    });
  });

  test('has names and aliases of those who are quoted in a table of their own', () => {
    expect(unpackNameTable(packNameTable(ARTICLES, NAMES))).toEqual({
      speakers: [
        { id: 'ada', names: ['Ada Lovell'] },
        { id: 'ben', names: ['Ben Okafor'] },
      ],
      outlets: [
        { id: 'courier', names: ['The Courier'] },
        { id: 'tribune', names: ['Tribune'] },
      ],
    });
  });

  test('has the quotations in the order of the text, whatever their order in the file', () => {
    const [bridge = expect.fail()] = ARTICLES;
    const turned = { ...bridge, quotations: bridge.quotations.toReversed() };
    expect(unpackFacetTable(packFacetTable([turned])).articles).toEqual(
      unpackFacetTable(packFacetTable([bridge])).articles,
    );
  });

  test('is written in the order of the records', async () => {
    const files = await writtenIndex();
    const table = unpackFacetTable(unpackedFile(files, `search/${tablesOf(files).facets}`));
    const [{ fragments } = { fragments: [] }] = wholeIndexes(files);
    expect(table.articles.map(({ published }) => published)).toEqual(
      fragments.map(({ url }) => ARTICLES.find(({ id }) => url === `/articles/${id}/`)?.published),
    );
  });
});

describe('the vocabulary', () => {
  test('is read back in the order of the alphabet, with the magnitude of each number', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ö', '日', '𝒳', '1'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 100_000 }), { maxKeys: 60 }), (frequencies) => {
        const words = Object.keys(frequencies).toSorted();
        expect(unpackVocabulary(packVocabulary(new Map(Object.entries(frequencies))))).toEqual({
          words,
          magnitudes: words.map((each) => Math.floor(Math.log2(frequencies[each] ?? 0))),
        });
      }),
    );
  });

  test('is one file when small, and split by first letters when large', () => {
    expect([...vocabularyParts(new Map([['a', 1]])).keys()]).toEqual(['']);
    const large = new Map(Array.from({ length: 9000 }, (_, number) => [`${number % 2 === 0 ? 'a' : 'ö'}${number}`, 1]));
    const parts = vocabularyParts(large);
    expect([...parts.keys()].toSorted()).toEqual(['a', 'ö']);
    expect(new Map([...parts.values()].flatMap((part) => [...part]))).toEqual(large);
  });

  test('is searched for a misspelt word in the part of its first letter, then in parts of letters that sound alike', () => {
    expect(partsFor('fotograf')).toEqual({ likely: 'f', others: ['o', 'p'] });
    expect(partsFor('日本')).toEqual({ likely: '日', others: ['本'] });
  });

  test('has every word of the archive, with those of notes and attributions', async () => {
    const files = await writtenIndex();
    const { words } = unpackVocabulary(unpackedFile(files, `search/${tablesOf(files).vocabulary['']}`));
    expect(
      ['marvellous', 'okafor', 'tribune', 'dont', 'cafe', 'recorded'].filter((word) => !words.includes(word)),
    ).toEqual([]);
  });

  test('is refused when truncated', () => {
    expect(() => unpackVocabulary(packVocabulary(new Map([['bridge', 1]])).slice(0, 20))).toThrow();
  });
});

test('a word is frequent when it is in a fifth of the records, or has a great many places', () => {
  expect(isFrequent({ pages: 20, places: 20 }, 100)).toBe(false);
  expect(isFrequent({ pages: 21, places: 21 }, 100)).toBe(true);
  expect(isFrequent({ pages: 20, places: 3000 }, 100)).toBe(true);
});
