import { decode } from 'cborg';

/**
 * Reads the files that Pagefind publishes: the one private format this project touches. Stock `pagefind.js` downloads
 * 110 kB of script and WebAssembly before the first search and needs every word of a query to occur; our ranking does not.
 * The format is not documented, so it is tied to one version, and any other is searched through stock `pagefind.js`.
 */
export const PAGEFIND_VERSION = '1.6.0';

/** Thrown when a file is not what version {@link PAGEFIND_VERSION} writes. */
export class PagefindFormatError extends Error {
  override readonly name = 'PagefindFormatError';
}

/** `pagefind-entry.json`: the one file with a fixed name. */
export interface PagefindEntry {
  readonly version: string;
  /** By language tag; each language has an index of its own. */
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

/** The catalogue of one language. */
export interface PagefindMeta {
  /** Names of the fragments, in the order of the records. */
  readonly pages: readonly string[];
  /** Number of words of each record's text. */
  readonly wordCounts: readonly number[];
  /**
   * Chunks of the index by the words they hold, in ascending order. `from` and `to` are cut to the letters that tell them
   * from the neighbouring chunk: "abou" for "about".
   */
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly name: string }[];
}

/** A chunk of the index: the stemmed words that Pagefind calls keys, each with its packed postings. */
export type PagefindChunk = ReadonlyMap<string, PackedWord>;

type PackedPage = readonly [pageDelta: number, places: readonly number[], metaPlaces: readonly number[]];

/** The postings of one key. */
export interface PackedWord {
  readonly pages: readonly PackedPage[];
  /** The same word with its accents, where it is printed so. */
  readonly variants: readonly (readonly [form: string, pages: readonly PackedPage[]])[];
}

/** Where a word occurs. */
export interface Postings {
  /** Numbers of the records, ascending. */
  readonly pages: Uint32Array;
  /** For each page where its positions begin in {@link positions}; one longer than {@link pages}. */
  readonly starts: Uint32Array;
  /** Positions count the words of the record's text, as Pagefind divides it, from 0; ascending within a page, each once. */
  readonly positions: Uint32Array;
}

/** What Pagefind stores of a record. */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Elements with an id; `location` counts words as {@link Postings.positions} do. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
    readonly title?: string;
  }[];
}

const SIGNATURE = 'pagefind_dcd';

/** @param bytes an unpacked file of the index */
function withoutSignature(bytes: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) {
    throw new PagefindFormatError('not a file of a Pagefind index');
  }
  return bytes.subarray(SIGNATURE.length);
}

function parts<T extends readonly unknown[]>(bytes: Uint8Array): T {
  try {
    return decode(withoutSignature(bytes)) as T;
  } catch (error) {
    throw error instanceof PagefindFormatError
      ? error
      : new PagefindFormatError('a file of the index is damaged', { cause: error });
  }
}

function parsed<T>(json: Uint8Array): T {
  try {
    return JSON.parse(new TextDecoder().decode(json)) as T;
  } catch (error) {
    throw new PagefindFormatError('a file of the index is damaged', { cause: error });
  }
}

export function readEntry(bytes: Uint8Array): PagefindEntry {
  return parsed(bytes);
}

/** @param bytes a `.pf_meta` file, unpacked */
export function readMeta(bytes: Uint8Array): PagefindMeta {
  const [version, pages, chunks] =
    parts<[string, readonly (readonly [string, number])[], readonly (readonly [string, string, string])[]]>(bytes);
  if (version !== PAGEFIND_VERSION) throw new PagefindFormatError(`the index is of Pagefind ${version}`);
  return {
    pages: pages.map(([name]) => name),
    wordCounts: pages.map(([, count]) => count),
    chunks: chunks.map(([from, to, name]) => ({ from, to, name })),
  };
}

/** @param bytes a `.pf_index` file, unpacked */
export function readChunk(bytes: Uint8Array): PagefindChunk {
  const [words] = parts<[readonly (readonly [string, PackedWord['pages'], PackedWord['variants']])[]]>(bytes);
  return new Map(words.map(([word, pages, variants]) => [word, { pages, variants }]));
}

/** @param bytes a `.pf_fragment` file, unpacked */
export function readFragment(bytes: Uint8Array): PagefindFragment {
  return parsed(withoutSignature(bytes));
}

/** The number of records with the word, and the number of its places in them. */
export function sizeOf({ pages, variants }: PackedWord): { readonly pages: number; readonly places: number } {
  const all = [pages, ...variants.map(([, pagesOfForm]) => pagesOfForm)];
  return {
    pages: Math.max(...all.map(({ length }) => length)),
    places: all.flat().reduce((sum, [, places]) => sum + places.length, 0),
  };
}

/** The ways in which a key is printed, as far as they differ by accents and other marks. */
export function printedForms(key: string, { pages, variants }: PackedWord): readonly string[] {
  return [...(pages.length > 0 ? [key] : []), ...variants.map(([form]) => form)];
}

/**
 * The places of a key. Words of Pagefind's metadata are left out.
 *
 * @param accepts whether a printed form of the key counts; all do unless given
 */
export function readPostings(
  key: string,
  { pages, variants }: PackedWord,
  accepts: (form: string) => boolean = () => true,
): Postings {
  const places = new Map<number, number[]>();
  for (const [form, list] of [[key, pages] as const, ...variants]) {
    if (!accepts(form)) continue;
    let page = 0;
    for (const [delta, packed] of list) {
      page += delta;
      if (packed.length === 0) continue;
      const known = places.get(page);
      if (known === undefined) places.set(page, unpacked(packed));
      else known.push(...unpacked(packed));
    }
  }
  // Pagefind has a word beside a punctuation mark twice, and one in a script with marks once with them and once without.
  const sorted = [...places]
    .map(([page, positions]) => [page, [...new Set(positions)].toSorted((a, b) => a - b)] as const)
    .toSorted(([a], [b]) => a - b);
  const starts = new Uint32Array(sorted.length + 1);
  for (const [index, [, positions]] of sorted.entries()) starts[index + 1] = (starts[index] ?? 0) + positions.length;
  return {
    pages: Uint32Array.from(sorted, ([page]) => page),
    starts,
    positions: Uint32Array.from(sorted.flatMap(([, positions]) => positions)),
  };
}

/** Places are differences. A negative number is a weight; the place after it counts from 0 again. */
function unpacked(packed: readonly number[]): number[] {
  const positions: number[] = [];
  let last = 0;
  for (const number of packed) {
    if (number < 0) last = 0;
    else positions.push((last += number));
  }
  return positions;
}

/**
 * The words of a fragment's text as Pagefind counts them. In languages without spaces it marks their ends by zero-width
 * spaces.
 */
export function wordsOfContent(content: string): readonly string[] {
  return content.split(content.includes('\u200B') ? '\u200B' : /\s+/u);
}

export function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

export function chunkPath(name: string): string {
  return `index/${name}.pf_index`;
}

export function metaPath(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}
