import { decode, encode } from 'cborg';

/** Every word of the archive with its approximate number of records, for correcting misspelt words. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** For each word, the binary logarithm of its number of records, rounded down: 3 means 8 to 15. */
  readonly magnitudes: readonly number[];
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
  const parts = Map.groupBy(frequencies, ([word]) => [...word][0] ?? '');
  return new Map([...parts].map(([letter, words]) => [letter, new Map(words)]));
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

/** Each word as the number of letters that it shares with the one before, and the rest; columns compress best. */
interface Columns {
  readonly shared: readonly number[];
  readonly lengths: readonly number[];
  readonly magnitudes: readonly number[];
  readonly letters: string;
}

/** @param frequencies number of records for each word */
export function packVocabulary(frequencies: ReadonlyMap<string, number>): Uint8Array {
  const words = [...frequencies.keys()].toSorted();
  const shared = words.map((word, index) => {
    const before = words[index - 1] ?? '';
    let common = 0;
    while (common < Math.min(word.length, before.length) && word[common] === before[common]) common += 1;
    return common;
  });
  return encode({
    shared,
    lengths: words.map((word, index) => word.length - (shared[index] ?? 0)),
    magnitudes: words.map((word) => Math.floor(Math.log2(frequencies.get(word) ?? 1))),
    letters: words.map((word, index) => word.slice(shared[index])).join(''),
  } satisfies Columns);
}

/** Reads what {@link packVocabulary} wrote. */
export function unpackVocabulary(bytes: Uint8Array): Vocabulary {
  const { shared, lengths, magnitudes, letters } = decode(bytes) as Columns;
  let at = 0;
  let word = '';
  return {
    words: shared.map((common, index) => {
      const length = lengths[index] ?? 0;
      word = word.slice(0, common) + letters.slice(at, at + length);
      at += length;
      return word;
    }),
    magnitudes,
  };
}
