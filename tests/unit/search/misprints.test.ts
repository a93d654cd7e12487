import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../src/archive/article.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { searchIndexFiles } from '../../../src/search/index/edge/index-files.ts';
import { misprintsOf } from '../../../src/search/index/misprints.ts';
import { namesOf } from '../../../src/search/index/record.ts';
import { createEngine } from '../../../src/search/query/engine.ts';
import { article, fakeHost, found, request, stemmersOf } from './search-archive.ts';

const person = (id: string, name: string): Speaker => ({ id, name, kind: 'person', roles: [], aliases: [] });

const speakers = [person('ada', 'Ada Thornbury'), person('ben', 'Ben Okafor'), person('benjamin', 'Benjamin Okafor')];

/** The misprints in one article with these paragraphs, every word of which stands in no other. */
function misprints(...paragraphs: readonly string[]) {
  const one = article({ id: '2024-01-01-quay', headline: 'The quay', published: '2024-01-01', paragraphs });
  const words = paragraphs.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return misprintsOf(speakers, new Map(words.map((word) => [word, one])));
}

describe('a word is a misprint of a name', () => {
  test.each([
    ['with a letter missing', 'Thornbry'],
    ['with a letter too many', 'Thornnbury'],
    ['with another letter', 'Thornbery'],
  ])('%s', (_, word) => {
    expect(misprints('Ada Thornbury spoke.', `Below: Ada ${word} on the quay.`)).toEqual({
      thornbury: [word.toLowerCase()],
    });
  });
});

test('a name may be that of a field of every object', () => {
  const one = article({
    id: '2024-01-01-quay',
    headline: 'The quay',
    published: '2024-01-01',
    paragraphs: ['Constructor Marsh and Constrictor.'],
  });
  expect(misprintsOf([person('c', 'Constructor Marsh')], new Map([['constrictor', one]]))).toEqual({
    constructor: ['constrictor'],
  });
});

describe('a word is none', () => {
  test.each([
    ['that has an ending', 'Ada Thornbury spoke.', 'The Thornburys waved.'],
    ['that begins with another letter', 'Ada Thornbury spoke.', 'So did Lea Shornbury.'],
    ['that differs in two letters', 'Ada Thornbury spoke.', 'So did Lea Thorbery.'],
    ['without a capital', 'Ada Thornbury spoke.', 'A thornbery is a plant.'],
    ['in an article without the name', 'A ferry came.', 'So did Lea Thornbery.'],
    ['with the given name of somebody else', 'Ada Thornbury spoke.', 'On Monday so did Lea Thornbery.'],
    ['before the family name of somebody else', 'Benjamin Okafor spoke.', 'On Monday so did Benjamen Marsh.'],
    ['that is short', 'Ben Okafor and Ada spoke.', 'So did Lea Okfor.'],
  ])('%s', (_, ...paragraphs) => {
    expect(misprints(...paragraphs)).toEqual({});
  });
});

describe('in the search', async () => {
  const articles = [
    article({
      id: '2024-01-01-quay',
      headline: 'The quay',
      published: '2024-01-01',
      paragraphs: ['“The quay stays,” said Ada Thornbury.', '“Ask Thornbery about it,” said Okafor.'],
      quotations: [
        { id: 'stays', speaker: 'ada', parts: ['The quay stays,'] },
        { id: 'asked', speaker: 'ben', parts: ['Ask Thornbery about it,'] },
      ],
    }),
    article({
      id: '2024-02-01-ferry',
      headline: 'The ferry',
      published: '2024-02-01',
      paragraphs: ['“The ferry goes,” said Okafor.'],
      quotations: [{ id: 'goes', speaker: 'ben', parts: ['The ferry goes,'] }],
    }),
  ];
  const files = await searchIndexFiles({
    articles,
    names: namesOf(speakers, [], interfaceLanguage('en')),
    language: 'en',
  });
  const engine = createEngine({ fetchFile: fakeHost(files).fetchFile, stemmers: await stemmersOf('en') });
  const marked = async (text: string) => {
    const { results, interpretation } = await found(await engine.search(request(text)));
    const views = await Promise.all(results.map(({ view }) => view()));
    return {
      readAs: interpretation.misprinted?.flatMap(({ readAs }) => readAs),
      related: interpretation.related,
      words: views.flatMap(({ quotation, texts }) =>
        quotation === undefined
          ? []
          : [
              [
                quotation.id,
                ...texts.flatMap(({ text: words, marks }) => marks.map(({ start, end }) => words.slice(start, end))),
              ],
            ],
      ),
    };
  };

  test('the right name finds the misprint, which is marked as it is printed', async () => {
    expect(await marked('thornbury')).toEqual({
      readAs: undefined,
      related: [],
      words: [['asked', 'Thornbery'], ['stays']],
    });
  });

  test('a typing error leads to the name, never to the misprint', async () => {
    const { interpretation } = await found(await engine.search(request('tornbery')));
    expect(interpretation.corrected).toEqual([{ typed: 'tornbery', readAs: ['thornbury'] }]);
  });

  test('the misprint leads to the name', async () => {
    expect(await marked('thornbery')).toEqual({
      readAs: ['thornbury'],
      related: [],
      words: [['asked', 'Thornbery'], ['stays']],
    });
  });

  test('a word that the index takes for the misprint leads to the name too', async () => {
    const { interpretation } = await found(await engine.search(request('thornberies')));
    expect(interpretation.misprinted).toEqual([{ typed: 'thornberies', readAs: ['thornbury'] }]);
  });
});
