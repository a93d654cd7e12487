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

/** Positions at the end of each slot for words about the quotation (speaker, addressee, year) that it does not hold. */
export const CONTEXT = 16;

/** A position that holds no word. */
export const FILLER = '-';

/** The smallest layout that holds quotations and headlines of up to `longest` words. */
export function layoutFor(longest: number): Layout {
  // Rounded, so that adding an article seldom changes every other record.
  return { slot: Math.max(64, Math.ceil((longest + 1 + CONTEXT) / 32) * 32) };
}

/** The zone of a record that a position falls into. */
export type Zone =
  | { readonly zone: 'quotation'; readonly quotation: number }
  | { readonly zone: 'context'; readonly quotation: number }
  | { readonly zone: 'headline' }
  | { readonly zone: 'paragraphs' };

/** @param quotations number of quotations in the record */
export function zoneOf(position: number, quotations: number, { slot }: Layout): Zone {
  const index = Math.floor(position / slot);
  if (index > quotations) return { zone: 'paragraphs' };
  if (index === quotations) return { zone: 'headline' };
  return position % slot >= slot - CONTEXT
    ? { zone: 'context', quotation: index }
    : { zone: 'quotation', quotation: index };
}

/**
 * Goes before frequent words in the index. Pagefind cuts its index by the alphabet, so "if", "in" and "is" would make
 * everybody download them who looks for "improvised"; under this mark they stand together at the end.
 */
const FREQUENT_MARK = 'zz0';

/** The name under which a word is indexed. */
export function indexKey(form: string, isFrequent: boolean): string {
  return isFrequent ? FREQUENT_MARK + form : form;
}

/** The word that stands under a name of the index. */
export function formOfKey(key: string): string {
  return key.startsWith(FREQUENT_MARK) ? key.slice(FREQUENT_MARK.length) : key;
}
