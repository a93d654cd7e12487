import { wordsOf, type Word } from '../../text/word.ts';

/** A half-open range of UTF-16 units in one of several texts. */
export interface Stretch {
  /** Index of the text. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch that shares most words with `sought`, to show a keeper what the text says instead. `undefined` when it
 * shares fewer than half of them.
 */
export function nearestText(sought: string, texts: readonly string[]): Stretch | undefined {
  const words = wordsOf(sought);
  const wanted = words.map((word) => word.form);
  const least = Math.max(1, wanted.length / 2);
  const before = sought.slice(0, words[0]?.start);
  const after = sought.slice(words.at(-1)?.end);
  let best: ({ readonly shared: number } & Stretch) | undefined;
  for (const [index, text] of texts.entries()) {
    const found = wordsOf(text);
    const { shared, first } = bestWindow(found, wanted);
    const start = found[first]?.start;
    const end = found[Math.min(first + wanted.length, found.length) - 1]?.end;
    if (shared >= least && shared > (best?.shared ?? 0) && start !== undefined && end !== undefined) {
      const opening = adjacentPunctuation(reversed(text.slice(0, start)), reversed(before));
      best = { shared, index, start: start - opening, end: end + adjacentPunctuation(text.slice(end), after) };
    }
  }
  return best;
}

/**
 * Length of the punctuation at the start of `text` that belongs to the word in front: what `sought` has too, and anything
 * up to the next space or quotation mark.
 */
function adjacentPunctuation(text: string, sought: string): number {
  let length = 0;
  while (length < sought.length && text.charAt(length) === sought.charAt(length)) length += 1;
  return length + (/^[^\s\p{L}\p{N}"'“”„‟‘’‚‛«»‹›]*/u.exec(text.slice(length))?.[0].length ?? 0);
}

function reversed(text: string): string {
  return text.split('').toReversed().join('');
}

/**
 * Slides a window over the text, as long as the wanted words, and counts the words they share, in linear time. On a tie
 * the window wins that starts and ends with the same words as the wanted ones, then the first.
 */
function bestWindow(
  words: readonly Word[],
  wanted: readonly string[],
): { readonly shared: number; readonly first: number } {
  const need = new Map<string, number>();
  for (const form of wanted) need.set(form, (need.get(form) ?? 0) + 1);
  let shared = 0;
  let best = { shared: 0, first: 0, ends: 0 };
  const shift = (word: Word | undefined, by: 1 | -1): void => {
    const left = word === undefined ? undefined : need.get(word.form);
    if (word === undefined || left === undefined) return;
    // A word that enters the window uses up one needed word; one that leaves gives it back.
    if (by === 1 ? left > 0 : left >= 0) shared += by;
    need.set(word.form, left - by);
  };
  for (let last = 0; last < words.length; last += 1) {
    shift(words[last], 1);
    if (last >= wanted.length) shift(words[last - wanted.length], -1);
    const first = Math.max(0, last - wanted.length + 1);
    const ends = Number(words[first]?.form === wanted[0]) + Number(words[last]?.form === wanted[last - first]);
    if (shared > best.shared || (shared === best.shared && ends > best.ends)) best = { shared, first, ends };
  }
  return best;
}
