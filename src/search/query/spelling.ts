import { bits, editDistance, letterMask } from './edit-distance.ts';
import { phoneticKey } from './phonetic-key.ts';
import type { Vocabulary } from '../index/vocabulary.ts';

/** A word that may be meant by a misspelt one. */
export interface SpellingGuess {
  readonly form: string;
  /** From 0 (anything) to 1 (the word itself). */
  readonly likeness: number;
  /** The likeness, with a bonus for common words. */
  readonly rank: number;
}

/** The edit distance of words that sound alike is reduced to this share. */
const SOUNDS_ALIKE = 0.6;

/**
 * Largest edit distance accepted for a word of this length. A larger one would turn nearly any short word into any other;
 * a smaller one would give up on long words, which are misspelt most.
 */
function editsAllowed(length: number): number {
  if (length <= 3) return 0.75;
  if (length === 4) return 1.05;
  if (length <= 6) return 1.65;
  return length <= 9 ? 2.2 : 2.8;
}

/** Short words that do not sound alike are allowed one wrong letter: two make "trip" of "trump". */
function editsUnlikeSound(length: number): number {
  const allowed = editsAllowed(length);
  return length <= 6 ? Math.min(allowed, 1.15) : length === 7 ? 1.3 : allowed;
}

/**
 * Share of the longer word's letters that a misspelt one has in their order, at least. Words with less in common may sound alike
 * and still are other words: "plugh" and "play", "tweet" and "that". Of 150 misspelt words in queries none has so little.
 */
const LETTERS_SHARED = 0.5;

/** How alike two words are: 0 when `typed` is no plausible misspelling of `word`, else from 0.5 to 1. */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  const alike = plausibility(typed, word);
  // Last, because most words are not alike at all.
  return alike > 0 && lettersInOrder(typed, word) > LETTERS_SHARED * Math.max(typed.length, word.length) ? alike : 0;
}

/** How many letters two words have in common, in their order. */
function lettersInOrder(a: string, b: string): number {
  let row = new Uint8Array(b.length + 1);
  for (const letter of a) {
    const next = new Uint8Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      next[at] = letter === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function plausibility(typed: string, word: string): number {
  const length = Math.max(typed.length, Math.min(word.length, typed.length + 2));
  const allowed = editsAllowed(length);
  const alike = typed.length > 3 && soundAlike(typed, word);
  // First the limit, so that the distance of most words need not be counted to its end.
  const limit = alike ? allowed / SOUNDS_ALIKE : editsUnlikeSound(length);
  const distance = editDistance(typed, word, limit + 0.01);
  if (distance > limit) return 0;
  const cost = alike ? distance * SOUNDS_ALIKE : distance;
  // The first edit lowers the likeness a little, a second one much more.
  return 1 - 0.5 * (cost / allowed) ** 1.5;
}

/**
 * The sound of each word that was compared. Guessing at a misspelt word among 12,000 takes 9 to 18 ms with the sounds kept and 30
 * to 50 without, several times that on a phone, while the reader types.
 */
const SOUNDS = new Map<string, string>();

function soundAlike(a: string, b: string): boolean {
  return soundOf(a) === soundOf(b);
}

/** The key leaves out vowels, so their number is compared: "strasse" does not sound like "strauss". */
function soundOf(word: string): string {
  const known = SOUNDS.get(word);
  if (known !== undefined) return known;
  const sound = `${phoneticKey(word)} ${vowelGroups(word)}`;
  SOUNDS.set(word, sound);
  return sound;
}

function vowelGroups(word: string): number {
  return word.match(/[aeiouy]+/g)?.length ?? 0;
}

/** Bonus for each doubling of a word's number of records: a misspelt word is more likely a common one. */
const COMMONNESS = 0.025;

/** Guesses that rank so much lower than the best are dropped: they are not worth a download. */
const FAR_BEHIND = 0.2;

/** Words of the vocabulary that `typed` may be a misspelling of, the likeliest first. */
export function spellingGuesses(typed: string, vocabulary: Vocabulary, limit: number): readonly SpellingGuess[] {
  const found: SpellingGuess[] = [];
  const mask = letterMask(typed);
  const reach = typed.length <= 4 ? 1 : typed.length <= 7 ? 2 : 3;
  for (const [index, form] of vocabulary.words.entries()) {
    if (Math.abs(form.length - typed.length) > reach) continue;
    // An edit changes at most two letters of the set; one more for sounds that are spelt with two letters.
    if (bits(mask ^ letterMask(form)) > 2 * reach + 1) continue;
    const alike = likeness(typed, form);
    if (alike > 0) {
      found.push({ form, likeness: alike, rank: alike + COMMONNESS * (vocabulary.magnitudes[index] ?? 0) });
    }
  }
  return bestGuesses(found, limit);
}

/** The likeliest guesses, best first, without those far behind the best. */
export function bestGuesses(guesses: readonly SpellingGuess[], limit: number): readonly SpellingGuess[] {
  const sorted = guesses.toSorted((a, b) => b.rank - a.rank || (a.form < b.form ? -1 : 1)).slice(0, limit);
  const best = sorted[0]?.rank ?? 0;
  return sorted.filter(({ rank }) => rank >= best - FAR_BEHIND);
}
