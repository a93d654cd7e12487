import { gunzipSync } from 'node:zlib';
import {
  chunkPath,
  fragmentPath,
  metaPath,
  readChunk,
  readEntry,
  readFragment,
  readMeta,
  type PackedWord,
  type PagefindFragment,
} from '../../../src/search/index/pagefind-files.ts';
import { TABLES, type SearchTables } from '../../../src/search/index/search-tables.ts';
import type { Files } from './search-archive.ts';

/** Pagefind's index of one language, read as a whole. */
export interface WholeIndex {
  readonly language: string;
  /** In the order of the records. */
  readonly fragments: readonly PagefindFragment[];
  readonly wordCounts: readonly number[];
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly words: Map<string, PackedWord> }[];
}

/** A file, unpacked. */
export function unpackedFile(files: Files, path: string): Uint8Array {
  const file = files.get(path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return path.endsWith('.json') ? file : gunzipSync(file);
}

export function wholeIndexes(files: Files): readonly WholeIndex[] {
  const read = (path: string): Uint8Array => unpackedFile(files, `pagefind/${path}`);
  return Object.entries(readEntry(read('pagefind-entry.json')).languages).map(([language, { hash }]) => {
    const { pages, wordCounts, chunks } = readMeta(read(metaPath(hash)));
    return {
      language,
      wordCounts,
      fragments: pages.map((name) => readFragment(read(fragmentPath(name)))),
      chunks: chunks.map(({ from, to, name }) => ({ from, to, words: new Map(readChunk(read(chunkPath(name)))) })),
    };
  });
}

export function tablesOf(files: Files): SearchTables {
  return JSON.parse(new TextDecoder().decode(unpackedFile(files, TABLES))) as SearchTables;
}
