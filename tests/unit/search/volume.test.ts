import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CborWriter } from '../../../src/search/index/cbor-writer.ts';
import { FILLER } from '../../../src/search/format/layout.ts';
import { mergedChunks, packMeta, wordCounts } from '../../../src/search/index/merged-index.ts';
import {
  readChunk,
  readMeta,
  readPostings,
  SIGNATURE,
  type IndexChunk,
} from '../../../src/search/format/pagefind-format.ts';
import { indexText } from '../../../src/search/index/edge/pagefind-run.ts';
import { Volume, type VolumePostings } from '../../../src/search/index/volume.ts';

/** The index that Pagefind would make of a text, in one chunk. */
function chunkOf(text: string): IndexChunk {
  const places = new Map<string, number[]>();
  for (const [place, word] of text.split(' ').entries()) places.set(word, [...(places.get(word) ?? []), place]);
  const writer = new CborWriter();
  writer.bytes(new TextEncoder().encode(SIGNATURE));
  writer.array(1);
  writer.array(places.size);
  for (const [word, all] of places) {
    writer.array(2);
    writer.text(word);
    writer.array(1);
    writer.array(2);
    writer.integer(0);
    writer.array(all.length);
    for (const [index, place] of all.entries()) writer.integer(place - (all[index - 1] ?? 0));
  }
  return readChunk(writer.finish());
}

/** `[word, record, position]` of every occurrence, in the order of the index. */
function placesOf(volumes: readonly VolumePostings[]): readonly (readonly [string, number, number])[] {
  return [...mergedChunks(volumes, wordCounts(volumes))].flatMap(({ bytes }) => {
    const chunk = readChunk(bytes);
    return [...chunk.offsets.keys()].flatMap((word) => {
      const { pages, starts, positions } = readPostings(chunk, word) ?? expect.fail('no postings');
      return [...pages].flatMap((page, index) =>
        [...positions.slice(starts[index], starts[index + 1])].map((position) => [word, page, position] as const),
      );
    });
  });
}

function volumeOf(numbers: Map<string, number>, first: number, records: readonly (readonly string[])[]): Volume {
  const volume = new Volume(numbers);
  for (const [index, forms] of records.entries()) volume.add(first + index, forms);
  return volume;
}

describe('a volume', () => {
  test('turns Pagefind’s places in one text into records and positions', async () => {
    const volume = volumeOf(new Map(), 0, [['a', FILLER, 'bridge', 'a'], [FILLER], ['the', 'bridge']]);
    expect(volume.text).toBe('a bridge a the bridge');
    expect(placesOf([volume.postings(await indexText(volume.text))])).toEqual([
      ['a', 0, 0],
      ['a', 0, 3],
      ['bridge', 0, 2],
      ['bridge', 2, 1],
      ['the', 2, 0],
    ]);
  });

  test.each([
    ['a word at another place', 'one three two', 'Pagefind reports "three" at a place where it is not'],
    ['a missing word', 'one two', 'Pagefind indexed 2 of 3 words'],
    ['another word', 'one two tree', 'Pagefind reports "tree" at a place where it is not'],
  ])('refuses an index with %s', (_, indexed, message) => {
    expect(() => volumeOf(new Map(), 0, [['one', 'two', 'three']]).postings([chunkOf(indexed)])).toThrow(message);
  });
});

describe('merged volumes', () => {
  test('have every word at its places, wherever the volumes end', () => {
    const form = fc.constantFrom('a', 'b', 'ab', 'ü', '日', '𝒳', FILLER);
    const record = fc.array(form, { maxLength: 300 }).map((forms) => [...forms, 'end']);
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 8 }), fc.nat(8), (records, cut) => {
        const numbers = new Map<string, number>();
        const volumes = [records.slice(0, cut), records.slice(cut)].flatMap((part, index) => {
          const volume = volumeOf(numbers, index * cut, part);
          return volume.length === 0 ? [] : [volume.postings([chunkOf(volume.text)])];
        });
        const all = records.flatMap((forms, page) =>
          forms.flatMap((word, position) => (word === FILLER ? [] : [[word, page, position] as const])),
        );
        const byWord = all.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        expect(placesOf(volumes)).toEqual(byWord);
      }),
      { numRuns: 60 },
    );
  });

  test('mark frequent words, and begin a new chunk when one is full', () => {
    const volume = volumeOf(new Map(), 0, [
      Array.from({ length: 3000 }, () => 'the'),
      Array.from({ length: 50_000 }, (_, index) => `w${String(index).padStart(5, '0')}`),
    ]);
    const postings = [volume.postings([chunkOf(volume.text)])];
    const counts = wordCounts(postings);
    expect([...counts.frequent]).toEqual(['the']);
    expect([...mergedChunks(postings, counts)].map(({ from, to }) => `${from}–${to}`)).toEqual([
      'w00000–w06666',
      'w06667–w13333',
      'w13334–w20000',
      'w20001–w26667',
      'w26668–w33334',
      'w33335–w40001',
      'w40002–w46668',
      'w46669–zz0the',
    ]);
  });

  test('have a catalogue with words cut to the letters that distinguish them from their neighbours', () => {
    const chunks = [
      { from: 'a', to: 'apple', name: '1' },
      { from: 'apricot', to: 'cath', name: '2' },
      { from: 'cathartic', to: 'peach', name: '3' },
    ];
    expect(readMeta(packMeta({ pages: ['x', 'y'], chunks }))).toEqual({
      pages: ['x', 'y'],
      chunks: [
        { from: 'a', to: 'app', name: '1' },
        { from: 'apr', to: 'cath', name: '2' },
        { from: 'catha', to: 'peach', name: '3' },
      ],
    });
  });
});
