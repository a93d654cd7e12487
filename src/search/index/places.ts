import { decode, encode } from 'cborg';
import { printedText } from './record-text.ts';
import { wordsOfContent, type PagefindFragment } from './pagefind-files.ts';

/**
 * Which positions of the records belong to which quotation: what ranking needs before any text is read, and Pagefind
 * stores in the fragments only. Some 2 bytes a quotation. Each column is a list of numbers as {@link packNumbers} packs
 * them.
 */
interface Columns {
  /** Number of quotations of each record. */
  readonly counts: Uint8Array;
  /** Number of words of each record's headline. Its text begins with it. */
  readonly headlines: Uint8Array;
  /** Of each quotation, record by record: the number of positions from the end of the one before, and of its own. */
  readonly distances: Uint8Array;
  readonly lengths: Uint8Array;
  /** Of each quotation, the number of words of the line about it. These lines end the text, in the same order. */
  readonly aboutLengths: Uint8Array;
}

/** Where the quotations of one record stand. */
export interface RecordPlaces {
  readonly headline: number;
  readonly quotations: readonly QuotationPlace[];
}

/** Positions of a quotation's words, and of the line about it. */
interface QuotationPlace {
  readonly start: number;
  readonly length: number;
  readonly about: number;
  readonly aboutLength: number;
}

/** Reads the places of the quotations from what Pagefind stored: in its own way of dividing words, in every language. */
export function placesIn({ content, anchors }: PagefindFragment): RecordPlaces {
  const words = wordsOfContent(content);
  const quotations = new Map<string, { start: number; length: number }>();
  for (const { element, id, text, location } of anchors) {
    if (element !== 'span') continue;
    const end = location + countWords(words, location, text);
    const known = quotations.get(id);
    if (known === undefined) quotations.set(id, { start: location, length: end - location });
    else known.length = end - known.start;
  }
  const blocks = anchors.filter(({ element }) => element === 'p');
  return {
    headline: blocks[0]?.location ?? 0,
    quotations: [...quotations].map(([id, place]) => {
      const line = blocks.findIndex((block) => block.id === id);
      const about = blocks[line]?.location ?? words.length;
      return { ...place, about, aboutLength: (blocks[line + 1]?.location ?? words.length) - about };
    }),
  };
}

/** Number of words from a position that hold a text. */
export function countWords(words: readonly string[], from: number, text: string): number {
  let letters = printedText(text).replaceAll(/\s/gu, '').length;
  let count = 0;
  while (letters > 0 && from + count < words.length) {
    letters -= printedText(words[from + count] ?? '').replaceAll(/\s/gu, '').length;
    count += 1;
  }
  return count;
}

/** @param records in their order */
export function packPlaces(records: readonly RecordPlaces[]): Uint8Array {
  const all = records.flatMap(({ quotations }) => quotations);
  const distances = records.flatMap(({ quotations }) =>
    quotations.map(({ start }, index) => {
      const before = quotations[index - 1];
      return start - (before === undefined ? 0 : before.start + before.length);
    }),
  );
  return encode({
    counts: packNumbers(records.map(({ quotations }) => quotations.length)),
    headlines: packNumbers(records.map(({ headline }) => headline)),
    distances: packNumbers(distances),
    lengths: packNumbers(all.map(({ length }) => length)),
    aboutLengths: packNumbers(all.map(({ aboutLength }) => aboutLength)),
  } satisfies Columns);
}

/**
 * Reads what {@link packPlaces} wrote.
 *
 * @param wordCounts number of words of each record's text
 */
export function unpackPlaces(bytes: Uint8Array, wordCounts: readonly number[]): readonly RecordPlaces[] {
  const columns = decode(bytes) as Columns;
  const counts = unpackNumbers(columns.counts);
  const headlines = unpackNumbers(columns.headlines);
  const distances = unpackNumbers(columns.distances);
  const lengths = unpackNumbers(columns.lengths);
  const aboutLengths = unpackNumbers(columns.aboutLengths);
  let next = 0;
  return counts.map((count, record) => {
    const end = next + count;
    let at = 0;
    let about = (wordCounts[record] ?? 0) - aboutLengths.slice(next, end).reduce((sum, length) => sum + length, 0);
    const quotations: QuotationPlace[] = [];
    for (; next < end; next += 1) {
      const length = lengths[next] ?? 0;
      const start = at + (distances[next] ?? 0);
      const aboutLength = aboutLengths[next] ?? 0;
      quotations.push({ start, length, about, aboutLength });
      at = start + length;
      about += aboutLength;
    }
    return { headline: headlines[record] ?? 0, quotations };
  });
}

/**
 * One byte for each number up to 254; 255 says that the next byte is to be added. gzip packs this a quarter better than
 * CBOR's numbers.
 */
function packNumbers(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap((number) => [...Array<number>(Math.floor(number / MORE)).fill(MORE), number % MORE]),
  );
}

function unpackNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let sum = 0;
  for (const byte of bytes) {
    sum += byte;
    if (byte === MORE) continue;
    numbers.push(sum);
    sum = 0;
  }
  return numbers;
}

const MORE = 255;
