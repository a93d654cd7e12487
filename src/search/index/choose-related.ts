import { isFunctionWord } from '../query/function-words.ts';
import { RELATED_PARTS, relatedPart, type RelatedWord, type RelatedWords } from './related-words.ts';
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
 * The words of the archive that are related to common words of its language, as the parts of a table.
 *
 * @param forms words of the archive's quotations: only there do related words count
 * @param isLarge whether the vocabulary of the archive is in several parts, as for the search itself
 */
export function chooseRelated(
  forms: Iterable<string>,
  vectors: WordVectors,
  stem: (form: string) => string,
  isLarge: boolean,
): readonly RelatedWords[] {
  const all = readVectors(vectors, stem);
  const held = new Set(forms);
  const own = [...all.values()].filter(({ form }) => held.has(form)).slice(0, OWN);
  const parts = Array.from({ length: RELATED_PARTS }, () => new Map<string, readonly RelatedWord[]>());
  for (const typed of all.values()) {
    // A large archive has enough of the words that it holds.
    if (isLarge && held.has(typed.form)) continue;
    const nearest = nearestOf(typed, own).slice(0, isLarge ? EACH.large : EACH.small);
    if (nearest.length > 0) parts[relatedPart(typed.stem)]?.set(typed.form, nearest);
  }
  return parts;
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
