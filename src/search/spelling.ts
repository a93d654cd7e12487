import type { Vocabulary } from './vocabulary.ts';

/** A word that a misspelt one may have meant. */
export interface Mending {
  readonly form: string;
  /** From 0 (anything) to 1 (the word itself). */
  readonly likeness: number;
  /** The likeness, and something for being common. */
  readonly rank: number;
}

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
 * are the commonest slips.
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
 * The least sum of slips that turns one word into the other; `limit` or more when it exceeds the limit (the search for
 * it stops there).
 */
export function slips(a: string, b: string, limit: number): number {
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

/** How an English word sounds, roughly: words spelt by ear come out alike. */
export function soundOf(word: string): string {
  return word
    .replace(/^(?:kn|gn|pn)/u, 'n')
    .replace(/^wr/u, 'r')
    .replace(/^wh/u, 'w')
    .replaceAll('ph', 'f')
    .replaceAll(/(?:tion|sion|cian|tian)/gu, 'xn')
    .replaceAll(/(?:tch|ch|sh)/gu, 'x')
    .replaceAll(/ck|c(?![eiy])|q/gu, 'k')
    .replaceAll(/c|z/gu, 's')
    .replaceAll(/g(?=[eiy])/gu, 'j')
    .replaceAll(/gh(?![aeiou])/gu, '')
    .replaceAll(/mb$/gu, 'm')
    .replaceAll(/(.)\1+/gu, '$1')
    .replaceAll(/(?<=.)[aeiouyhw]/gu, '');
}

/** Words that sound alike are forgiven this part of their slips. */
const ALIKE_IN_SOUND = 0.6;

/**
 * Slips that a word of so many letters may hold. More would mend nearly any short word into any other; fewer would give
 * up on long words, which are misspelt most.
 */
export function slipsAllowed(length: number): number {
  if (length <= 3) return 0.75;
  if (length === 4) return 1.05;
  if (length <= 6) return 1.65;
  return length <= 9 ? 2.2 : 2.8;
}

/** How alike two words are: 0 when one is no plausible misspelling of the other, and at least a half when it is. */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  const allowed = slipsAllowed(Math.max(typed.length, Math.min(word.length, typed.length + 2)));
  const forgivable = typed.length > 3 ? allowed / ALIKE_IN_SOUND : allowed;
  const plain = slips(typed, word, forgivable + 0.01);
  if (plain > forgivable) return 0;
  // Asked last: to hear two words costs more than to compare their letters, and few come so far.
  const alike = typed.length > 3 && soundOf(typed) === soundOf(word);
  const cost = alike ? plain * ALIKE_IN_SOUND : plain;
  // A first slip tells little against a word, a second one much.
  return cost > allowed ? 0 : 1 - 0.5 * (cost / allowed) ** 1.5;
}

/** What each doubling of the number of records adds to a guess: whoever misspells a word means a common one. */
const COMMONNESS = 0.025;

/** Guesses this far behind the best are not worth their download. */
const FAR_BEHIND = 0.2;

/**
 * The words of the vocabulary that a misspelt word may have meant, the likeliest first: those that look and sound most
 * like it, and of similar ones the more frequent.
 */
export function mendings(typed: string, vocabulary: Vocabulary, limit: number): readonly Mending[] {
  const found: Mending[] = [];
  const mask = letterMask(typed);
  const reach = typed.length <= 4 ? 1 : typed.length <= 7 ? 2 : 3;
  for (const [index, form] of vocabulary.words.entries()) {
    if (Math.abs(form.length - typed.length) > reach) continue;
    // Each slip changes the set of letters by two at most; one more for sounds that are spelt with two letters.
    if (bits(mask ^ letterMask(form)) > 2 * reach + 1) continue;
    const alike = likeness(typed, form);
    if (alike > 0) {
      found.push({ form, likeness: alike, rank: alike + COMMONNESS * (vocabulary.magnitudes[index] ?? 0) });
    }
  }
  return bestMendings(found, limit);
}

/** The likeliest of several lists of guesses. */
export function bestMendings(guesses: readonly Mending[], limit: number): readonly Mending[] {
  const sorted = guesses.toSorted((a, b) => b.rank - a.rank || (a.form < b.form ? -1 : 1)).slice(0, limit);
  const best = sorted[0]?.rank ?? 0;
  return sorted.filter(({ rank }) => rank >= best - FAR_BEHIND);
}

function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** English words of two letters that run into their neighbours; other pairs of letters are no halves of anything. */
const SHORT = new Set('an as at be by do go he if in is it me my no of on or so to up us we'.split(' '));

/** Every way to part a word in two words, the longest first half first. */
export function halvings(typed: string): readonly (readonly [string, string])[] {
  const ways = Array.from({ length: Math.max(0, typed.length - 3) }, (_, index) => {
    const at = typed.length - 2 - index;
    return [typed.slice(0, at), typed.slice(at)] as const;
  });
  return ways.filter((halves) => halves.every((half) => half.length > 2 || SHORT.has(half)));
}
