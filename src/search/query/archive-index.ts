import { unpackFacetTable, unpackNameTable, type FacetTable, type NameTable } from '../index/facet-table.ts';
import { languageOf } from '../index/languages.ts';
import {
  chunkPath,
  fragmentPath,
  metaPath,
  PAGEFIND_VERSION,
  PagefindFormatError,
  readChunk,
  readEntry,
  readFragment,
  readMeta,
  type PagefindChunk,
} from '../index/pagefind-files.ts';
import { unpackPlaces, type RecordPlaces } from '../index/places.ts';
import { relatedPart, unpackRelated, type RelatedWord, type RelatedWords } from '../index/related-words.ts';
import {
  PAGEFIND_FOLDER,
  readTables,
  relatedFile,
  TABLES,
  TABLES_FOLDER,
  type SearchTables,
} from '../index/search-tables.ts';
import { unpackVocabulary, type Vocabulary } from '../index/vocabulary.ts';
import { MissingFile, NetworkFailure, type FetchFile } from './fetch-file.ts';
import { LanguageIndex, type FrequentKey, type IndexedKey, type KeyGroup, type LookedUp } from './language-index.ts';
import { LoadCache } from './load-cache.ts';
import { readRecord, type LoadedRecord } from './loaded-record.ts';
import type { Stemmer } from './stems.ts';

/** Thrown when the index is of a version of Pagefind whose files we cannot read. */
export class OtherVersion extends Error {
  override readonly name = 'OtherVersion';
}

/** The search index of one deployment. Its files are downloaded when first needed and then kept in memory. */
export class ArchiveIndex {
  readonly places: readonly RecordPlaces[];
  /** Number of all quotations. */
  readonly quotations: number;
  readonly #tables: SearchTables;
  readonly #languages: readonly LanguageIndex[];
  readonly #download: (path: string) => Promise<Uint8Array>;
  readonly #records = new LoadCache<LoadedRecord>();
  readonly #vocabulary = new LoadCache<Vocabulary>();
  readonly #related = new LoadCache<RelatedWords>();
  readonly #facetTable = new LoadCache<FacetTable>();
  readonly #names = new LoadCache<NameTable>();

  private constructor(
    tables: SearchTables,
    languages: readonly LanguageIndex[],
    places: readonly RecordPlaces[],
    download: (path: string) => Promise<Uint8Array>,
  ) {
    this.#tables = tables;
    this.#languages = languages;
    this.places = places;
    this.quotations = places.reduce((sum, { quotations }) => sum + quotations.length, 0);
    this.#download = download;
  }

  /**
   * Downloads what every search needs: two small files with fixed names, then Pagefind's catalogues and the places of the
   * quotations. Rejects with {@link OtherVersion} when Pagefind's files are of another version than we read.
   */
  static async open(fetchFile: FetchFile, stemmers: Readonly<Record<string, Stemmer>>): Promise<ArchiveIndex> {
    const fetched: FetchFile = (path, fresh) =>
      fetchFile(path, fresh).catch((error: unknown) => {
        if (error instanceof MissingFile) throw error;
        throw new NetworkFailure(`could not load ${path}`, { cause: error });
      });
    const download = async (path: string): Promise<Uint8Array> => {
      const packed = await fetched(path, false);
      return gunzip(packed).catch(() => {
        throw new PagefindFormatError(`${path} is damaged`);
      });
    };
    const [entry, tables] = await Promise.all([
      fetched(`${PAGEFIND_FOLDER}/pagefind-entry.json`, true).then(readEntry),
      fetched(TABLES, true).then(readTables),
    ]);
    if (entry.version !== PAGEFIND_VERSION) throw new OtherVersion(`Pagefind ${entry.version}`);
    for (const [language, hash] of Object.entries(tables.languages)) {
      if (entry.languages[language]?.hash !== hash) throw new PagefindFormatError('index and tables do not fit');
    }
    const [metas, packedPlaces] = await Promise.all([
      Promise.all(
        Object.entries(tables.languages).map(async ([language, hash]) => ({
          language,
          meta: readMeta(await download(`${PAGEFIND_FOLDER}/${metaPath(hash)}`)),
        })),
      ),
      download(`${TABLES_FOLDER}/${tables.places}`),
    ]);
    const wordCounts = metas.flatMap(({ meta }) => meta.wordCounts);
    const places = unpacked(packedPlaces, (bytes) => unpackPlaces(bytes, wordCounts));
    const chunks = new LoadCache<PagefindChunk>();
    const chunk = (name: string): Promise<PagefindChunk> =>
      chunks.get(name, async () => readChunk(await download(`${PAGEFIND_FOLDER}/${chunkPath(name)}`)));
    let first = 0;
    const languages = metas.map(({ language, meta }) => {
      const stem = stemmers[languageOf(language)] ?? ((form: string) => form);
      const { [language]: frequent = {} } = tables.frequent;
      const { [language]: whole = [] } = tables.whole;
      const own = new LanguageIndex({ language, first, meta, stem, frequent, whole, chunk });
      first += meta.pages.length;
      return own;
    });
    return new ArchiveIndex(tables, languages, places, download);
  }

  /** Number of records. */
  get size(): number {
    return this.places.length;
  }

  /** Language tags of the indexes that hold some records; empty when the whole archive is in one language. */
  languagesOf(pages: Iterable<number>): readonly string[] {
    if (this.#languages.length < 2) return [];
    return [...new Set([...pages].map((page) => this.#languageAt(page)?.language ?? ''))].toSorted();
  }

  /** The stems of a word in every language of the archive. */
  stemsOf(form: string): readonly string[] {
    return this.#languages.map(({ compare }) => compare(form));
  }

  /** Whether the word as typed is a frequent one. */
  isFrequent(form: string): boolean {
    return this.#languages.some((own) => own.isFrequent(form));
  }

  /** What the index has of a word, in all languages. */
  async lookUp(form: string): Promise<LookedUp> {
    const all = await Promise.all(this.#languages.map((own) => own.lookUp(form)));
    return { same: joined(all.map(({ same }) => same)), alike: joined(all.map(({ alike }) => alike)) };
  }

  /** The longest key with which a word begins, in each language. */
  async longestKey(form: string): Promise<KeyGroup> {
    return joined(await Promise.all(this.#languages.map((own) => own.longestKey(form))));
  }

  /** The frequent keys that begin with `prefix`. */
  frequentCompletions(prefix: string): readonly FrequentKey[] {
    return this.#languages.flatMap((own) => own.frequentCompletions(prefix));
  }

  /** Up to `limit` keys that begin with `prefix`, the most common first, without the frequent ones. */
  async completions(prefix: string, limit: number): Promise<readonly IndexedKey[]> {
    const found = (await Promise.all(this.#languages.map((own) => own.completions(prefix)))).flat();
    return found.toSorted((a, b) => b.postings.pages.length - a.postings.pages.length).slice(0, limit);
  }

  /** Printed words with which a run of letters without spaces begins: 東京 in 東京は. */
  async wordsStarting(run: string): Promise<readonly IndexedKey[]> {
    return (await Promise.all(this.#languages.map((own) => own.wordsStarting(run)))).flat();
  }

  /** The postings of a frequent key. */
  async load({ key, language }: FrequentKey): Promise<readonly IndexedKey[]> {
    return (await this.#languages.find((own) => own.language === language)?.load(key)) ?? [];
  }

  /** The words that begin with `letter`, or all words when the vocabulary is in one file. */
  async vocabulary(letter: string): Promise<Vocabulary> {
    const { vocabulary } = this.#tables;
    const part = Object.hasOwn(vocabulary, '') ? '' : letter;
    const file = Object.hasOwn(vocabulary, part) ? vocabulary[part] : undefined;
    if (file === undefined) return { words: [], magnitudes: [] };
    return this.#vocabulary.get(part, async () =>
      unpacked(await this.#download(`${TABLES_FOLDER}/${file}`), unpackVocabulary),
    );
  }

  /** Whether the vocabulary is in one file instead of one per first letter. */
  get hasWholeVocabulary(): boolean {
    return Object.hasOwn(this.#tables.vocabulary, '');
  }

  /** The words that the archive's texts have in the place of a name. */
  misprintsOf(name: string): readonly string[] {
    const { misprints = {} } = this.#tables;
    return Object.hasOwn(misprints, name) ? (misprints[name] ?? []) : [];
  }

  /** The names of which a word of the archive's texts is a misprint, or another word that the index takes for that one. */
  namesMisprinted(word: string): readonly string[] {
    const stems = this.stemsOf(word);
    const isSame = (misprint: string): boolean => {
      const others = this.stemsOf(misprint);
      return misprint === word || stems.some((stem, language) => stem === others[language]);
    };
    return Object.entries(this.#tables.misprints ?? {}).flatMap(([name, words]) =>
      name !== word && words.some(isSame) ? name : [],
    );
  }

  /** Whether the archive has a table of related words. */
  get hasRelated(): boolean {
    return this.#tables.related !== undefined;
  }

  /** Words of the archive that are related to a word, or to another form of it, the nearest first. */
  async related(form: string): Promise<readonly RelatedWord[]> {
    const table = await this.#relatedTable(form);
    const stem = this.#english?.compare(form);
    const own = table.get(form) ?? [];
    if (own.length > 0) return own;
    return [...table].find(([other, { length }]) => length > 0 && this.#english?.compare(other) === stem)?.[1] ?? [];
  }

  /** Whether a word that the archive lacks is a common English one, spelt as it is there. Some common ones are not known. */
  async isWord(form: string): Promise<boolean> {
    return (await this.#relatedTable(form)).has(form);
  }

  /**
   * The part of the table of related words in which a word would be. It is empty when it cannot be downloaded: offline the
   * browser may have the index without this table, and the search goes on.
   */
  async #relatedTable(form: string): Promise<RelatedWords> {
    const { related: hash } = this.#tables;
    if (hash === undefined || this.#english === undefined) return new Map();
    const part = relatedPart(this.#english.compare(form));
    const load = async (): Promise<RelatedWords> =>
      unpacked(await this.#download(`${TABLES_FOLDER}/${relatedFile(hash, part)}`), unpackRelated);
    return this.#related.get(String(part), load).catch((error: unknown) => {
      if (error instanceof NetworkFailure) return new Map();
      throw error;
    });
  }

  get #english(): LanguageIndex | undefined {
    return this.#languages.find(({ language }) => languageOf(language) === 'en');
  }

  /** What filters and date sorting need. */
  facetTable(): Promise<FacetTable> {
    return this.#facetTable.get('', async () =>
      unpacked(await this.#download(`${TABLES_FOLDER}/${this.#tables.facets}`), unpackFacetTable),
    );
  }

  /** Everybody and every outlet by name. */
  names(): Promise<NameTable> {
    return this.#names.get('', async () =>
      unpacked(await this.#download(`${TABLES_FOLDER}/${this.#tables.names}`), unpackNameTable),
    );
  }

  /** The text of a record. Throws a `RangeError` when there is no such record. */
  record(page: number): Promise<LoadedRecord> {
    const own = this.#languageAt(page);
    const name = own?.meta.pages[page - own.first];
    if (name === undefined) throw new RangeError(`the index has no record ${page}`);
    return this.#records.get(name, async () =>
      readRecord(readFragment(await this.#download(`${PAGEFIND_FOLDER}/${fragmentPath(name)}`))),
    );
  }

  #languageAt(page: number): LanguageIndex | undefined {
    return this.#languages.findLast(({ first }) => first <= page);
  }
}

function joined(groups: readonly KeyGroup[]): KeyGroup {
  return { found: groups.flatMap(({ found }) => found), deferred: groups.flatMap(({ deferred }) => deferred) };
}

/** Reads a table of our own. Throws {@link PagefindFormatError} when it is none, such as a page about a missing file. */
function unpacked<T>(bytes: Uint8Array, unpack: (bytes: Uint8Array) => T): T {
  try {
    return unpack(bytes);
  } catch (error) {
    throw new PagefindFormatError('a table of the index is damaged', { cause: error });
  }
}

/** Unpacks gzip. Bytes that are not gzip are returned as they are: some servers unpack on the way. Throws on damaged data. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
