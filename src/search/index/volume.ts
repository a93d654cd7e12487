import { CborWriter } from './cbor-writer.ts';
import { FILLER } from '../format/layout.ts';
import { readPostings, type IndexChunk } from '../format/pagefind-format.ts';

/** Initial capacity, in words. */
const ROOM = 4096;

/**
 * The words of consecutive records, joined without fillers and indexed by Pagefind as one text. Pagefind's time and memory
 * depend mostly on the number of different words of each text, and one long text has few for its length. The volume
 * remembers the record and position of each word.
 */
export class Volume {
  readonly #numbers: Map<string, number>;
  readonly #texts: string[] = [];
  #length = 0;
  /** For each word of the text: the number of its form, its record, and its position there. */
  #words = new Uint32Array(ROOM);
  #pages = new Uint32Array(ROOM);
  #positions = new Uint32Array(ROOM);

  /** @param numbers a number for each word, shared by all volumes of an index */
  constructor(numbers: Map<string, number>) {
    this.#numbers = numbers;
  }

  /** Number of words. */
  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#texts.join(' ');
  }

  /** @param forms words and fillers of the record at their positions */
  add(page: number, forms: readonly string[]): void {
    if (this.#length + forms.length > this.#words.length) this.#grow(forms.length);
    const words = [];
    for (let position = 0; position < forms.length; position++) {
      const form = forms[position] ?? FILLER;
      if (form === FILLER) continue;
      words.push(form);
      let number = this.#numbers.get(form);
      if (number === undefined) this.#numbers.set(form, (number = this.#numbers.size));
      this.#words[this.#length] = number;
      this.#pages[this.#length] = page;
      this.#positions[this.#length] = position;
      this.#length += 1;
    }
    if (words.length > 0) this.#texts.push(words.join(' '));
  }

  #grow(room: number): void {
    const larger = (values: Uint32Array): Uint32Array<ArrayBuffer> => {
      const copy = new Uint32Array(2 * values.length + room);
      copy.set(values);
      return copy;
    };
    this.#words = larger(this.#words);
    this.#pages = larger(this.#pages);
    this.#positions = larger(this.#positions);
  }

  /** Turns Pagefind's index of the text into postings by record. Throws unless it has every word at exactly its places. */
  postings(chunks: readonly IndexChunk[]): VolumePostings {
    const lists = new Map<string, PostingList>();
    const writer = new CborWriter();
    let indexed = 0;
    for (const chunk of chunks) {
      for (const form of chunk.offsets.keys()) {
        const places = readPostings(chunk, form)?.positions ?? new Uint32Array();
        const number = this.#numbers.get(form);
        if (!places.every((place, index) => this.#words[place] === number && place !== places[index - 1]))
          throw new Error(`Pagefind reports "${form}" at a place where it is not`);
        indexed += places.length;
        lists.set(form, this.#list(places, writer));
      }
    }
    if (indexed !== this.length) throw new Error(`Pagefind indexed ${indexed} of ${this.length} words`);
    return { bytes: writer.finish(), lists };
  }

  /** Writes the postings of a word, without the number of the first record. */
  #list(places: Uint32Array, writer: CborWriter): PostingList {
    const start = writer.length;
    const first = this.#pages[places[0] ?? 0] ?? 0;
    let last = first;
    let pages = 0;
    for (let index = 0; index < places.length;) {
      const page = this.#pages[places[index] ?? 0] ?? 0;
      let end = index + 1;
      while (end < places.length && this.#pages[places[end] ?? 0] === page) end += 1;
      if (index > 0) {
        writer.array(2);
        writer.integer(page - last);
      }
      writer.array(end - index);
      let before = 0;
      for (; index < end; index++) {
        const position = this.#positions[places[index] ?? 0] ?? 0;
        writer.integer(position - before);
        before = position;
      }
      last = page;
      pages += 1;
    }
    return { first, last, pages, places: places.length, start, end: writer.length };
  }
}

/** The postings of a volume in Pagefind's format. */
export interface VolumePostings {
  readonly bytes: Uint8Array;
  readonly lists: ReadonlyMap<string, PostingList>;
}

/** The postings of one word in a volume. */
export interface PostingList {
  /** Numbers of the first and the last record that hold it, and how many do. */
  readonly first: number;
  readonly last: number;
  readonly pages: number;
  readonly places: number;
  /** Half-open range of {@link VolumePostings.bytes}. */
  readonly start: number;
  readonly end: number;
}
