import { ByteReader, ByteWriter } from './bytes.ts';
import type { Layout } from './layout.ts';

/**
 * The one file of the index with a fixed name; all others have a hash in theirs. It is fetched on every visit, and again
 * when one of its files is gone because the site was deployed again.
 */
export interface Manifest {
  readonly version: string;
  /** Pagefind's catalogue; absent when the archive is empty. */
  readonly meta?: string;
  readonly frame: string;
  /** Files of the vocabulary by first letter, or one file under the empty string. */
  readonly vocabulary: Readonly<Record<string, string>>;
  readonly atlas: string;
  readonly layout: Layout;
  readonly quotations: number;
  /**
   * Words with so many occurrences that their postings are large, and their number of records. A query downloads these
   * postings only when its other words do not decide.
   */
  readonly frequent: Readonly<Record<string, number>>;
}

export const MANIFEST = 'search.json';

/** How many quotations each record has and how long they are: what ranking needs before any text is read. */
export interface RecordSizes {
  /** Number of quotations in each record, in the order of the records. */
  readonly counts: Uint32Array;
  /** Lengths of all quotations, record by record; see `sizeOf`. */
  readonly sizes: Uint8Array;
}

/** Length of a quotation in one byte: twice the binary logarithm of its number of words. */
function sizeOf(words: number): number {
  return Math.round(2 * Math.log2(words + 1));
}

/** @param words number of words of each quotation, by record */
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
