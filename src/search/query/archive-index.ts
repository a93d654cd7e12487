import { wordForm } from '../../archive/word.ts';
import { unpackFacetTable, unpackNameTable, type FacetTable, type NameTable } from '../index/facet-table.ts';
import { languageOf } from '../index/languages.ts';
import {
  chunkPath,
  fragmentPath,
  metaPath,
  PAGEFIND_VERSION,
  PagefindFormatError,
  printedForms,
  readChunk,
  readEntry,
  readFragment,
  readMeta,
  readPostings,
  type PagefindChunk,
  type PagefindMeta,
  type Postings,
} from '../index/pagefind-files.ts';
import { unpackPlaces, type RecordPlaces } from '../index/places.ts';
import { PAGEFIND_FOLDER, readTables, TABLES, TABLES_FOLDER, type SearchTables } from '../index/search-tables.ts';
import { unpackVocabulary, type Vocabulary } from '../index/vocabulary.ts';
import { MissingFile, NetworkFailure, type FetchFile } from './fetch-file.ts';
import { LoadCache } from './load-cache.ts';
import { readRecord, type LoadedRecord } from './loaded-record.ts';
import { withIrregular, type Stemmer } from './stems.ts';

export type { LoadedRecord };

/** A key of the index (a word as Pagefind stems it) with its postings, whose records are numbered through all languages. */
export interface IndexedKey {
  readonly key: string;
  readonly postings: Postings;
}

/** A frequent key, whose postings are large. */
export interface FrequentKey {
  readonly key: string;
  readonly language: string;
  /** Number of records. */
  readonly pages: number;
}

/** Keys of which some are there with their postings, and frequent ones without. */
export interface KeyGroup {
  readonly found: readonly IndexedKey[];
  readonly deferred: readonly FrequentKey[];
}

/** Thrown when the index is of a version of Pagefind whose files we cannot read. */
export class OtherVersion extends Error {
  override readonly name = 'OtherVersion';
}

/** Pagefind's index of one language. */
interface LanguageIndex {
  readonly language: string;
  /** Number of the first record in the whole archive. */
  readonly first: number;
  readonly meta: PagefindMeta;
  /** As Pagefind stems, for looking up keys. */
  readonly stem: Stemmer;
  /** The same with irregular forms, for comparing words. */
  readonly compare: Stemmer;
}

/** The search index of one deployment. Its files are downloaded when first needed and then kept in memory. */
export class ArchiveIndex {
  readonly places: readonly RecordPlaces[];
  readonly #tables: SearchTables;
  readonly #languages: readonly LanguageIndex[];
  readonly #download: (path: string) => Promise<Uint8Array>;
  readonly #chunks = new LoadCache<PagefindChunk>();
  readonly #records = new LoadCache<LoadedRecord>();
  readonly #vocabulary = new LoadCache<Vocabulary>();
  readonly #facetTable = new LoadCache<FacetTable>();
  readonly #names = new LoadCache<NameTable>();
  readonly #postings = new Map<string, IndexedKey>();
  readonly #frequentStems = new Map<LanguageIndex, KeysByStem>();
  readonly #chunkStems = new WeakMap<PagefindChunk, KeysByStem>();

  private constructor(
    tables: SearchTables,
    languages: readonly LanguageIndex[],
    places: readonly RecordPlaces[],
    download: (path: string) => Promise<Uint8Array>,
  ) {
    this.#tables = tables;
    this.#languages = languages;
    this.places = places;
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
    const [metas, places] = await Promise.all([
      Promise.all(
        Object.entries(tables.languages).map(async ([language, hash]) => ({
          language,
          meta: readMeta(await download(`${PAGEFIND_FOLDER}/${metaPath(hash)}`)),
        })),
      ),
      download(`${TABLES_FOLDER}/${tables.places}`).then((bytes) => unpacked(bytes, unpackPlaces)),
    ]);
    let next = 0;
    const languages = metas.map(({ language, meta }) => {
      const first = next;
      next += meta.pages.length;
      const stem = stemmers[languageOf(language)] ?? ((form: string) => form);
      return { language, first, meta, stem, compare: withIrregular(language, stem) };
    });
    return new ArchiveIndex(tables, languages, places, download);
  }

  /** Number of records. */
  get size(): number {
    return this.places.length;
  }

  /** The stems of a word in every language of the archive. */
  stemsOf(form: string): readonly string[] {
    return this.#languages.map(({ compare }) => compare(form));
  }

  /** Whether the word as typed is a frequent one. */
  isFrequent(form: string): boolean {
    const bare = withoutMarks(form);
    return this.#languages.some(({ language, stem }) => {
      const frequent = this.#tables.frequent[language] ?? {};
      const whole = this.#tables.whole[language]?.includes(bare) === true;
      return Object.hasOwn(frequent, whole ? bare : stem(bare));
    });
  }

  /**
   * What the index has of a word: first the key that Pagefind made of it, then the keys of its other forms, which may be
   * other words ("universal", "universe"). Frequent keys come without their postings.
   */
  async lookUp(form: string): Promise<{ readonly same: KeyGroup; readonly alike: KeyGroup }> {
    const groups = await Promise.all(this.#languages.map((own) => this.#lookUpIn(own, form)));
    const joined = (part: 'same' | 'alike'): KeyGroup => ({
      found: groups.flatMap((group) => group[part].found).filter(({ postings }) => postings.pages.length > 0),
      deferred: groups.flatMap((group) => group[part].deferred),
    });
    return { same: joined('same'), alike: joined('alike') };
  }

  async #lookUpIn(own: LanguageIndex, form: string): Promise<{ readonly same: KeyGroup; readonly alike: KeyGroup }> {
    const { language, stem, compare } = own;
    const frequent = this.#tables.frequent[language] ?? {};
    const bare = withoutMarks(form);
    const exact = this.#tables.whole[language]?.includes(bare) === true ? bare : stem(bare);
    const alikeIn = (keys: KeysByStem): readonly string[] =>
      (keys.get(compare(form)) ?? []).filter((key) => key !== exact);
    const deferredKey = (key: string): FrequentKey => ({ key, pages: frequent[key] ?? 0, language });
    const deferred = alikeIn(this.#frequentByStem(own)).map(deferredKey);
    // The rarer forms of a frequent word would cost a download and add next to nothing.
    if (Object.hasOwn(frequent, exact)) {
      return { same: { found: [], deferred: [deferredKey(exact)] }, alike: { found: [], deferred } };
    }
    const chunk = await this.#chunkFor(own, exact);
    // Where marks are letters, Pagefind puts different words under one key.
    const isForm = (printed: string): boolean => compare(wordForm(printed)) === compare(form);
    const accepts = MARKS_ARE_ACCENTS.test(form) ? undefined : isForm;
    const read = (key: string): IndexedKey => this.#read(own, chunk, key, accepts && { id: form, accepts });
    const rare = alikeIn(this.#byStem(own, chunk)).filter((key) => !Object.hasOwn(frequent, key));
    return {
      same: { found: chunk.has(exact) ? [read(exact)] : [], deferred: [] },
      alike: { found: rare.map(read), deferred },
    };
  }

  #frequentByStem(own: LanguageIndex): KeysByStem {
    const known = this.#frequentStems.get(own);
    if (known !== undefined) return known;
    const made = keysByStem(Object.keys(this.#tables.frequent[own.language] ?? {}), own.compare);
    this.#frequentStems.set(own, made);
    return made;
  }

  /** Made once for each chunk: stemming its 4,000 keys for every word of a query took 40 ms. */
  #byStem(own: LanguageIndex, chunk: PagefindChunk): KeysByStem {
    const known = this.#chunkStems.get(chunk);
    if (known !== undefined) return known;
    const made = keysByStem([...chunk.keys()], own.compare);
    this.#chunkStems.set(chunk, made);
    return made;
  }

  /**
   * The longest key with which a word begins: for a word that the archive has, but that Pagefind stems in another way than
   * our edition of the stemmer.
   */
  async longestKey(form: string): Promise<KeyGroup> {
    const bare = withoutMarks(form);
    const found = await Promise.all(
      this.#languages.map(async (own) => {
        const chunk = await this.#chunkFor(own, own.stem(bare));
        const [longest] = [...chunk.keys()]
          .filter((key) => key.length >= LEAST_STEM * bare.length && bare.startsWith(key))
          .toSorted((a, b) => b.length - a.length);
        return longest === undefined ? [] : [this.#read(own, chunk, longest)];
      }),
    );
    return { found: found.flat(), deferred: [] };
  }

  /** The frequent keys that begin with `prefix`. */
  frequentCompletions(prefix: string): readonly FrequentKey[] {
    const bare = withoutMarks(prefix);
    return this.#languages.flatMap(({ language }) =>
      Object.entries(this.#tables.frequent[language] ?? {})
        .filter(([key]) => key.startsWith(bare))
        .map(([key, pages]) => ({ key, pages, language })),
    );
  }

  /** Up to `limit` keys that begin with `prefix`, the most common first, without the frequent ones. */
  async completions(prefix: string, limit: number): Promise<readonly IndexedKey[]> {
    const bare = withoutMarks(prefix);
    const found = await this.#keysNear(bare, (form, key) =>
      MARKS_ARE_ACCENTS.test(prefix) ? key.startsWith(bare) : form.startsWith(prefix),
    );
    return found.toSorted((a, b) => b.postings.pages.length - a.postings.pages.length).slice(0, limit);
  }

  /** Printed words with which a run of letters without spaces begins: 東京 in 東京は. */
  async wordsStarting(run: string): Promise<readonly IndexedKey[]> {
    return this.#keysNear(withoutMarks([...run][0] ?? ''), (form) => run.startsWith(form));
  }

  /** The postings of a frequent key. */
  async load({ key, language }: FrequentKey): Promise<readonly IndexedKey[]> {
    const own = this.#languages.find((index) => index.language === language);
    if (own === undefined) return [];
    const chunk = await this.#chunkFor(own, key);
    return chunk.has(key) ? [this.#read(own, chunk, key)] : [];
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
    const own = this.#languages.findLast(({ first }) => first <= page);
    const name = own?.meta.pages[page - own.first];
    if (name === undefined) throw new RangeError(`the index has no record ${page}`);
    return this.#records.get(name, async () =>
      readRecord(readFragment(await this.#download(`${PAGEFIND_FOLDER}/${fragmentPath(name)}`))),
    );
  }

  /** The printed forms that a test accepts, from the chunks in which a key would be, without the frequent keys. */
  async #keysNear(near: string, accepts: (form: string, key: string) => boolean): Promise<readonly IndexedKey[]> {
    const found = await Promise.all(
      this.#languages.map(async (own) => {
        const chunk = await this.#chunkFor(own, near);
        return [...chunk]
          .filter(([key]) => !this.#isFrequent(key))
          .flatMap(([key, packed]) => {
            const forms = printedForms(key, packed).filter((form) => accepts(wordForm(form), key));
            if (forms.length === 0) return [];
            if (MARKS_ARE_ACCENTS.test(key)) return [this.#read(own, chunk, key)];
            return forms.map((form) => ({
              ...this.#read(own, chunk, key, { id: form, accepts: (printed) => printed === form }),
              key: wordForm(form),
            }));
          });
      }),
    );
    return found.flat();
  }

  #isFrequent(key: string): boolean {
    return this.#languages.some(({ language }) => Object.hasOwn(this.#tables.frequent[language] ?? {}, key));
  }

  /** @param some which printed forms of the key count, and a name for that choice */
  #read(
    { language, first }: LanguageIndex,
    chunk: PagefindChunk,
    key: string,
    some?: { readonly id: string; readonly accepts: (form: string) => boolean },
  ): IndexedKey {
    const id = `${language} ${key} ${some?.id ?? ''}`;
    let known = this.#postings.get(id);
    if (known === undefined) {
      const postings = readPostings(key, chunk.get(key) ?? { pages: [], variants: [] }, some?.accepts);
      known = { key, postings: { ...postings, pages: postings.pages.map((page) => page + first) } };
      this.#postings.set(id, known);
    }
    return known;
  }

  /** What one language has in the chunk of a key. Two chunks come into question when their borders are cut. */
  async #chunkFor({ meta: { chunks } }: LanguageIndex, key: string): Promise<PagefindChunk> {
    const wanted = chunks.filter(({ from, to }) => from <= key && !endsBefore(to, key));
    const [first, ...others] = await Promise.all(
      wanted.map(({ name }) =>
        this.#chunks.get(name, async () => readChunk(await this.#download(`${PAGEFIND_FOLDER}/${chunkPath(name)}`))),
      ),
    );
    return others.length === 0
      ? (first ?? new Map())
      : new Map([first ?? [], ...others].flatMap((chunk) => [...chunk]));
  }
}

/** Keys by the stem of the word that they stand for. */
type KeysByStem = ReadonlyMap<string, readonly string[]>;

function keysByStem(keys: readonly string[], compare: Stemmer): KeysByStem {
  return Map.groupBy(
    keys.filter((key) => !WITH_PUNCTUATION.test(key)),
    (key) => compare(wordForm(key)),
  );
}

/** Scripts in which Pagefind's removal of marks joins spellings of one word. In others, marks are letters. */
const MARKS_ARE_ACCENTS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]/u;

/** Pagefind indexes a word beside a curly mark once with the mark. */
const WITH_PUNCTUATION = /[^\p{L}\p{N}\p{M}]/u;

/** As Pagefind makes a key of a word, before it stems it. */
function withoutMarks(form: string): string {
  return form
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A key that is no regular stem must have this share of the letters of the word that it begins. */
const LEAST_STEM = 0.6;

/** Pagefind shortens the last word of a chunk to the letters that distinguish it from the next chunk: "abou" for "about". */
function endsBefore(to: string, key: string): boolean {
  return to < key.slice(0, to.length);
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
