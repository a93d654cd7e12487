/**
 * How many bytes a page may cost its reader, compressed as servers send it (gzip). A limit that is met keeps the site
 * fast on a slow line for as long as it is kept; change one only with a reason.
 */
export interface Budget {
  readonly kind: string;
  /** Paths in the output folder. */
  readonly path: RegExp;
  /** The document with its styles and inline scripts. Absent for lists, which grow with what they list. */
  readonly document?: number;
  /** All script that the page runs or may yet load, inline and from files. */
  readonly script: number;
}

/** What a first round trip brings: ten packets of a new connection. A page below it is painted without asking twice. */
const FIRST_ROUND_TRIP = 14_000;

/** Copying a citation and marking what a search found; nothing that reading needs. */
const READING_SCRIPT = 2_000;

/** A page has the first budget whose path is its own. */
export const BUDGETS: readonly Budget[] = [
  { kind: 'home page', path: /^index\.html$/, document: FIRST_ROUND_TRIP, script: READING_SCRIPT },
  // Below articles/2023/ stand lists.
  {
    kind: 'article',
    path: /^articles\/(?!\d{4}\/)[^/]+\/index\.html$/,
    document: FIRST_ROUND_TRIP,
    script: READING_SCRIPT,
  },
  { kind: 'quotation', path: /^q\/[^/]+\/index\.html$/, document: FIRST_ROUND_TRIP, script: READING_SCRIPT },
  // The engine, without the index; a browser test holds what comes until the first result.
  { kind: 'search page', path: /^search\/index\.html$/, document: FIRST_ROUND_TRIP, script: 20_000 },
  { kind: 'page', path: /\.html$/, script: READING_SCRIPT },
];

/** As much of {@link Budget.document} as is meant for the words themselves: a longer text may cost what it is longer. */
export const WORDS_WITHIN_BUDGET = 3_700;
