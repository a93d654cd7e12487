import { ByteReader } from './bytes.ts';

/**
 * Reads the files of a Pagefind index directly. Pagefind's own script downloads 75 kB (WebAssembly and its glue) before
 * the first search, reports only the first place of an exact word, mixes words that begin alike, and hides network errors.
 * The format is not documented and therefore tied to one version. The index writer reads Pagefind's files and its own
 * with these functions, so that the build fails when a new version changes the format.
 */
export const PAGEFIND_VERSION = '1.6.0';

/** The catalogue that is loaded first. */
export interface IndexMeta {
  /** Fragment names of the records, in the order in which the records were added. */
  readonly pages: readonly string[];
  /**
   * Index chunks by the words they hold, in ascending order: from `from` to the last word that begins with `to`. Both
   * are cut to the letters that tell them from the neighbouring chunk.
   */
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly name: string }[];
}

/** Where a word occurs. */
export interface Postings {
  /** Numbers of the records (index in {@link IndexMeta.pages}), ascending. */
  readonly pages: Uint32Array;
  /** For each page where its positions begin in {@link positions}; one longer than {@link pages}. */
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
}

/** A chunk of the index: its words with the offsets of their postings, which are decoded on demand. */
export interface IndexChunk {
  readonly bytes: Uint8Array;
  readonly offsets: ReadonlyMap<string, number>;
}

/** Thrown when a file is not what version {@link PAGEFIND_VERSION} writes. */
export class PagefindFormatError extends Error {
  override readonly name = 'PagefindFormatError';
}

export const SIGNATURE = 'pagefind_dcd';

function open(bytes: Uint8Array): ByteReader {
  const reader = new ByteReader(bytes);
  if (reader.text(SIGNATURE.length) !== SIGNATURE) throw new PagefindFormatError('not a file of a Pagefind index');
  return reader;
}

/** @param bytes a `.pf_meta` file, unpacked */
export function readMeta(bytes: Uint8Array): IndexMeta {
  const reader = open(bytes);
  arrayLength(reader);
  const version = text(reader);
  if (version !== PAGEFIND_VERSION) throw new PagefindFormatError(`the index is of Pagefind ${version}`);
  const pages = list(reader, () => {
    const fields = arrayLength(reader);
    const name = text(reader);
    skip(reader, fields - 1);
    return name;
  });
  const chunks = list(reader, () => {
    const fields = arrayLength(reader);
    const chunk = { from: text(reader), to: text(reader), name: text(reader) };
    skip(reader, fields - 3);
    return chunk;
  });
  return { pages, chunks };
}

/** @param bytes a `.pf_index` file, unpacked */
export function readChunk(bytes: Uint8Array): IndexChunk {
  const reader = open(bytes);
  const offsets = new Map<string, number>();
  for (let outer = arrayLength(reader); outer > 0; outer--) {
    for (let words = arrayLength(reader); words > 0; words--) {
      const fields = arrayLength(reader);
      offsets.set(text(reader), reader.offset);
      skip(reader, fields - 1);
    }
  }
  return { bytes, offsets };
}

/** The number of records that contain the word, read without decoding the postings. */
export function pageCount(chunk: IndexChunk, word: string): number {
  const offset = chunk.offsets.get(word);
  return offset === undefined ? 0 : arrayLength(new ByteReader(chunk.bytes, offset));
}

export function readPostings(chunk: IndexChunk, word: string): Postings | undefined {
  const offset = chunk.offsets.get(word);
  if (offset === undefined) return undefined;
  const reader = new ByteReader(chunk.bytes, offset);
  const count = arrayLength(reader);
  const pages = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  const positions: number[] = [];
  let page = 0;
  for (let index = 0; index < count; index++) {
    const fields = arrayLength(reader);
    page += integer(reader);
    pages[index] = page;
    let position = 0;
    for (let places = arrayLength(reader); places > 0; places--) {
      const place = integer(reader);
      // Positions are stored as differences. A negative number is a weight for those that follow; ours are all equal.
      if (place >= 0) positions.push((position += place));
    }
    starts[index + 1] = positions.length;
    skip(reader, fields - 2);
  }
  return { pages, starts, positions: Uint32Array.from(positions) };
}

export function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

export function chunkPath(name: string): string {
  return `index/${name}.pf_index`;
}

// CBOR (RFC 8949), as far as Pagefind uses it: integers, text and arrays of known length.

function head(reader: ByteReader): { readonly major: number; readonly value: number } {
  const first = reader.byte();
  const low = first & 31;
  let value = low;
  if (low >= 24) {
    if (low > 27) throw new PagefindFormatError('unexpected length in the index');
    value = 0;
    for (let bytes = 1 << (low - 24); bytes > 0; bytes--) value = value * 256 + reader.byte();
  }
  return { major: first >> 5, value };
}

function expect(reader: ByteReader, major: number): number {
  const found = head(reader);
  if (found.major !== major) throw new PagefindFormatError(`expected CBOR type ${major}, found ${found.major}`);
  return found.value;
}

function arrayLength(reader: ByteReader): number {
  return expect(reader, 4);
}

function text(reader: ByteReader): string {
  return reader.text(expect(reader, 3));
}

function integer(reader: ByteReader): number {
  const { major, value } = head(reader);
  if (major > 1) throw new PagefindFormatError(`expected an integer, found CBOR type ${major}`);
  return major === 0 ? value : -1 - value;
}

function list<T>(reader: ByteReader, item: () => T): T[] {
  return Array.from({ length: arrayLength(reader) }, item);
}

/** Passes over `count` items with all they contain. */
function skip(reader: ByteReader, count: number): void {
  const { bytes } = reader;
  let offset = reader.offset;
  for (let due = count; due > 0; due--) {
    const first = bytes[offset++] ?? -1;
    if (first < 0) throw new RangeError('the file ends too early');
    const low = first & 31;
    let value = low;
    if (low >= 24) {
      if (low > 27) throw new PagefindFormatError('unexpected length in the index');
      value = 0;
      for (let more = 1 << (low - 24); more > 0; more--) value = value * 256 + (bytes[offset++] ?? 0);
    }
    const major = first >> 5;
    if (major === 2 || major === 3) offset += value;
    else if (major === 4) due += value;
    else if (major > 4) throw new PagefindFormatError(`unexpected CBOR type ${major}`);
  }
  reader.offset = offset;
}
