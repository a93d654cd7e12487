import { CLDR_QUOTATION_MARKS, CLDR_ROOT_MARKS } from './cldr-quotation-marks.ts';
import { languageChain } from './language-chain.ts';

/** A pair of quotation marks, with the spaces that belong to them. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
}

/** How a language marks words that somebody said. */
export interface QuotationMarks extends MarkPair {
  /** Around words within such words. */
  readonly inner: MarkPair;
}

/**
 * The quotation marks of a language. Words stand between the marks of their own language, whatever language the page around
 * them speaks. A language that is not known has the marks of English.
 *
 * @param tag BCP 47
 */
export function quotationMarks(tag: string): QuotationMarks {
  const known = found.get(tag) ?? marksOf(tag);
  found.set(tag, known);
  return known;
}

/** The words between the marks. Marks within them stay as printed. */
export function between({ open, close }: MarkPair, words: string): string {
  return `${open}${words}${close}`;
}

/**
 * A title that will stand between the marks. Where it has the same double marks itself, they become the inner ones; single
 * marks may be apostrophes and stay.
 */
export function titleWithin({ open, close, inner }: QuotationMarks, title: string): string {
  if (/[‘’]/u.test(open + close)) return title;
  const opened = title.replaceAll(open.trim(), inner.open.trim());
  return open === close ? opened : opened.replaceAll(close.trim(), inner.close.trim());
}

/** The language of a quotation's words: its own, else that of its article. Without either, the archive's. */
export function languageOfWords(
  quotation: { readonly language?: string | undefined },
  article: { readonly language?: string | undefined },
): string | undefined {
  return quotation.language ?? article.language;
}

/**
 * The marks around a quotation's words.
 *
 * @param archives language of the archive, a BCP 47 tag
 */
export function marksAround(
  quotation: { readonly language?: string | undefined },
  article: { readonly language?: string | undefined },
  archives: string,
): QuotationMarks {
  return quotationMarks(languageOfWords(quotation, article) ?? archives);
}

/** Pages ask for the same few languages again and again. */
const found = new Map<string, QuotationMarks>();

/**
 * Where newspapers use other marks than CLDR has: those of Switzerland and Liechtenstein write «so», as the Federal
 * Chancellery's guide to writing asks ("Schreibweisungen").
 */
const INSTEAD_OF_CLDR: Readonly<Record<string, string>> = { 'de-CH': '«»‹›', 'de-LI': '«»‹›' };

const BY_TAG: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CLDR_QUOTATION_MARKS).flatMap(([marks, tags]) =>
    tags.split(' ').map((tag) => [tag, marks] as const),
  ),
  ...Object.entries(INSTEAD_OF_CLDR),
]);

function marksOf(tag: string): QuotationMarks {
  const chain = languageChain(tag);
  const entry = chain.map((known) => BY_TAG.get(known)).find((marks) => marks !== undefined);
  const [open = '', close = '', innerOpen = '', innerClose = ''] = entry ?? CLDR_ROOT_MARKS;
  const spaced = chain.at(-1) === 'fr' ? withSpaces : (pair: MarkPair): MarkPair => pair;
  return { ...spaced({ open, close }), inner: spaced({ open: innerOpen, close: innerClose }) };
}

/** Narrow, and never the end of a line. CLDR has marks without the spaces that belong to them. */
const NARROW_SPACE = '\u202F';

/** French guillemets stand apart from the words. */
function withSpaces({ open, close }: MarkPair): MarkPair {
  return /[«‹]/u.test(open) ? { open: `${open}${NARROW_SPACE}`, close: `${NARROW_SPACE}${close}` } : { open, close };
}
