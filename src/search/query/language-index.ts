import { wordForm } from '../../text/word.ts';
import {
  printedForms,
  readPostings,
  type PagefindChunk,
  type PagefindMeta,
  type Postings,
} from '../index/pagefind-files.ts';
import { withIrregular, type Stemmer } from './stems.ts';

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

/** What an index has of a word. */
export interface LookedUp {
  /** The key that Pagefind made of it. */
  readonly same: KeyGroup;
  /** The keys of its other forms, which may be other words: "universal", "universe". */
  readonly alike: KeyGroup;
}

/** Pagefind's index of one language: which keys it has of a word, and where they stand. */
export class LanguageIndex {
  readonly language: string;
  /** Number of the first record in the whole archive. */
  readonly first: number;
  readonly meta: PagefindMeta;
  /** The stem with irregular forms, for comparing words. */
  readonly compare: Stemmer;
  /** As Pagefind stems, for looking up keys. */
  readonly #stem: Stemmer;
  readonly #frequent: Readonly<Record<string, number>>;
  readonly #frequentByStem: KeysByStem;
  readonly #whole: ReadonlySet<string>;
  readonly #chunk: (name: string) => Promise<PagefindChunk>;
  readonly #postings = new Map<string, IndexedKey>();
  readonly #chunkStems = new WeakMap<PagefindChunk, KeysByStem>();

  constructor({
    language,
    first,
    meta,
    stem,
    frequent,
    whole,
    chunk,
  }: {
    readonly language: string;
    readonly first: number;
    readonly meta: PagefindMeta;
    readonly stem: Stemmer;
    /** Frequent keys with their numbers of records. */
    readonly frequent: Readonly<Record<string, number>>;
    /** Words that are keys of their own, though the stemmer cuts them. */
    readonly whole: readonly string[];
    /** Downloads a chunk, once. */
    readonly chunk: (name: string) => Promise<PagefindChunk>;
  }) {
    this.language = language;
    this.first = first;
    this.meta = meta;
    this.compare = withIrregular(language, stem);
    this.#stem = stem;
    this.#frequent = frequent;
    this.#frequentByStem = keysByStem(Object.keys(frequent), this.compare);
    this.#whole = new Set(whole);
    this.#chunk = chunk;
  }

  /** Whether the word as typed is a frequent one. */
  isFrequent(form: string): boolean {
    return Object.hasOwn(this.#frequent, this.#keyOf(form));
  }

  /** What the index has of a word. Frequent keys come without their postings. */
  async lookUp(form: string): Promise<LookedUp> {
    const exact = this.#keyOf(form);
    const compared = this.compare(form);
    const others = (keys: KeysByStem): readonly string[] => (keys.get(compared) ?? []).filter((key) => key !== exact);
    const deferred = others(this.#frequentByStem).map((key) => this.#deferred(key));
    // The rarer forms of a frequent word would cost a download and add next to nothing.
    if (Object.hasOwn(this.#frequent, exact)) {
      return { same: { found: [], deferred: [this.#deferred(exact)] }, alike: { found: [], deferred } };
    }
    const chunk = await this.#chunkFor(exact);
    // Where marks are letters, Pagefind puts different words under one key.
    const accepts = MARKS_ARE_ACCENTS.test(form)
      ? undefined
      : (printed: string) => this.compare(wordForm(printed)) === compared;
    const read = (key: string): IndexedKey => this.#read(chunk, key, accepts && { id: form, accepts });
    const found = (keys: readonly string[]): readonly IndexedKey[] =>
      keys.map(read).filter(({ postings }) => postings.pages.length > 0);
    return {
      same: { found: found(chunk.has(exact) ? [exact] : []), deferred: [] },
      alike: {
        found: found(others(this.#byStem(chunk)).filter((key) => !Object.hasOwn(this.#frequent, key))),
        deferred,
      },
    };
  }

  /**
   * The longest key with which a word begins: for a word that the archive has, but that Pagefind stems in another way than
   * our edition of the stemmer.
   */
  async longestKey(form: string): Promise<KeyGroup> {
    const bare = withoutMarks(form);
    const chunk = await this.#chunkFor(this.#stem(bare));
    const [longest] = [...chunk.keys()]
      .filter((key) => key.length >= LEAST_STEM * bare.length && bare.startsWith(key))
      .toSorted((a, b) => b.length - a.length);
    return { found: longest === undefined ? [] : [this.#read(chunk, longest)], deferred: [] };
  }

  /** The keys that begin with `prefix`, without the frequent ones. */
  completions(prefix: string): Promise<readonly IndexedKey[]> {
    const bare = withoutMarks(prefix);
    return this.#keysNear(bare, (form, key) =>
      MARKS_ARE_ACCENTS.test(prefix) ? key.startsWith(bare) : form.startsWith(prefix),
    );
  }

  frequentCompletions(prefix: string): readonly FrequentKey[] {
    const bare = withoutMarks(prefix);
    return Object.keys(this.#frequent)
      .filter((key) => key.startsWith(bare))
      .map((key) => this.#deferred(key));
  }

  /** Printed words with which a run of letters without spaces begins. */
  wordsStarting(run: string): Promise<readonly IndexedKey[]> {
    return this.#keysNear(withoutMarks([...run][0] ?? ''), (form) => run.startsWith(form));
  }

  /** The postings of a key. */
  async load(key: string): Promise<readonly IndexedKey[]> {
    const chunk = await this.#chunkFor(key);
    return chunk.has(key) ? [this.#read(chunk, key)] : [];
  }

  /** The key that Pagefind made of a word. */
  #keyOf(form: string): string {
    const bare = withoutMarks(form);
    return this.#whole.has(bare) ? bare : this.#stem(bare);
  }

  #deferred(key: string): FrequentKey {
    return { key, pages: this.#frequent[key] ?? 0, language: this.language };
  }

  /** Made once for each chunk: stemming its 4,000 keys for every word of a query took 40 ms. */
  #byStem(chunk: PagefindChunk): KeysByStem {
    const known = this.#chunkStems.get(chunk);
    if (known !== undefined) return known;
    const made = keysByStem([...chunk.keys()], this.compare);
    this.#chunkStems.set(chunk, made);
    return made;
  }

  /** The printed forms that a test accepts, from the chunk in which a key would be, without the frequent keys. */
  async #keysNear(near: string, accepts: (form: string, key: string) => boolean): Promise<readonly IndexedKey[]> {
    const chunk = await this.#chunkFor(near);
    return [...chunk]
      .filter(([key]) => !Object.hasOwn(this.#frequent, key))
      .flatMap(([key, packed]) => {
        const forms = printedForms(key, packed).filter((form) => accepts(wordForm(form), key));
        if (forms.length === 0) return [];
        if (MARKS_ARE_ACCENTS.test(key)) return [this.#read(chunk, key)];
        return forms.map((form) => ({
          ...this.#read(chunk, key, { id: form, accepts: (printed) => printed === form }),
          key: wordForm(form),
        }));
      });
  }

  /** @param some which printed forms of the key count, and a name for that choice */
  #read(
    chunk: PagefindChunk,
    key: string,
    some?: { readonly id: string; readonly accepts: (form: string) => boolean },
  ): IndexedKey {
    const id = `${key} ${some?.id ?? ''}`;
    const known = this.#postings.get(id);
    if (known !== undefined) return known;
    const postings = readPostings(key, chunk.get(key) ?? { pages: [], variants: [] }, some?.accepts);
    const read = { key, postings: { ...postings, pages: postings.pages.map((page) => page + this.first) } };
    this.#postings.set(id, read);
    return read;
  }

  /** What may be in the chunk of a key. Two chunks come into question when their borders are cut. */
  async #chunkFor(key: string): Promise<PagefindChunk> {
    const wanted = this.meta.chunks.filter(({ from, to }) => from <= key && !endsBefore(to, key));
    const [first, ...others] = await Promise.all(wanted.map(({ name }) => this.#chunk(name)));
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
