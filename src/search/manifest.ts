import { ByteReader, ByteWriter } from './bytes.ts';
import type { Layout } from './layout.ts';

/**
 * The one file of the index whose name never changes; every other name holds a checksum of its content. It is fetched
 * anew for each visit, and again when a file it named is gone because the site was deployed anew.
 */
export interface Manifest {
  readonly version: string;
  readonly meta: string;
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

/** How many quotations each record holds, in the order of the records; needed to tell the zones of the layout apart. */
export function packFrame(quotations: readonly number[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  for (const count of quotations) writer.varint(count);
  return writer.finish();
}

export function unpackFrame(bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes);
  const counts: number[] = [];
  while (!reader.atEnd) counts.push(reader.varint());
  return Uint32Array.from(counts);
}
