const VOWELS = new Set('aeiouy');

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Pairs of letters whose keys touch, in a row or between rows. */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  KEYBOARD.flatMap((row, number) =>
    [...row].flatMap((key, column) => {
      const below = KEYBOARD[number + 1] ?? '';
      const touching = [row[column + 1], below[column - 1], below[column]].flatMap((other) => other ?? []);
      return touching.flatMap((other) => [key + other, other + key]);
    }),
  ),
);

/** The cheapest edit that involves a letter which the other word does not have. */
const CHEAPEST_EDIT = 0.6;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Cost of typing one letter for another. Vowels are confused by ear and neighbouring keys by finger, so these cost less
 * than 1. A table, because one search looks up a million of them.
 */
const SUBSTITUTIONS = Float64Array.from(
  LETTERS.flatMap((a) =>
    LETTERS.map((b) => {
      if (a === b) return 0;
      if (VOWELS.has(a) && VOWELS.has(b)) return CHEAPEST_EDIT;
      return NEIGHBOURS.has(a + b) ? 0.75 : 1;
    }),
  ),
);

/** Cost of typing one letter for another. @param a @param b UTF-16 code units */
function substitution(a: number, b: number): number {
  if (a === b) return 0;
  const [row, column] = [a - 97, b - 97];
  return row < 0 || row > 25 || column < 0 || column > 25 ? 1 : (SUBSTITUTIONS[row * 26 + column] ?? 1);
}

/** Cost of leaving out each letter of a word. Doubled letters and vowels cost less: they are forgotten most often. */
function omissions(word: string): Float64Array {
  const costs = new Float64Array(word.length);
  for (let index = 0; index < word.length; index++) {
    const doubled = index > 0 && word.charCodeAt(index) === word.charCodeAt(index - 1);
    costs[index] = doubled ? 0.5 : VOWELS.has(word.charAt(index)) ? 0.7 : 0.9;
  }
  return costs;
}

/** Cost of exchanging two neighbouring letters. */
const TRANSPOSITION = 0.7;

/** Number of letters of one word that the other does not have, the larger of both directions: each takes an edit. */
function foreignLetters(a: string, b: string): number {
  const first = letterMask(a);
  const second = letterMask(b);
  return Math.max(bits(first & ~second), bits(second & ~first));
}

/** Extra cost of a wrong first letter: it is the rarest mistake and changes the word most. */
const FIRST_LETTER = 0.4;

/**
 * Weighted edit distance (Damerau-Levenshtein): the least cost of edits that turn one word into the other. Stops early and
 * returns `limit` when the distance reaches it.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * 0.5 >= limit || foreignLetters(a, b) * CHEAPEST_EDIT >= limit) return limit;
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

/** The set of letters of a word as a bit mask, one bit for each of `a` to `z`. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask;
}

/** Number of set bits. */
export function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
