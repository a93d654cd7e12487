import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignPhrase } from '../../../src/search/query/phrase.ts';
import { formsOf } from '../../../src/text/word.ts';
import { ARTICLES, engineOver, found, ids, request } from './search-archive.ts';

const engine = await engineOver(ARTICLES);

/** What a phrase finds word for word. */
async function holders(phrase: string, typing = false): Promise<readonly string[]> {
  const outcome = found(await engine.search(request(`“${phrase}`, { typing })));
  return outcome.interpretation.phrase === 'word-for-word' ? ids(outcome) : [];
}

describe('a phrase', () => {
  test('is found word for word, in the quotation and in its paragraph', async () => {
    expect(await holders('that train has left')).toEqual(['q2', '2020-05-01-the-bridge']);
  });

  test('may run across the interruption of a quotation, but not of its paragraph', async () => {
    expect(await holders('in a hurry and this')).toEqual(['q1']);
  });

  test.each(['trains have left', 'left has train', 'has left the stations', 'station nobody', 'ben okafor 2020'])(
    'is not found with other forms, in another order, or across quotations: %s',
    async (phrase) => {
      expect(await holders(phrase)).toEqual([]);
    },
  );

  test('may end in an unfinished word while it is typed', async () => {
    expect(await holders('train has le')).toEqual([]);
    expect(await holders('train has le', true)).toEqual(['q2', '2020-05-01-the-bridge']);
  });

  test('is found when it is any part of a paragraph', async () => {
    const paragraphs = ARTICLES.flatMap(({ id, paragraphs: own }) =>
      own.map(({ text }) => ({ id, words: formsOf(text) })),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paragraphs), fc.nat(), fc.nat(), async ({ id, words }, from, length) => {
        const start = from % words.length;
        expect(await holders(words.slice(start, start + 1 + (length % 8)).join(' '))).toContain(id);
      }),
    );
  });

  test('is marked as printed wherever it begins and ends in a quotation', async () => {
    const words = 'That train has left the station'.split(' ');
    await fc.assert(
      fc.asyncProperty(fc.nat(words.length - 2), fc.nat(), async (start, length) => {
        const phrase = words.slice(start, start + 2 + (length % words.length)).join(' ');
        const { results } = found(await engine.search(request(`"${phrase}"`)));
        const views = await Promise.all(results.map(({ view }) => view()));
        const view = views.find(({ quotation }) => quotation?.id === 'q2');
        expect(view?.texts.map(({ text, marks }) => marks.map((mark) => text.slice(mark.start, mark.end)))).toEqual([
          [phrase],
        ]);
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

  test('shows what the text has in the place of the last words', () => {
    const text = formsOf('I have no realistic expectation of Kim');
    expect(alignPhrase(formsOf('no realistic hope'), text)).toEqual({ from: 2, to: 5, differing: [4], kept: 2 / 3 });
    expect(alignPhrase(formsOf('realistic hope for Ada'), text).differing).toEqual([4, 5, 6]);
    expect(alignPhrase(formsOf('of Kim alone'), text)).toEqual({ from: 5, to: 7, differing: [], kept: 2 / 3 });
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
