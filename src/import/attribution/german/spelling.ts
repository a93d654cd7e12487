/** A word as newspapers of Switzerland and Liechtenstein spell it, which have no ß: heisst, äusserte, ausserdem. */
export const inSwitzerland = (word: string): string => word.replaceAll('ß', 'ss');

/** Words between spaces, in both spellings. */
export const wordsOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).flatMap((word) => [word, inSwitzerland(word)]));
