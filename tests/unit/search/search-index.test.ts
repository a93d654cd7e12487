import { describe, expect, test } from 'vitest';
import { unpackFacetTable, packFacetTable } from '../../../src/search/format/facet-table.ts';
import { indexedArticle, namesOf, partsOf } from '../../../src/search/format/indexed-article.ts';
import { zoneOf } from '../../../src/search/format/layout.ts';
import { indexRecords } from '../../../src/search/index/record.ts';
import { article, ARTICLES, OUTLETS, SPEAKERS, writtenIndex } from './search-archive.ts';

const names = namesOf(SPEAKERS, OUTLETS);

describe('the index', () => {
  test('is the same to the byte when it is written twice', async () => {
    expect(await writtenIndex()).toEqual(await writtenIndex());
  });

  test('names every file but the manifest by a checksum', async () => {
    const files = await writtenIndex();
    expect(files.map(({ path }) => path.replace(/[0-9a-f]{7,}/u, '<checksum>'))).toEqual([
      'atlas.<checksum>.pack',
      'fragment/<checksum>.pf_fragment',
      'fragment/<checksum>.pf_fragment',
      'frame.<checksum>.pack',
      'index/<checksum>.pf_index',
      'pagefind.<checksum>.pf_meta',
      'search.json',
      'vocabulary.<checksum>.pack',
    ]);
  });

  test('of an archive without articles can be written', async () => {
    const files = await writtenIndex([]);
    expect(files.map(({ path }) => path)).toContain('search.json');
  });

  test('refuses nothing that an article may hold', async () => {
    const odd = article({
      id: '2022-odd',
      headline: '"<script>" & co',
      published: '2022',
      paragraphs: ['Привет, κόσμος! “日本 שלום العربية हिन्दी — naïve Straße Ελλάς” 🏳️‍🌈 \uD800 '],
      quotations: [{ id: 'odd', speaker: 'ada', parts: ['日本 שלום العربية हिन्दी — naïve Straße Ελλάς'] }],
    });
    const files = await writtenIndex([odd]);
    expect(files.length).toBe(7);
  });
});

describe('a record', () => {
  const { layout, records } = indexRecords(ARTICLES, names);
  const words = records[0]?.forms() ?? [];

  test('has the words of each quotation in a slot of their own, what is known about them at its end', () => {
    expect(words.slice(0, 10)).toEqual('nothing marvellous was ever built in a hurry and this'.split(' '));
    expect(words.slice(layout.slot - 6, layout.slot)).toEqual(['-', 'ada', 'lovell', '2020', 'tribune', '-']);
    expect(words.slice(layout.slot, layout.slot + 7)).toEqual(['that', 'train', 'has', 'left', 'the', 'station', '-']);
  });

  test('tells from a position alone what a word belongs to', () => {
    const { slot } = layout;
    expect([0, slot - 2, slot, 2 * slot + 3, 3 * slot].map((position) => zoneOf(position, 2, layout))).toEqual([
      { zone: 'quotation', quotation: 0 },
      { zone: 'context', quotation: 0 },
      { zone: 'quotation', quotation: 1 },
      { zone: 'headline' },
      { zone: 'paragraphs' },
    ]);
  });

  test('carries all that a result shows', () => {
    const card = indexedArticle(ARTICLES[0] ?? expect.fail('no article'), names);
    const [quotation] = card.quotations;
    expect(quotation).toEqual({
      id: 'q1',
      speaker: 'ada',
      speakerName: 'Ada Lovell',
      to: 'tribune',
      toName: 'Tribune',
      said: '2020-04-30',
      places: [
        [1, 34, 79],
        [1, 92, 151],
      ],
    });
    expect(quotation && partsOf(card, quotation)).toEqual(ARTICLES[0]?.quotations[0]?.parts);
  });
});

describe('the atlas', () => {
  test('comes back as it was packed', () => {
    expect(unpackFacetTable(packFacetTable(ARTICLES.map((each) => indexedArticle(each, names))))).toEqual({
      speakers: new Map([
        ['ada', 'Ada Lovell'],
        ['ben', 'Ben Okafor'],
      ]),
      outlets: new Map([
        ['courier', 'The Courier'],
        ['tribune', 'Tribune'],
      ]),
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
});
