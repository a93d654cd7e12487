import { ByteReader, ByteWriter } from './bytes.ts';

/** Every word of the index with its approximate number of records, for correcting misspelt words. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** For each word, the binary logarithm of its number of records, rounded down: 3 means 8 to 15. */
  readonly magnitudes: Uint8Array;
}

/**
 * A larger vocabulary is split by first letters. A misspelling seldom begins with a wrong letter, so one part of some 10 kB
 * nearly always suffices where the whole takes 200; a small archive does better with one file.
 */
const WHOLE = 8000;

/** The parts of a vocabulary by the first letter of their words; one part named by the empty string when it is small. */
export function vocabularyParts(
  frequencies: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  if (frequencies.size <= WHOLE) return new Map([['', frequencies]]);
  const parts = new Map<string, Map<string, number>>();
  for (const [word, frequency] of frequencies) {
    const first = [...word][0] ?? '';
    const part = parts.get(first) ?? new Map<string, number>();
    parts.set(first, part.set(word, frequency));
  }
  return parts;
}

/** First letters that a word may have instead: letters that sound alike or are silent: "fotograf", "nowledge", "sychology". */
const FIRST_LETTERS: Readonly<Record<string, string>> = {
  a: 'eoh',
  c: 'ks',
  e: 'aih',
  f: 'p',
  g: 'j',
  i: 'eh',
  j: 'g',
  k: 'cq',
  n: 'kgp',
  o: 'ah',
  p: 'f',
  q: 'k',
  r: 'w',
  s: 'cpz',
  t: 'p',
  u: 'oe',
  v: 'f',
  w: 'r',
  z: 'sx',
};

/** The parts of the vocabulary that may have the word meant by a misspelt one. */
export function partsFor(typed: string): { readonly likely: string; readonly others: readonly string[] } {
  const [first = '', second = ''] = typed;
  const others = new Set([second, ...(FIRST_LETTERS[first] ?? '')]);
  others.delete(first);
  return { likely: first, others: [...others] };
}

/**
 * Writes each word as the length it shares with the one before, and the rest. Lengths, letters and magnitudes are written
 * column by column, which gzip compresses best: about 2.6 bytes a word, where the plain list takes 3.5.
 *
 * @param frequencies number of records for each word
 */
export function packVocabulary(frequencies: ReadonlyMap<string, number>): Uint8Array<ArrayBuffer> {
  const words = [...frequencies.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const shared = new ByteWriter();
  let letters = '';
  const lengths = new ByteWriter();
  const magnitudes = new ByteWriter();
  let previous = '';
  for (const word of words) {
    let common = 0;
    while (common < Math.min(word.length, previous.length) && word[common] === previous[common]) common += 1;
    shared.varint(common);
    lengths.varint(word.length - common);
    letters += word.slice(common);
    magnitudes.byte(Math.floor(Math.log2(frequencies.get(word) ?? 1)));
    previous = word;
  }
  const writer = new ByteWriter();
  writer.varint(words.length);
  for (const column of [shared, lengths, magnitudes]) for (const byte of column.finish()) writer.byte(byte);
  writer.text(letters);
  return writer.finish();
}

/** Reads what {@link packVocabulary} wrote. Throws a `RangeError` when the bytes end early. */
export function unpackVocabulary(bytes: Uint8Array): Vocabulary {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  const shared = Array.from({ length: count }, () => reader.varint());
  const lengths = Array.from({ length: count }, () => reader.varint());
  const magnitudes = Uint8Array.from({ length: count }, () => reader.byte());
  const letters = reader.text(reader.varint());
  const words: string[] = [];
  let offset = 0;
  let previous = '';
  for (let index = 0; index < count; index++) {
    const length = lengths[index] ?? 0;
    previous = previous.slice(0, shared[index]) + letters.slice(offset, offset + length);
    offset += length;
    words.push(previous);
  }
  return { words, magnitudes };
}
