import { isFunctionWord } from '../query/function-words.ts';
import { relatedPart, type RelatedWord, type RelatedWords } from './related-words.ts';
import type { WordVectors } from './word-vectors.ts';

/** Cosine of two vectors from which words are related. Below, they have nothing in common that somebody would see. */
const RELATED = 0.25;

/** Most words of the archive that others are related to, the most frequent in its language. Time grows with their number. */
const OWN = 1500;

/**
 * Most related words of one word, each of another stem. In a large archive each is in a part of the index that must be
 * downloaded.
 */
const EACH = { small: 12, large: 2 };

/** A word of the archive whose vector we have. */
interface Known {
  readonly form: string;
  readonly stem: string;
  /** Products of floating-point numbers take two thirds of the time of those of whole ones. */
  readonly vector: Float32Array;
  readonly length: number;
}

/**
 * Words of the archive that others are related to.
 *
 * @param words of the language, the most frequent first
 */
export function ownWords(held: ReadonlySet<string>, words: readonly string[]): readonly string[] {
  return words.filter((form) => held.has(form) && !isFunctionWord(form)).slice(0, OWN);
}

/**
 * Makes the parts of a table of the words of the archive that are related to common words of its language. A word without
 * any is in it too, 2 to 6 % of its bytes: the search takes none of its words for a misspelling.
 *
 * @param held words of the archive's quotations: only there do related words count
 * @param isLarge whether the vocabulary of the archive is in several parts, as for the search itself
 * @returns makes a part, by its number
 */
export function relatedChooser(
  held: ReadonlySet<string>,
  vectors: WordVectors,
  stem: (form: string) => string,
  isLarge: boolean,
): (part: number) => RelatedWords {
  const all = readVectors(vectors, stem);
  const own = ownWords(held, vectors.words).flatMap((form) => all.get(form) ?? []);
  const typedIn = Map.groupBy(all.values(), (typed) => relatedPart(typed.stem));
  return (part) => {
    // A large archive has enough of the words that it holds.
    const typed = (typedIn.get(part) ?? []).filter(({ form }) => !isLarge || !held.has(form));
    return new Map(
      typed.map((word) => [word.form, nearestOf(word, own).slice(0, isLarge ? EACH.large : EACH.small)] as const),
    );
  };
}

/** Words that say something, with their vectors. */
function readVectors(
  { words, dimensions, numbers }: WordVectors,
  stem: (form: string) => string,
): ReadonlyMap<string, Known> {
  const all = new Float32Array(numbers);
  return new Map(
    words.flatMap((form, number) => {
      if (isFunctionWord(form)) return [];
      const vector = all.subarray(number * dimensions, (number + 1) * dimensions);
      return [[form, { form, stem: stem(form), vector, length: Math.sqrt(product(vector, vector)) }] as const];
    }),
  );
}

/** Words above {@link RELATED}, the nearest first; of several with one stem the nearest. */
function nearestOf(typed: Known, own: readonly Known[]): readonly RelatedWord[] {
  const nearest = new Map<string, RelatedWord>();
  for (const { form, stem, vector, length } of own) {
    const nearness = product(typed.vector, vector) / (typed.length * length);
    if (nearness < RELATED || stem === typed.stem || nearness <= (nearest.get(stem)?.nearness ?? 0)) continue;
    nearest.set(stem, { form, nearness });
  }
  return [...nearest.values()].toSorted((a, b) => b.nearness - a.nearness);
}

/** The product of two vectors. Four sums at a time take a third of the time of one, and this is most of what the table costs. */
function product(a: Float32Array, b: Float32Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let axis = 0; axis < a.length; axis += 4) {
    first += (a[axis] ?? 0) * (b[axis] ?? 0);
    second += (a[axis + 1] ?? 0) * (b[axis + 1] ?? 0);
    third += (a[axis + 2] ?? 0) * (b[axis + 2] ?? 0);
    fourth += (a[axis + 3] ?? 0) * (b[axis + 3] ?? 0);
  }
  return first + second + third + fourth;
}
