import { wordsOf, type Word } from './word.ts';

/**
 * The stretch of the texts that shares most words with `sought`, for showing what stands there instead. `undefined`
 * when fewer than a third of the words are shared: then nothing there is "nearly" it.
 */
export function nearestText(sought: string, texts: readonly string[]): string | undefined {
  const wanted = wordsOf(sought).map((word) => word.form);
  const least = Math.max(1, wanted.length / 3);
  let best: { readonly shared: number; readonly text: string } | undefined;
  for (const text of texts) {
    const words = wordsOf(text);
    const { shared, first } = bestWindow(words, wanted);
    const start = words[first]?.start;
    const end = words[Math.min(first + wanted.length, words.length) - 1]?.end;
    if (shared >= least && shared > (best?.shared ?? 0) && start !== undefined && end !== undefined) {
      best = { shared, text: text.slice(start, end) };
    }
  }
  return best?.text;
}

/** Slides a window of as many words over the text and keeps a count of shared ones: linear in the text. */
function bestWindow(
  words: readonly Word[],
  wanted: readonly string[],
): { readonly shared: number; readonly first: number } {
  const need = new Map<string, number>();
  for (const form of wanted) need.set(form, (need.get(form) ?? 0) + 1);
  let shared = 0;
  let best = { shared: 0, first: 0 };
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
    if (shared > best.shared) best = { shared, first: Math.max(0, last - wanted.length + 1) };
  }
  return best;
}
