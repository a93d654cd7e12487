import { unpackFacetTable, type FacetTable } from '../format/facet-table.ts';
import { gunzip } from '../format/bytes.ts';
import { MissingFile, NetworkFailure, type FetchFile } from './fetch-file.ts';
import { stemOf } from './inflection.ts';
import { formOfKey, indexKey, type Layout } from '../format/layout.ts';
import { LoadCache } from './load-cache.ts';
import { MANIFEST, unpackRecordSizes, type RecordSizes, type Manifest } from '../format/manifest.ts';
import {
  chunkPath,
  fragmentPath,
  pageCount,
  PagefindFormatError,
  readChunk,
  readMeta,
  readPostings,
  type IndexChunk,
  type IndexMeta,
  type Postings,
} from '../format/pagefind-format.ts';
import { unpackRecord, type LoadedRecord } from '../format/record-file.ts';
import { unpackVocabulary, type Vocabulary } from '../format/vocabulary.ts';

export type { LoadedRecord };

/** A word of the index with its postings. */
export interface IndexedForm {
  readonly form: string;
  readonly postings: Postings;
}

/** The search index of one deployment. Its files are downloaded when first needed and then kept in memory. */
export class ArchiveIndex {
  readonly manifest: Manifest;
  /** Number of quotations in each record. */
  readonly quotationCounts: Uint32Array;
  /** Length of every quotation, record by record, on the scale of {@link RecordSizes.sizes}. */
  readonly #sizes: Uint8Array;
  /** For each record, the index in `#sizes` of its first quotation. */
  readonly #firsts: Uint32Array;
  readonly #meta: IndexMeta;
  readonly #download: (path: string) => Promise<Uint8Array>;
  readonly #chunks = new LoadCache<IndexChunk>();
  readonly #records = new LoadCache<LoadedRecord>();
  readonly #vocabulary = new LoadCache<Vocabulary>();
  readonly #facetTable = new LoadCache<FacetTable>();
  readonly #postings = new Map<string, Postings>();

  private constructor(
    manifest: Manifest,
    meta: IndexMeta,
    sizes: RecordSizes,
    download: (path: string) => Promise<Uint8Array>,
  ) {
    this.manifest = manifest;
    this.quotationCounts = sizes.counts;
    this.#sizes = sizes.sizes;
    let first = 0;
    this.#firsts = sizes.counts.map((count) => {
      first += count;
      return first - count;
    });
    this.#meta = meta;
    this.#download = download;
  }

  /** Downloads the manifest and the two files that every search needs. */
  static async open(fetchFile: FetchFile): Promise<ArchiveIndex> {
    const fetched: FetchFile = (path, fresh) =>
      fetchFile(path, fresh).catch((error: unknown) => {
        if (error instanceof MissingFile) throw error;
        throw new NetworkFailure(`could not load ${path}`, { cause: error });
      });
    const manifest = JSON.parse(new TextDecoder().decode(await fetched(MANIFEST, true))) as Manifest;
    const download = async (path: string): Promise<Uint8Array> => {
      const packed = await fetched(path, false);
      return gunzip(packed).catch(() => {
        throw new PagefindFormatError(`${path} is damaged`);
      });
    };
    const [meta, sizes] = await Promise.all([
      manifest.meta === undefined ? { pages: [], chunks: [] } : download(manifest.meta).then(readMeta),
      download(manifest.frame).then(unpackRecordSizes),
    ]);
    return new ArchiveIndex(manifest, meta, sizes, download);
  }

  get layout(): Layout {
    return this.manifest.layout;
  }

  /** Number of records. */
  get size(): number {
    return this.quotationCounts.length;
  }

  /** Decimal logarithm of the quotation's approximate number of words. */
  logLength(page: number, quotation: number): number {
    return ((this.#sizes[(this.#firsts[page] ?? 0) + quotation] ?? 0) / 2) * Math.LOG10E * Math.LN2;
  }

  /** Number of records that contain a frequent word; `undefined` when the word is not a frequent one. */
  frequency(form: string): number | undefined {
    return Object.hasOwn(this.manifest.frequent, form) ? this.manifest.frequent[form] : undefined;
  }

  /** The frequent words: their postings are large and are downloaded only when the other words do not decide. */
  frequentForms(): readonly string[] {
    return Object.keys(this.manifest.frequent);
  }

  /** Postings of exactly this word; `undefined` when the index does not have it. */
  async exact(form: string): Promise<IndexedForm | undefined> {
    const known = this.#postings.get(form);
    if (known !== undefined) return { form, postings: known };
    const key = indexKey(form, this.frequency(form) !== undefined);
    for (const chunk of await this.#chunksBetween(key, key)) {
      const found = this.#read(chunk, key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The word and its inflected forms, without those that are frequent words. */
  async family(form: string): Promise<readonly IndexedForm[]> {
    const stem = stemOf(form);
    const root = commonStart(form, stem);
    // A short root begins hundreds of unrelated words; inflected forms of a short word are in the same chunk anyway.
    const chunks =
      root.length < 4 ? await this.#chunksBetween(form, form) : await this.#chunksBetween(root, `${root}z`);
    const start = root.slice(0, 3);
    return chunks.flatMap((chunk) =>
      [...chunk.offsets.keys()]
        .filter((word) => word === form || (word.startsWith(start) && stemOf(word) === stem))
        .flatMap((word) => this.#read(chunk, word) ?? []),
    );
  }

  /** Up to `limit` words that begin with `prefix`, the most common first, without the frequent words. */
  async completions(prefix: string, limit: number): Promise<readonly IndexedForm[]> {
    const chunks = await this.#chunksBetween(prefix, prefix);
    const words = chunks.flatMap((chunk) =>
      [...chunk.offsets.keys()]
        .filter((word) => word.startsWith(prefix))
        .map((word) => ({ chunk, word, count: pageCount(chunk, word) })),
    );
    return words
      .toSorted((a, b) => b.count - a.count)
      .slice(0, limit)
      .flatMap(({ chunk, word }) => this.#read(chunk, word) ?? []);
  }

  /** The words that begin with `letter`, or all words when the vocabulary is in one file. */
  async vocabulary(letter: string): Promise<Vocabulary> {
    const { vocabulary } = this.manifest;
    const part = Object.hasOwn(vocabulary, '') ? '' : letter;
    const path = Object.hasOwn(vocabulary, part) ? vocabulary[part] : undefined;
    if (path === undefined) return { words: [], magnitudes: new Uint8Array() };
    return this.#vocabulary.get(part, async () => unpackVocabulary(await this.#download(path)));
  }

  /** Whether the vocabulary is in one file instead of one per first letter. */
  get hasWholeVocabulary(): boolean {
    return Object.hasOwn(this.manifest.vocabulary, '');
  }

  /** What filters and date sorting need. */
  facetTable(): Promise<FacetTable> {
    return this.#facetTable.get('', async () => unpackFacetTable(await this.#download(this.manifest.atlas)));
  }

  /** The text of a record. Throws a `RangeError` when there is no such record. */
  record(page: number): Promise<LoadedRecord> {
    const name = this.#meta.pages[page];
    if (name === undefined) throw new RangeError(`the index has no record ${page}`);
    return this.#records.get(name, async () => unpackRecord(await this.#download(fragmentPath(name))));
  }

  #read(chunk: IndexChunk, key: string): IndexedForm | undefined {
    const form = formOfKey(key);
    const postings = this.#postings.get(form) ?? readPostings(chunk, key);
    if (postings === undefined) return undefined;
    this.#postings.set(form, postings);
    return { form, postings };
  }

  /** The chunks of the index that may contain words from `first` to `last`. */
  #chunksBetween(first: string, last: string): Promise<readonly IndexChunk[]> {
    const { chunks } = this.#meta;
    let low = 0;
    let high = chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (endsBefore(chunks[middle]?.to ?? '', first)) low = middle + 1;
      else high = middle;
    }
    const wanted: Promise<IndexChunk>[] = [];
    for (let index = low; index < chunks.length && (chunks[index]?.from ?? '') <= last; index++) {
      const { name = '' } = chunks[index] ?? {};
      wanted.push(this.#chunks.get(name, async () => readChunk(await this.#download(chunkPath(name)))));
    }
    return Promise.all(wanted);
  }
}

/** Pagefind shortens the last word of a chunk to the letters that distinguish it from the next chunk: "abou" for "about". */
function endsBefore(to: string, word: string): boolean {
  return to < word.slice(0, to.length);
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
