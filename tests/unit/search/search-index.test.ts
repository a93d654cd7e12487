import { describe, expect, test } from 'vitest';
import { unpackFacetTable, packFacetTable } from '../../../src/search/format/facet-table.ts';
import { indexedArticle, namesOf, partsOf } from '../../../src/search/format/indexed-article.ts';
import { indexRecords } from '../../../src/search/index/record.ts';
import { article, ARTICLES, OUTLETS, SPEAKERS, writtenIndex } from './search-archive.ts';

const names = namesOf(SPEAKERS, OUTLETS);

describe('the index', () => {
  test('is the same byte for byte when written twice', async () => {
    expect(await writtenIndex()).toEqual(await writtenIndex());
  });

  test('has a hash in every file name but the manifest’s', async () => {
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

  test('can be written for an archive without articles', async () => {
    const files = await writtenIndex([]);
    expect(files.map(({ path }) => path)).toContain('search.json');
  });

  test('accepts any text of an article', async () => {
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

  test('has a slot for each quotation, with its words at the start and the context words at the end', () => {
    expect(words.slice(0, 10)).toEqual('nothing marvellous was ever built in a hurry and this'.split(' '));
    expect(words.slice(layout.slot - 6, layout.slot)).toEqual(['-', 'ada', 'lovell', '2020', 'tribune', '-']);
    expect(words.slice(layout.slot, layout.slot + 7)).toEqual(['that', 'train', 'has', 'left', 'the', 'station', '-']);
  });

  test('has everything that a result shows', () => {
    const shown = indexedArticle(ARTICLES[0] ?? expect.fail('no article'), names);
    const [quotation] = shown.quotations;
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
    expect(quotation && partsOf(shown, quotation)).toEqual(ARTICLES[0]?.quotations[0]?.parts);
  });
});

describe('the facet table', () => {
  test('is read back as it was written', () => {
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
