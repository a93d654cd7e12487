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

/** What a page of words has, so that a paragraph or two more still fit into the first round trip. */
const PAGE_OF_WORDS = 12_000;

/**
 * For copying citations, links to paragraphs, search hits, the key / and the offline copy, loaded behind the words. Reading
 * needs none.
 */
const READING_SCRIPT = 2_800;

/** More of them on a page with scans of printed pages: enlarging, moving. Seeing a scan in full size needs none. */
export const SCRIPT_OF_SCANS = 1_000;

/** The first budget with a matching path applies. */
export const BUDGETS: readonly Budget[] = [
  { kind: 'home page', path: /^index\.html$/, document: FIRST_ROUND_TRIP, script: READING_SCRIPT },
  // articles/2023/ is a list.
  {
    kind: 'article',
    path: /^articles\/(?!\d{4}\/)[^/]+\/index\.html$/,
    document: PAGE_OF_WORDS,
    script: READING_SCRIPT,
  },
  { kind: 'quotation', path: /^q\/[^/]+\/index\.html$/, document: PAGE_OF_WORDS, script: READING_SCRIPT },
  // The search engine without its index, of which 7 kB read CBOR and 2 to 12 kB stem the archive's language. Stock Pagefind
  // has 110 kB. A browser test limits the bytes loaded until the first result.
  {
    kind: 'search page',
    path: /^search\/index\.html$/,
    document: FIRST_ROUND_TRIP,
    script: 36_200,
    scriptOfLanguage: 12_000,
  },
  { kind: 'page', path: /\.html$/, script: READING_SCRIPT },
];

/**
 * Share of {@link Budget.document} meant for words: text, data about it, and the ids and addresses of what it holds. The
 * rest, 6.5 kB, is for the frame, of which an article has 6.4. More words raise the limit: a speech is as long as it is.
 */
export const WORDS_WITHIN_BUDGET = 5_500;

/** Compressed bytes of styles, and of tags of tools, that only articles with scans, pictures, translations or long texts have. */
export const STYLES_OF_MORE = 1_000;

/** Compressed bytes of tags around each byte of words, mostly those of quotations. */
export const TAGS_OF_WORDS = 0.25;

/**
 * Bytes of the largest file of a picture, by its ending: one that fills a column on a sharp screen. A page of print with much
 * grain, 1440 by 1920 pixels, has 150 to 580 kB as AVIF and 510 to 1,200 kB as WebP, which browsers before 2024 take. A
 * phone takes a quarter of that. Less would refuse scans that a keeper cannot better.
 */
export const PICTURE_BUDGETS: Readonly<Record<string, number>> = { avif: 600_000, webp: 1_250_000 };

/** Compressed bytes of the tags of a picture, which list eight files with their addresses: content may show what it has. */
export const TAGS_OF_PICTURE = 450;
