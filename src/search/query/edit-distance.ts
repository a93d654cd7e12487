import { bits, letterMask } from './letter-mask.ts';

const VOWELS = new Set('aeiouy');

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Pairs of keys that lie side by side in a row or touch between rows. */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  KEYBOARD.flatMap((row, number) =>
    [...row].flatMap((key, column) => {
      const below = KEYBOARD[number + 1] ?? '';
      const touching = [row[column + 1], below[column - 1], below[column]].flatMap((other) => other ?? []);
      return touching.flatMap((other) => [key + other, other + key]);
    }),
  ),
);

/** What the cheapest slip costs that removes or brings in a letter which the other word has nowhere. */
const LEAST_SLIP = 0.6;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * What it costs to write one letter of the alphabet for another, 1 being a slip without excuse: vowels are confused by
 * ear, neighbours on the keyboard by finger. A table, because a search asks a million times.
 */
const SUBSTITUTIONS = Float64Array.from(
  LETTERS.flatMap((a) =>
    LETTERS.map((b) => {
      if (a === b) return 0;
      if (VOWELS.has(a) && VOWELS.has(b)) return LEAST_SLIP;
      return NEIGHBOURS.has(a + b) ? 0.75 : 1;
    }),
  ),
);

/** @param a @param b code units */
function substitution(a: number, b: number): number {
  if (a === b) return 0;
  const [row, column] = [a - 97, b - 97];
  return row < 0 || row > 25 || column < 0 || column > 25 ? 1 : (SUBSTITUTIONS[row * 26 + column] ?? 1);
}

/**
 * Cost of each letter of a word as one too many: half when it doubles its neighbour, and less when it is a vowel, which
 * are the commonest editDistance.
 */
function omissions(word: string): Float64Array {
  const costs = new Float64Array(word.length);
  for (let index = 0; index < word.length; index++) {
    const doubled = index > 0 && word.charCodeAt(index) === word.charCodeAt(index - 1);
    costs[index] = doubled ? 0.5 : VOWELS.has(word.charAt(index)) ? 0.7 : 0.9;
  }
  return costs;
}

/** Exchanging two neighbouring letters. */
const TRANSPOSITION = 0.7;

/** Letters that one word has and the other has nowhere, in whichever of the two has more of them: each is a slip. */
function foreignLetters(a: string, b: string): number {
  const first = letterMask(a);
  const second = letterMask(b);
  return Math.max(bits(first & ~second), bits(second & ~first));
}

/** A wrong first letter is rarer than any other slip, and changes the word most. */
const FIRST_LETTER = 0.4;

/**
 * The least sum of editDistance that turns one word into the other; `limit` or more when it exceeds the limit (the search for
 * it stops there).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * 0.5 >= limit || foreignLetters(a, b) * LEAST_SLIP >= limit) return limit;
  const [tooMany, tooFew] = [omissions(a), omissions(b)];
  let before = new Float64Array(b.length + 1);
  let previous = new Float64Array(b.length + 1);
  let current = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) previous[j] = (previous[j - 1] ?? 0) + (tooFew[j - 1] ?? 0);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const extra = tooMany[i - 1] ?? 0;
    let least = (current[0] = (previous[0] ?? 0) + extra);
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (previous[j - 1] ?? 0) + substitution(letter, other);
      cost = Math.min(cost, (previous[j] ?? 0) + extra, (current[j - 1] ?? 0) + (tooFew[j - 1] ?? 0));
      if (i > 1 && j > 1 && letter !== other && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + TRANSPOSITION);
      }
      current[j] = cost;
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    [before, previous, current] = [previous, current, before];
  }
  const cost = previous[b.length] ?? limit;
  return Math.min(limit, a[0] === b[0] ? cost : cost + FIRST_LETTER);
}
