import { decode, encode } from 'cborg';

/** A word of the archive that is used like another word. */
export interface RelatedWord {
  readonly form: string;
  /** From 0 to 1, at which it would be the word itself. */
  readonly nearness: number;
}

/** For each word that somebody may type, words of the archive that are related to it, the nearest first; some have none. */
export type RelatedWords = ReadonlyMap<string, readonly RelatedWord[]>;

/**
 * Parts of the table. One is downloaded for each word of a query, so that a small number costs bytes and a large one files:
 * with 128, a part has 3 to 4 kB at 4 articles and 8 at 1,000.
 */
export const RELATED_PARTS = 128;

/** The part in which a word stands with all of its forms. */
export function relatedPart(stem: string): number {
  let hash = 0;
  for (const letter of stem) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return hash % RELATED_PARTS;
}

/** Numbers between 0 and 1 for how near a word may be; that of its neighbour is 0.05 away. */
const STEPS = 20;

/** Word lists in the order of the alphabet; for each word how many are related, their numbers in the list and nearness. */
interface Columns {
  readonly words: SortedWords;
  readonly related: SortedWords;
  readonly counts: Uint8Array;
  /** Numbers of related words: their low and their high bytes, since columns compress best. */
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  readonly steps: Uint8Array;
}

/** Each word as the number of letters that it shares with the one before, and the rest, ended by a space. */
interface SortedWords {
  readonly shared: Uint8Array;
  readonly letters: string;
}

export function packRelated(related: RelatedWords): Uint8Array {
  const words = [...related.keys()].toSorted();
  const others = [...new Set([...related.values()].flatMap((each) => each.map(({ form }) => form)))].toSorted();
  const numbers = new Map(others.map((word, number) => [word, number]));
  const lists = words.map((word) => related.get(word) ?? []);
  const all = lists.flat();
  const places = all.map(({ form }) => numbers.get(form) ?? 0);
  return encode({
    words: packWords(words),
    related: packWords(others),
    counts: Uint8Array.from(lists, ({ length }) => length),
    low: Uint8Array.from(places, (place) => place & 0xff),
    high: Uint8Array.from(places, (place) => place >> 8),
    steps: Uint8Array.from(all, ({ nearness }) => Math.round(nearness * STEPS)),
  } satisfies Columns);
}

/** Reads what {@link packRelated} wrote; nearness is rounded. */
export function unpackRelated(bytes: Uint8Array): RelatedWords {
  const { words, related, counts, low, high, steps } = decode(bytes) as Columns;
  const others = unpackWords(related);
  let at = 0;
  return new Map(
    unpackWords(words).map((word, number) => {
      const from = at;
      at += counts[number] ?? 0;
      return [
        word,
        Array.from({ length: at - from }, (_, each) => ({
          form: others[((high[from + each] ?? 0) << 8) + (low[from + each] ?? 0)] ?? '',
          nearness: (steps[from + each] ?? 0) / STEPS,
        })),
      ];
    }),
  );
}

function packWords(words: readonly string[]): SortedWords {
  const shared = words.map((word, index) => {
    const before = words[index - 1] ?? '';
    let common = 0;
    while (common < Math.min(word.length, before.length) && word[common] === before[common]) common += 1;
    return common;
  });
  return {
    shared: Uint8Array.from(shared),
    letters: words.map((word, index) => word.slice(shared[index])).join(' '),
  };
}

function unpackWords({ shared, letters }: SortedWords): readonly string[] {
  if (shared.length === 0) return [];
  const rests = letters.split(' ');
  let word = '';
  return [...shared].map((common, index) => (word = word.slice(0, common) + (rests[index] ?? '')));
}
