import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArchiveIndex } from '../../../src/search/query/archive-index.ts';
import { alignPhrase, findPhrase } from '../../../src/search/query/phrase.ts';
import { formsOf } from '../../../src/archive/word.ts';
import { fakeHost, writtenIndex } from './search-archive.ts';

const index = await ArchiveIndex.open(fakeHost(await writtenIndex()).fetchFile);
const { slot } = index.layout;

describe('a phrase', () => {
  test('is found word for word, in the quotation and in its paragraph', async () => {
    expect(await findPhrase(index, formsOf('that train has left'), false)).toEqual([
      { page: 0, position: slot },
      // After two quotations and the headline: a paragraph of 27 words, a filler, and five words.
      { page: 0, position: 3 * slot + 27 + 1 + 5 },
    ]);
  });

  test('may run across the interruption of a quotation, but not of its paragraph', async () => {
    expect(await findPhrase(index, formsOf('in a hurry and this'), false)).toEqual([{ page: 0, position: 5 }]);
  });

  test.each(['trains have left', 'left has train', 'has left the stations', 'station nobody', 'ben okafor 2020'])(
    'is not found with other forms, in another order, or across quotations: %s',
    async (phrase) => {
      expect(await findPhrase(index, formsOf(phrase), false)).toEqual([]);
    },
  );

  test('may end in an unfinished word while it is typed', async () => {
    expect(await findPhrase(index, formsOf('train has le'), false)).toEqual([]);
    expect((await findPhrase(index, formsOf('train has le'), true)).length).toBe(2);
  });

  test('is found when it is any part of a paragraph', async () => {
    const { words, article } = await index.record(0);
    const text = article.paragraphs.map((paragraph) => formsOf(paragraph.text));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.nat(), fc.nat(), async (number, from, length) => {
        const paragraph = text[number] ?? [];
        const start = from % paragraph.length;
        const phrase = paragraph.slice(start, start + 1 + (length % 8));
        const hits = await findPhrase(index, phrase, false);
        expect(hits.length).toBeGreaterThan(0);
        for (const { page, position } of hits) {
          if (page === 0) expect(words.slice(position, position + phrase.length)).toEqual(phrase);
        }
      }),
    );
  });
});

describe('the nearest wording', () => {
  test('lists the words that differ', () => {
    expect(alignPhrase(formsOf('that boat has sailed'), formsOf('To her, that ship has sailed years ago'))).toEqual({
      from: 2,
      to: 6,
      differing: [3],
      kept: 0.75,
    });
  });

  test('of a phrase that the text contains has no differing words', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(word), fc.array(word, { minLength: 1 }), fc.array(word), (before, phrase, after) => {
        const { differing, kept } = alignPhrase(phrase, [...before, ...phrase, ...after]);
        expect({ differing, kept }).toEqual({ differing: [], kept: 1 });
      }),
    );
  });
});
