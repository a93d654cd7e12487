import { CborWriter } from './cbor-writer.ts';
import { indexKey } from '../format/layout.ts';
import { PAGEFIND_VERSION, SIGNATURE, type IndexMeta } from '../format/pagefind-format.ts';
import type { VolumePostings } from './volume.ts';

/** Words of an index and how often they occur. */
export interface WordCounts {
  /** Number of records for each word, in the order of the alphabet. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Words with so many occurrences that a query downloads their postings only when its other words do not decide. */
  readonly frequent: ReadonlySet<string>;
}

/**
 * Occurrences above which a word counts as frequent; its postings then take some 8 kB. A lower number saves bytes, but
 * makes more queries wait for a second download.
 */
const FREQUENT_PLACES = 2500;

/** Size of a chunk by Pagefind's rule: occurrences plus twice the number of records. Smaller chunks mean more requests. */
const CHUNK = 20_000;

export function wordCounts(volumes: readonly VolumePostings[]): WordCounts {
  const frequencies = new Map<string, number>();
  const places = new Map<string, number>();
  for (const { lists } of volumes) {
    for (const [form, list] of lists) {
      frequencies.set(form, (frequencies.get(form) ?? 0) + list.pages);
      places.set(form, (places.get(form) ?? 0) + list.places);
    }
  }
  return {
    frequencies: new Map([...frequencies].toSorted(byKey)),
    frequent: new Set([...places].flatMap(([form, count]) => (count > FREQUENT_PLACES ? form : []))),
  };
}

/** A chunk of the index: its bytes, and its words from the first to the last. */
export interface MergedChunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Merges the volumes into one index, in Pagefind's chunks, but without the weights and variants that it adds. */
export function* mergedChunks(
  volumes: readonly VolumePostings[],
  { frequencies, frequent }: WordCounts,
): Generator<MergedChunk> {
  let words: string[] = [];
  let size = 0;
  let writer = new CborWriter();
  const finish = (): MergedChunk => {
    const whole = startedFile();
    whole.array(1);
    whole.array(words.length);
    whole.bytes(writer.finish());
    const chunk = { from: words[0] ?? '', to: words.at(-1) ?? '', bytes: whole.finish() };
    [words, size, writer] = [[], 0, new CborWriter()];
    return chunk;
  };
  const keys = [...frequencies.keys()].map((form) => [indexKey(form, frequent.has(form)), form] as const);
  for (const [key, form] of keys.toSorted(byKey)) {
    words.push(key);
    writer.array(2);
    writer.text(key);
    writer.array(frequencies.get(form) ?? 0);
    let last = 0;
    for (const { bytes, lists } of volumes) {
      const list = lists.get(form);
      if (list === undefined) continue;
      writer.array(2);
      writer.integer(list.first - last);
      writer.bytes(bytes.subarray(list.start, list.end));
      last = list.last;
      size += list.places + 2 * list.pages;
    }
    if (size >= CHUNK) yield finish();
  }
  if (words.length > 0) yield finish();
}

/** Pagefind's `.pf_meta` file, with the fields that `readMeta` reads. */
export function packMeta({ pages, chunks }: IndexMeta): Uint8Array<ArrayBuffer> {
  const writer = startedFile();
  writer.array(3);
  writer.text(PAGEFIND_VERSION);
  writer.array(pages.length);
  for (const name of pages) {
    writer.array(1);
    writer.text(name);
  }
  writer.array(chunks.length);
  for (const [index, { from, to, name }] of chunks.entries()) {
    writer.array(3);
    writer.text(cut(from, chunks[index - 1]?.to));
    writer.text(cut(to, chunks[index + 1]?.from));
    writer.text(name);
  }
  return writer.finish();
}

function startedFile(): CborWriter {
  const writer = new CborWriter();
  writer.bytes(new TextEncoder().encode(SIGNATURE));
  return writer;
}

/** The word cut to the letters that distinguish it from its neighbour. */
function cut(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  const letters = [...word];
  const others = [...neighbour];
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
