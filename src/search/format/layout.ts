/**
 * Where the words of an article stand in its index record. The index stores for each word the positions at which it
 * occurs; by placing quotations at fixed distances, the position alone tells which quotation a word belongs to, and no
 * byte has to be downloaded to learn it:
 *
 * ```
 * 0        slot       2·slot            (n+1)·slot
 * │ words … context │ words … context │ headline … context │ paragraph · paragraph · … · summary
 * └ quotation 0 ────┴ quotation 1 ────┴────────────────────┴─ one filler between neighbours
 * ```
 *
 * One record for each quotation would cost every searcher some 8 bytes of metadata for each quotation up front, and the
 * words of the article could not help to find it.
 */
export interface Layout {
  /** Positions reserved for each quotation, its context included. */
  readonly slot: number;
}

/** Positions at the end of each slot for words about the quotation: speaker, addressee, year. */
export const CONTEXT = 16;

/** A position that holds no word. */
export const FILLER = '-';

/** The smallest layout that holds quotations and headlines of up to `longest` words. */
export function layoutFor(longest: number): Layout {
  // Rounded, so that adding an article seldom changes every other record.
  return { slot: Math.max(64, Math.ceil((longest + 1 + CONTEXT) / 32) * 32) };
}

/**
 * Prefix of frequent words in the index. Pagefind splits its index alphabetically, so that a search for "improvised" would
 * also download "if", "in" and "is"; with the prefix they are together at the end.
 */
const FREQUENT_MARK = 'zz0';

/** The key under which a word is indexed. */
export function indexKey(form: string, isFrequent: boolean): string {
  return isFrequent ? FREQUENT_MARK + form : form;
}

/** The word of a key of the index. */
export function formOfKey(key: string): string {
  return key.startsWith(FREQUENT_MARK) ? key.slice(FREQUENT_MARK.length) : key;
}
