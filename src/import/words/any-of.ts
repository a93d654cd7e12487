/**
 * Words of several languages for one purpose, by the tag of their language. For what is read before the language of a text is
 * known: a rule looks for the words of all. A further language is a further line.
 */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

/** The words of all languages as alternatives of a regular expression, the longest first. */
export function anyOf(words: WordsByLanguage): string {
  return [...new Set(Object.values(words).flat())]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|');
}
