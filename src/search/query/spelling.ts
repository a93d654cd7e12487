import { bits, letterMask } from './letter-mask.ts';
import { editDistance } from './edit-distance.ts';
import { phoneticKey } from './phonetic-key.ts';
import type { Vocabulary } from '../format/vocabulary.ts';

/** A word that a misspelt one may have meant. */
export interface SpellingGuess {
  readonly form: string;
  /** From 0 (anything) to 1 (the word itself). */
  readonly likeness: number;
  /** The likeness, and something for being common. */
  readonly rank: number;
}

/** Words that sound alike are forgiven this part of their editDistance. */
const ALIKE_IN_SOUND = 0.6;

/**
 * Slips that a word of so many letters may hold. More would mend nearly any short word into any other; fewer would give
 * up on long words, which are misspelt most.
 */
export function editsAllowed(length: number): number {
  if (length <= 3) return 0.75;
  if (length === 4) return 1.05;
  if (length <= 6) return 1.65;
  return length <= 9 ? 2.2 : 2.8;
}

/** How alike two words are: 0 when one is no plausible misspelling of the other, and at least a half when it is. */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  const allowed = editsAllowed(Math.max(typed.length, Math.min(word.length, typed.length + 2)));
  const forgivable = typed.length > 3 ? allowed / ALIKE_IN_SOUND : allowed;
  const plain = editDistance(typed, word, forgivable + 0.01);
  if (plain > forgivable) return 0;
  // Asked last: to hear two words costs more than to compare their letters, and few come so far.
  const alike = typed.length > 3 && phoneticKey(typed) === phoneticKey(word);
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
export function spellingGuesses(typed: string, vocabulary: Vocabulary, limit: number): readonly SpellingGuess[] {
  const found: SpellingGuess[] = [];
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
  return bestGuesses(found, limit);
}

/** The likeliest of several lists of guesses. */
export function bestGuesses(guesses: readonly SpellingGuess[], limit: number): readonly SpellingGuess[] {
  const sorted = guesses.toSorted((a, b) => b.rank - a.rank || (a.form < b.form ? -1 : 1)).slice(0, limit);
  const best = sorted[0]?.rank ?? 0;
  return sorted.filter(({ rank }) => rank >= best - FAR_BEHIND);
}
