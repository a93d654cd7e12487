import { decode, encode } from 'cborg';
import { printedText } from './record-text.ts';
import { wordsOfContent, type PagefindFragment } from './pagefind-files.ts';

/**
 * Which positions of the records belong to which quotation: what ranking needs before any text is read, and Pagefind
 * stores in the fragments only. Some 2 bytes a quotation.
 */
export interface Places {
  /** Number of quotations of each record. */
  readonly counts: readonly number[];
  /** Number of words of each record's headline. Its text begins with it. */
  readonly headlines: readonly number[];
  /** Of each quotation, record by record: its first position, and the number of positions up to its last word. */
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  /** Position of each record's first line about a quotation; these lines end its text. */
  readonly abouts: readonly number[];
  /** Of each quotation, the number of words of the line about it: who said it, to whom and when. */
  readonly aboutLengths: readonly number[];
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
  const distances = records.flatMap(({ quotations }) =>
    quotations.map(({ start }, index) => {
      const before = quotations[index - 1];
      return start - (before === undefined ? 0 : before.start + before.length);
    }),
  );
  return encode({
    counts: records.map(({ quotations }) => quotations.length),
    headlines: records.map(({ headline }) => headline),
    starts: distances,
    lengths: records.flatMap(({ quotations }) => quotations.map(({ length }) => length)),
    abouts: records.map(({ quotations }) => quotations[0]?.about ?? 0),
    aboutLengths: records.flatMap(({ quotations }) => quotations.map(({ aboutLength }) => aboutLength)),
  } satisfies Places);
}

/** Reads what {@link packPlaces} wrote. */
export function unpackPlaces(bytes: Uint8Array): readonly RecordPlaces[] {
  const { counts, headlines, starts, lengths, abouts, aboutLengths } = decode(bytes) as Places;
  let next = 0;
  return counts.map((count, record) => {
    let at = 0;
    let about = abouts[record] ?? 0;
    return {
      headline: headlines[record] ?? 0,
      quotations: Array.from({ length: count }, () => {
        const length = lengths[next] ?? 0;
        const start = at + (starts[next] ?? 0);
        const aboutLength = aboutLengths[next] ?? 0;
        next += 1;
        at = start + length;
        about += aboutLength;
        return { start, length, about: about - aboutLength, aboutLength };
      }),
    };
  });
}
