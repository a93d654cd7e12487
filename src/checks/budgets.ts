/** Limits for a page in bytes, compressed with gzip as servers do. They keep the site fast on slow connections. */
export interface Budget {
  readonly kind: string;
  /** Matches paths in the output folder. */
  readonly path: RegExp;
  /** The document with its styles and inline scripts. Absent for lists, which grow with their entries. */
  readonly document?: number;
  /** All scripts that the page runs or may load later, inline and from files. */
  readonly script: number;
  /** More of them for each language of content besides the archive's own. */
  readonly scriptOfLanguage?: number;
}

/** Ten packets, as many as a new connection sends in its first round trip. A smaller page is painted without another. */
const FIRST_ROUND_TRIP = 14_000;

/** For copying citations and highlighting search hits. Reading needs no script. */
const READING_SCRIPT = 2_000;

/** The first budget with a matching path applies. */
export const BUDGETS: readonly Budget[] = [
  { kind: 'home page', path: /^index\.html$/, document: FIRST_ROUND_TRIP, script: READING_SCRIPT },
  // articles/2023/ is a list.
  {
    kind: 'article',
    path: /^articles\/(?!\d{4}\/)[^/]+\/index\.html$/,
    document: FIRST_ROUND_TRIP,
    script: READING_SCRIPT,
  },
  { kind: 'quotation', path: /^q\/[^/]+\/index\.html$/, document: FIRST_ROUND_TRIP, script: READING_SCRIPT },
  // The search engine without its index, of which 7 kB read CBOR and 2 to 12 kB stem the archive's language. Stock Pagefind
  // has 110 kB. A browser test limits the bytes loaded until the first result.
  {
    kind: 'search page',
    path: /^search\/index\.html$/,
    document: FIRST_ROUND_TRIP,
    script: 36_000,
    scriptOfLanguage: 12_000,
  },
  { kind: 'page', path: /\.html$/, script: READING_SCRIPT },
];

/**
 * Share of {@link Budget.document} meant for words: text, data about it, and the ids and addresses of what it holds. The
 * rest, 8 kB, is for the frame, of which an article has 6.4. More words raise the limit: a speech is as long as it is.
 */
export const WORDS_WITHIN_BUDGET = 6_000;

/** Compressed bytes of tags around each byte of words, mostly those of quotations. */
export const TAGS_OF_WORDS = 0.25;
