import { gunzipSync } from 'node:zlib';
import { encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PAGEFIND_VERSION,
  PagefindFormatError,
  printedForms,
  readChunk,
  readEntry,
  readFragment,
  readMeta,
  readPostings,
  sizeOf,
  wordsOfContent,
} from '../../../src/search/index/pagefind-files.ts';
import { ArchiveIndex, OtherVersion } from '../../../src/search/query/archive-index.ts';
import { fakeHost, stemmersOf, writtenIndex, type Files } from './search-archive.ts';

const files = await writtenIndex();
const stemmers = await stemmersOf('en');

/** The only file whose path matches. */
function pathOf(pattern: RegExp): string {
  return [...files.keys()].find((path) => pattern.test(path)) ?? expect.fail(`no file ${String(pattern)}`);
}

function unpacked(pattern: RegExp): Uint8Array {
  return gunzipSync(files.get(pathOf(pattern)) ?? new Uint8Array());
}

/** `[page, positions]` of each record. */
function places(...parameters: Parameters<typeof readPostings>): readonly (readonly [number, readonly number[]])[] {
  const { pages, starts, positions } = readPostings(...parameters);
  return [...pages].map((page, number) => [page, [...positions.subarray(starts[number], starts[number + 1])]]);
}

describe('the postings of a word', () => {
  test('are differences between records and between places; a weight begins the places anew', () => {
    const word = {
      pages: [
        [2, [-25, 8, 3, -169, 0], [-2, 0]],
        [3, [-25, 4], []],
      ],
      variants: [],
    } as const;
    expect(places('word', word)).toEqual([
      [2, [0, 8, 11]],
      [5, [4]],
    ]);
    expect(sizeOf(word).pages).toBe(2);
  });

  test('leave out records that have the word only in their metadata', () => {
    expect(places('word', { pages: [[7, [], [-2, 0]]], variants: [] })).toEqual([]);
  });

  test('are those of all printed forms, or of the accepted ones', () => {
    const word = {
      pages: [[0, [-25, 3], []]],
      variants: [
        [
          'résumé',
          [
            [0, [-25, 1], []],
            [4, [-25, 1], []],
          ],
        ],
      ],
    } as const;
    expect(printedForms('resume', word)).toEqual(['resume', 'résumé']);
    expect(places('resume', word)).toEqual([
      [0, [1, 3]],
      [4, [1]],
    ]);
    expect(places('resume', word, (form) => form === 'résumé')).toEqual([
      [0, [1]],
      [4, [1]],
    ]);
    expect(places('resume', word, () => false)).toEqual([]);
  });

  test('are read as they were packed, in order and without repetitions', () => {
    const group = fc.tuple(fc.integer({ min: -255, max: -1 }), fc.uniqueArray(fc.nat(5000), { minLength: 1 }));
    const pages = fc.uniqueArray(fc.tuple(fc.nat(2000), fc.array(group, { minLength: 1, maxLength: 3 })), {
      selector: ([page]) => page,
    });
    fc.assert(
      fc.property(pages, (records) => {
        const sorted = records.toSorted(([a], [b]) => a - b);
        const packed = sorted.map(([page, groups], number) => {
          const numbers = groups.flatMap(([weight, positions]) => {
            const ascending = positions.toSorted((a, b) => a - b);
            return [weight, ...ascending.map((position, index) => position - (ascending[index - 1] ?? 0))];
          });
          return [page - (sorted[number - 1]?.[0] ?? 0), numbers, []] as const;
        });
        expect(places('word', { pages: packed, variants: [] })).toEqual(
          sorted.map(([page, groups]) => [
            page,
            [...new Set(groups.flatMap(([, positions]) => positions))].toSorted((a, b) => a - b),
          ]),
        );
      }),
    );
  });
});

test('the words of a text are divided at white space, and at Pagefind’s own marks where it set them', () => {
  expect(wordsOfContent('A well-known  café. “Yes”')).toEqual(['A', 'well-known', 'café.', '“Yes”']);
  expect(wordsOfContent('東京\u200Bは\u200B。 \u200B大きい')).toEqual(['東京', 'は', '。 ', '大きい']);
});

describe('a file that is not what the index needs', () => {
  const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
  const readers = [
    ['catalogue', /pf_meta$/, readMeta],
    ['chunk', /pf_index$/, readChunk],
    ['fragment', /pf_fragment$/, readFragment],
  ] as const;

  test.each(readers)('is refused when it is a page instead of a %s', (_name, _path, read) => {
    expect(() => read(page)).toThrow(PagefindFormatError);
    expect(() => read(new Uint8Array())).toThrow(PagefindFormatError);
  });

  test.each(readers)('is refused when a %s ends too early, wherever it does', (_name, path, read) => {
    const bytes = unpacked(path);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => read(bytes.subarray(0, length))).toThrow(PagefindFormatError);
    }
  });

  test('is refused when the first file that is read is no JSON', () => {
    expect(() => readEntry(page)).toThrow(PagefindFormatError);
  });

  test('is refused when the catalogue is of another version', () => {
    const signature = new TextEncoder().encode('pagefind_dcd');
    const meta = (version: string): Uint8Array =>
      new Uint8Array([...signature, ...encode([version, [['en_1', 20]], [['a', 'b', 'en_2']]])]);
    expect(readMeta(meta(PAGEFIND_VERSION))).toEqual({
      pages: ['en_1'],
      wordCounts: [20],
      chunks: [{ from: 'a', to: 'b', name: 'en_2' }],
    });
    expect(() => readMeta(meta('1.7.0'))).toThrow(PagefindFormatError);
  });
});

describe('an index', () => {
  const open = (changed: Files): Promise<ArchiveIndex> => ArchiveIndex.open(fakeHost(changed).fetchFile, stemmers);
  const entry = 'pagefind/pagefind-entry.json';

  function withEntry(change: (text: string) => string): Files {
    const text = change(new TextDecoder().decode(files.get(entry)));
    return new Map([...files, [entry, new TextEncoder().encode(text)]]);
  }

  test('of another version of Pagefind is refused as such, before anything else of it is read', async () => {
    const other = withEntry((text) => text.replace(`"${PAGEFIND_VERSION}"`, '"1.7.0"'));
    await expect(open(other)).rejects.toThrow(OtherVersion);
  });

  test('of another deployment than the tables is refused', async () => {
    const other = withEntry((text) => text.replaceAll(/en_[0-9a-f]+/g, 'en_0000000000'));
    await expect(open(other)).rejects.toThrow(PagefindFormatError);
  });

  test('whose gzip is damaged is refused', async () => {
    const path = pathOf(/pf_meta$/);
    const damaged = files.get(path)?.slice() ?? new Uint8Array();
    damaged.fill(0x55, 20, 40);
    await expect(open(new Map([...files, [path, damaged]]))).rejects.toThrow(PagefindFormatError);
  });

  test('that a server has unpacked on the way is read as well', async () => {
    const unzipped = [...files].map(([path, file]) => {
      const packed = /\.(?:pf_\w+|pack)$/.test(path);
      return [path, packed ? new Uint8Array(gunzipSync(file)) : file] as const;
    });
    const index = await open(new Map(unzipped));
    expect((await index.lookUp('bridge')).same.found.map(({ key }) => key)).toEqual(['bridg']);
    expect((await index.record(0)).headline.text).not.toBe('');
  });
});
