import type { Misprints } from './misprints.ts';
import { PagefindFormatError } from './pagefind-files.ts';

/** Our own small files beside Pagefind's index. All but `tables.json` have a hash of their content in their name. */

/** Folder of our tables below the site's base path, and Pagefind's. */
export const TABLES_FOLDER = 'search';
export const PAGEFIND_FOLDER = 'pagefind';

/** The one table with a fixed name. It is fetched anew on every visit, as `pagefind-entry.json` is. */
export const TABLES = `${TABLES_FOLDER}/tables.json`;

export interface SearchTables {
  /** Hash of Pagefind's index of each language: tables and index must be of the same deployment. */
  readonly languages: Readonly<Record<string, string>>;
  /** Names of files in {@link TABLES_FOLDER}. */
  readonly places: string;
  readonly facets: string;
  readonly names: string;
  /** Files of the vocabulary by first letter, or one file under the empty string. */
  readonly vocabulary: Readonly<Record<string, string>>;
  /** Hash of the table of related words; absent when the archive has no English articles. */
  readonly related?: string;
  /**
   * By language, the words of the index with so many occurrences that their postings are large, and their number of
   * records. A query downloads these only when its other words do not decide.
   */
  readonly frequent: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /**
   * By language, words that Pagefind leaves whole though our edition of the stemmer cuts them: "universal". Each is a key
   * of its own.
   */
  readonly whole: Readonly<Record<string, readonly string[]>>;
  /** Misprints of names in the texts; absent when none is known. */
  readonly misprints?: Misprints;
}

/** @param bytes of {@link TABLES} */
export function readTables(bytes: Uint8Array): SearchTables {
  const tables = JSON.parse(new TextDecoder().decode(bytes)) as Partial<SearchTables>;
  const { languages, places, facets, names, vocabulary, frequent, whole } = tables;
  if (!languages || !places || !facets || !names || !vocabulary || !frequent || !whole) {
    throw new PagefindFormatError('the tables of the search are of another version');
  }
  return { ...tables, languages, places, facets, names, vocabulary, frequent, whole };
}

/** Name of a part of the table of related words. The parts share one hash: 128 would be most of {@link TABLES}. */
export function relatedFile(hash: string, part: number): string {
  return `related-${String(part)}.${hash}.pack`;
}

/**
 * Occurrences above which a word counts as frequent; its postings then take some 8 kB. A lower number saves bytes, but
 * makes more queries wait for a second download.
 */
const FREQUENT_PLACES = 2500;

/** Share of the records above which a word counts as frequent: it tells little. */
const FREQUENT_SHARE = 0.2;

/** @param records number of all records */
export function isFrequent(word: { readonly pages: number; readonly places: number }, records: number): boolean {
  return word.places > FREQUENT_PLACES || word.pages > records * FREQUENT_SHARE;
}
