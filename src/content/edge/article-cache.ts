import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../archive/article.ts';
import { sha256 } from '../../text/digest.ts';
import type { Registers } from '../registers/registers.ts';
import { writeAtomically } from '../../build/atomic-file.ts';
import { namesDigest } from './article-parsing.ts';
import type { ItemFields, PackedArticle, ParsedItem } from './packed-article.ts';
import { storedArticle, type ArticleText } from './stored-article.ts';

/** Where parsed articles are kept. */
export interface CachePlace {
  readonly folder: string;
  /** Digest of the code that parses. Articles parsed by other code are not found. */
  readonly version: string;
}

/** A cached article. Its text stays on disk until somebody asks for it. */
export interface CachedItem extends ParsedItem {
  /** Name of its file in the cache. It changes with everything the article is made from. */
  readonly digest: string;
}

/**
 * Unused files are kept until they outnumber used ones by this many: a switch between branches finds its articles again.
 */
const SPARE_FILES = 2000;

/**
 * Parsed articles on disk, one file each: `<digest of code, path and file>-<digest of names>`. Parsing costs about 2 ms an
 * article, reading it back a tenth of that. Astro's data store does not hold them: with them a build of 10,000 articles took
 * 40 s and 2.5 GB.
 *
 * A file has two lines: the {@link ItemFields} and the {@link ArticleText}, both JSON. A file that cannot be read counts as
 * missing, so the article is parsed again.
 */
export class ArticleCache {
  readonly #folder: string;
  readonly #version: string;
  /** Names of files by their first half. */
  readonly #names: ReadonlyMap<string, readonly string[]>;
  readonly #used = new Set<string>();

  constructor({ folder, version }: CachePlace) {
    this.#folder = folder;
    this.#version = version;
    this.#names = Map.groupBy(filesOf(folder), (name) => name.split('-', 1)[0] ?? '');
  }

  /**
   * The article of a file.
   *
   * @param key digest of the file
   * @returns `undefined` unless it was parsed from the same bytes, by the same code, with the same names
   */
  find(file: string, key: string, registers: Registers): CachedItem | undefined {
    for (const digest of this.#names.get(this.#keyOf(file, key)) ?? []) {
      const item = this.#read(digest);
      if (item?.file === file && item.key === key && item.names === namesDigest(item.article, registers)) {
        this.#used.add(digest);
        return item;
      }
    }
    return undefined;
  }

  /** A file in the cache that is needed, though nobody has asked for it. */
  keep(digest: string): void {
    this.#used.add(digest);
  }

  /** Keeps a parsed article. */
  add({ fields, text }: PackedArticle): CachedItem {
    const item = JSON.parse(fields) as ItemFields;
    const digest = `${this.#keyOf(item.file, item.key)}-${item.names}`;
    writeAtomically(join(this.#folder, digest), Buffer.concat([Buffer.from(`${fields}\n`), text]));
    this.#used.add(digest);
    return this.#item(digest, item);
  }

  /** Removes old files. Call it when all articles have been found or added. */
  prune(): void {
    const unused = [...this.#names.values()].flat().filter((digest) => !this.#used.has(digest));
    if (unused.length <= this.#used.size + SPARE_FILES) return;
    for (const digest of unused) rmSync(join(this.#folder, digest), { force: true });
  }

  #keyOf(file: string, key: string): string {
    return sha256(`${this.#version}\0${file}\0${key}`);
  }

  #read(digest: string): CachedItem | undefined {
    try {
      return this.#item(digest, fieldsIn(this.#folder, digest));
    } catch {
      return undefined;
    }
  }

  #item(digest: string, { fields, ...item }: ItemFields): CachedItem {
    return { ...item, digest, article: storedArticle(fields, textReader(this.#folder, digest)) };
  }
}

let lastArticles: ReadonlyMap<string, Article> = new Map();

/**
 * Cached articles by their digests, in the order of these. Their texts stay on disk until somebody asks for them. Those of the
 * last call are not read again: in `astro dev` every page asks for all of them, and reading 10,000 takes 0.2 s.
 *
 * @param digests as in {@link CachedItem}
 * @throws when a file has gone or is damaged
 */
export function cachedArticles(folder: string, digests: readonly string[]): ReadonlyMap<string, Article> {
  const known = lastArticles;
  lastArticles = new Map(digests.map((digest) => [digest, known.get(digest) ?? cachedArticle(folder, digest)]));
  return lastArticles;
}

function cachedArticle(folder: string, digest: string): Article {
  try {
    return storedArticle(fieldsIn(folder, digest).fields, textReader(folder, digest));
  } catch (cause) {
    throw damaged(cause);
  }
}

/**
 * Reads the text of a cached article.
 *
 * @param digest as in {@link CachedItem}
 * @throws when the file has gone or is damaged
 */
export function cachedText(folder: string, digest: string): ArticleText {
  try {
    return JSON.parse(linesOf(folder, digest)[1].toString()) as ArticleText;
  } catch (cause) {
    throw damaged(cause);
  }
}

function damaged(cause: unknown): Error {
  return new Error('The cache of parsed articles is damaged. Delete node_modules/.cache and build again.', { cause });
}

/** A reader of one article's text that remembers the last text read: a page asks for paragraphs and for HTML. */
function textReader(folder: string, digest: string): () => ArticleText {
  return () => {
    if (last?.digest !== digest) last = { digest, text: cachedText(folder, digest) };
    return last.text;
  };
}

let last: { readonly digest: string; readonly text: ArticleText } | undefined;

function fieldsIn(folder: string, digest: string): ItemFields {
  return JSON.parse(linesOf(folder, digest)[0].toString()) as ItemFields;
}

/** In bytes: making a string of both lines takes as long as reading and parsing the first. */
function linesOf(folder: string, digest: string): readonly [Buffer, Buffer] {
  const bytes = readFileSync(join(folder, digest));
  const end = bytes.indexOf('\n');
  return [bytes.subarray(0, end), bytes.subarray(end + 1)];
}

function filesOf(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder).filter((name) => /^[0-9a-f]+-[0-9a-f]+$/.test(name));
}
