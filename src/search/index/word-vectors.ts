import { decode, encode } from 'cborg';

/** Common words of a language, and for each a direction in space: words that are used alike point alike. */
export interface WordVectors {
  /** The most frequent first. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** The numbers of all words one after the other, each an odd one from -15 to 15. */
  readonly numbers: Int8Array;
}

/** Levels of a number. With 8 the file is a quarter smaller, and of 52 questions two fewer were answered. */
const LEVELS = 16;

/** Where numbers are cut into levels, in standard deviations: the best of 16 equal steps for what is spread normally. */
const STEP = 0.335;

/** Words whose mean is taken. Rare words are names and terms, and have another. */
const FREQUENT = 20_000;

interface Packed {
  /** Separated by spaces. */
  readonly words: string;
  readonly dimensions: number;
  /** Two levels to a byte, the first in its upper half. */
  readonly levels: Uint8Array;
}

/**
 * Turns vectors into {@link WordVectors}: each of length 1, less the mean of frequent words, which all words share, and
 * roughly rounded. With the mean in them, common words such as "next" are near to everything.
 */
export function roundVectors(words: readonly string[], vectors: readonly (readonly number[])[]): WordVectors {
  const dimensions = vectors[0]?.length ?? 0;
  const directions = vectors.map(unit);
  const frequent = directions.slice(0, FREQUENT);
  const mean = Array.from(
    { length: dimensions },
    (_, axis) => frequent.reduce((sum, vector) => sum + (vector[axis] ?? 0), 0) / frequent.length,
  );
  const centred = directions.flatMap((vector) => unit(vector.map((value, axis) => value - (mean[axis] ?? 0))));
  // Of unit length, so the mean of all squares is one through the number of dimensions.
  const step = STEP / Math.sqrt(dimensions);
  const level = (value: number): number => Math.max(0, Math.min(LEVELS - 1, Math.floor(value / step) + LEVELS / 2));
  return { words, dimensions, numbers: Int8Array.from(centred, (value) => 2 * level(value) - LEVELS + 1) };
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}

export function packWordVectors({ words, dimensions, numbers }: WordVectors): Uint8Array {
  const level = (at: number): number => ((numbers[at] ?? 0) + LEVELS - 1) / 2;
  const levels = Uint8Array.from(
    { length: Math.ceil(numbers.length / 2) },
    (_, pair) => (level(2 * pair) << 4) + (2 * pair + 1 < numbers.length ? level(2 * pair + 1) : 0),
  );
  return encode({ words: words.join(' '), dimensions, levels } satisfies Packed);
}

/** Reads what {@link packWordVectors} wrote. */
export function unpackWordVectors(bytes: Uint8Array): WordVectors {
  const { words, dimensions, levels } = decode(bytes) as Packed;
  const all = words === '' ? [] : words.split(' ');
  const numbers = new Int8Array(all.length * dimensions);
  for (let at = 0; at < numbers.length; at++) {
    const pair = levels[at >> 1] ?? 0;
    numbers[at] = 2 * (at % 2 === 0 ? pair >> 4 : pair & 15) - LEVELS + 1;
  }
  return { words: all, dimensions, numbers };
}
