import { distance } from 'fastest-levenshtein';

/** With more than a third of the letters wrong, a suggestion would only be a guess. */
const LARGEST_SHARE_OF_TYPOS = 1 / 3;

/** The candidate that `word` is most likely a misspelling of, or `undefined` when none is close enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length * LARGEST_SHARE_OF_TYPOS));
  let best: { readonly candidate: string; readonly typos: number } | undefined;
  for (const candidate of candidates) {
    const typos = distance(word, candidate);
    if (typos <= limit && typos < (best?.typos ?? Infinity)) best = { candidate, typos };
  }
  return best?.candidate;
}

/** ` Did you mean "…"?` with a leading space, or an empty string when no candidate is close enough. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
