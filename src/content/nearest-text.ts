import { wordsOf, type Word } from '../archive/word.ts';

/** A stretch of one of several texts: which text, and a half-open range of UTF-16 units in it. */
export interface Stretch {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch of the texts that shares most words with `sought`, for showing what stands there instead. `undefined`
 * when fewer than half of the words are shared: then nothing there is "nearly" it.
 */
export function nearestText(sought: string, texts: readonly string[]): Stretch | undefined {
  const words = wordsOf(sought);
  const wanted = words.map((word) => word.form);
  const least = Math.max(1, wanted.length / 2);
  const before = sought.slice(0, words[0]?.start);
  const after = sought.slice(words.at(-1)?.end);
  let best: ({ readonly shared: number } & Stretch) | undefined;
  for (const [index, text] of texts.entries()) {
    const those = wordsOf(text);
    const { shared, first } = bestWindow(those, wanted);
    const start = those[first]?.start;
    const end = those[Math.min(first + wanted.length, those.length) - 1]?.end;
    if (shared >= least && shared > (best?.shared ?? 0) && start !== undefined && end !== undefined) {
      const opening = clinging(mirrored(text.slice(0, start)), mirrored(before));
      best = { shared, index, start: start - opening, end: end + clinging(text.slice(end), after) };
    }
  }
  return best;
}

/**
 * How many units of punctuation at the beginning of `text` belong to the word in front of it: those that `sought` has
 * as well, and more up to a space or a quotation mark.
 */
function clinging(text: string, sought: string): number {
  let length = 0;
  while (length < sought.length && text.charAt(length) === sought.charAt(length)) length += 1;
  return length + (/^[^\s\p{L}\p{N}"'“”„‟‘’‚‛«»‹›]*/u.exec(text.slice(length))?.[0].length ?? 0);
}

function mirrored(text: string): string {
  return text.split('').toReversed().join('');
}

/**
 * Slides a window of as many words over the text and keeps a count of shared ones: linear in the text. Of windows that
 * share equally many, the first one wins that begins and ends like the wanted words.
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
    // Entering takes one of those still needed; leaving gives it back.
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
