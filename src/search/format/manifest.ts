import { ByteReader, ByteWriter } from './bytes.ts';
import type { Layout } from './layout.ts';

/**
 * The one file of the index whose name never changes; every other name holds a checksum of its content. It is fetched
 * anew for each visit, and again when a file it named is gone because the site was deployed anew.
 */
export interface Manifest {
  readonly version: string;
  /** Pagefind's catalogue; absent when the archive is empty. */
  readonly meta?: string;
  readonly frame: string;
  /** Files of the vocabulary by the first letter of their words, or one under the empty string. */
  readonly vocabulary: Readonly<Record<string, string>>;
  readonly atlas: string;
  readonly layout: Layout;
  readonly quotations: number;
  /**
   * Words in so many records that their part of the index is heavy, with their number of records: a query downloads
   * them only when its other words do not decide.
   */
  readonly frequent: Readonly<Record<string, number>>;
}

export const MANIFEST = 'search.json';

/** How the records are built, as far as ranking must know before any text is read. */
export interface RecordSizes {
  /** Number of quotations in each record, in the order of the records. */
  readonly counts: Uint32Array;
  /** Sizes of all quotations, record by record: see {@link sizeOf}. */
  readonly sizes: Uint8Array;
}

/** The size of a quotation: twice the binary logarithm of its number of words, near enough to tell short from long. */
export function sizeOf(words: number): number {
  return Math.round(2 * Math.log2(words + 1));
}

/** About a third of a byte for each quotation, packed. @param words numbers of words of the quotations of each record */
export function packRecordSizes(words: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(words.length);
  for (const record of words) writer.varint(record.length);
  for (const record of words) for (const quotation of record) writer.byte(sizeOf(quotation));
  return writer.finish();
}

/** Reads what {@link packRecordSizes} wrote. Throws a `RangeError` when the bytes end early. */
export function unpackRecordSizes(bytes: Uint8Array): RecordSizes {
  const reader = new ByteReader(bytes);
  const counts = Uint32Array.from({ length: reader.varint() }, () => reader.varint());
  const quotations = counts.reduce((sum, count) => sum + count, 0);
  return { counts, sizes: Uint8Array.from({ length: quotations }, () => reader.byte()) };
}
