import { distance } from 'fastest-levenshtein';

/** Beyond a third of the word's letters wrong, a suggestion is a guess rather than a reading of a slip. */
const LARGEST_SHARE_OF_SLIPS = 1 / 3;

/** The candidate that `word` is most likely a slip of, or `undefined` when none is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length * LARGEST_SHARE_OF_SLIPS));
  let best: { readonly candidate: string; readonly slips: number } | undefined;
  for (const candidate of candidates) {
    const slips = distance(word, candidate);
    if (slips <= limit && slips < (best?.slips ?? Infinity)) best = { candidate, slips };
  }
  return best?.candidate;
}

/** ` Did you mean "…"?` with a space before it, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
