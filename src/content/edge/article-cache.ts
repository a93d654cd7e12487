/**
 * Cache of parsed articles. Parsing takes about 1.6 ms an article, which is 16 s of each build at 10,000 articles. Astro's
 * data store cannot hold them: Vite packs it into the build, with the texts of all articles in memory.
 */

import { openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { AtomicFile, sweepDrafts } from '../../build/atomic-file.ts';
import { unpackText, type ItemFields, type PackedArticle, type ParsedItem } from './packed-article.ts';
import { StoredArticle, type ArticleText } from './stored-article.ts';

/** An article from the cache, a {@link StoredArticle}. */
export interface CachedItem extends ParsedItem {
  /** Bytes for the next cache; the text is not parsed. */
  readonly pack: () => PackedArticle;
}

/** Line of the index: place of the text in the other file, and all other fields. The first line is the {@link Heading}. */
type Line = readonly [at: number, length: number, item: ItemFields];

interface Heading {
  readonly version: string;
  /** Name of the file with the texts. Each index has its own, so that it never reads the texts of another. */
  readonly texts: string;
}

const INDEX = 'articles.jsonl';

/** Parsed articles on disk. The index is read whole, each text when it is asked for. */
export interface ArticleCache {
  /** The article of that file, if it was parsed from bytes with this digest. */
  readonly find: (file: string, key: string) => CachedItem | undefined;
  /** In the order in which they were written. */
  readonly all: () => readonly CachedItem[];
  readonly size: number;
}

/**
 * Opens what {@link articleCacheWriter} wrote. A cache that is damaged or was written by another version counts as empty:
 * a cache may cost time, but must never be wrong.
 */
export function openArticleCache(folder: string, version: string): ArticleCache {
  try {
    const [first, ...rest] = linesOf(readFileSync(join(folder, INDEX)));
    const heading = JSON.parse(first ?? '{}') as Partial<Heading>;
    if (heading.version !== version || heading.texts === undefined) return EMPTY;
    const texts = openSync(join(folder, heading.texts), 'r');
    const bytesAt = (at: number, length: number): Uint8Array<ArrayBuffer> => {
      const bytes = new Uint8Array(length);
      readSync(texts, bytes, 0, length, at);
      return bytes;
    };
    const read = textReader(bytesAt);
    const entries = new Map(
      rest.map((text): readonly [string, CachedItem] => {
        const [at, length, { fields, ...item }] = JSON.parse(text) as Line;
        const article = new StoredArticle(fields, () => read(item.key, at, length));
        const pack = (): PackedArticle => ({
          fields: JSON.stringify({ ...item, fields } satisfies ItemFields),
          text: bytesAt(at, length),
        });
        return [item.file, { ...item, article, pack }];
      }),
    );
    return {
      find: (file, key) => {
        const entry = entries.get(file);
        return entry?.key === key ? entry : undefined;
      },
      all: () => [...entries.values()],
      size: entries.size,
    };
  } catch {
    return EMPTY;
  }
}

const EMPTY: ArticleCache = { find: () => undefined, all: () => [], size: 0 };

/** Writes a new cache, article by article. */
export interface ArticleCacheWriter {
  readonly write: (article: PackedArticle) => void;
  /** Puts the new cache in the place of the old one. A crash leaves one of them whole. */
  readonly replace: () => void;
  /** Removes what was written, unless it is in its place. */
  readonly discard: () => void;
}

export function articleCacheWriter(folder: string, version: string): ArticleCacheWriter {
  const heading: Heading = { version, texts: `texts-${randomUUID()}.bin` };
  const texts = new AtomicFile(join(folder, heading.texts));
  const index = new AtomicFile(join(folder, INDEX));
  index.write(`${JSON.stringify(heading)}\n`);
  return {
    write: ({ fields, text }) => {
      index.write(`[${String(texts.size)},${String(text.length)},${fields}]\n`);
      texts.write(text);
    },
    replace: () => {
      texts.replace();
      index.replace();
      for (const name of readdirSync(folder)) {
        if (name.startsWith('texts-') && name !== heading.texts) rmSync(join(folder, name), { force: true });
      }
      sweepDrafts(folder);
    },
    discard: () => {
      texts.discard();
      index.discard();
    },
  };
}

/** Reads texts, and remembers the last: a page asks for paragraphs and HTML, and the pages of its quotations follow. */
function textReader(
  bytesAt: (at: number, length: number) => Uint8Array,
): (key: string, at: number, length: number) => ArticleText {
  let lastKey: string | undefined;
  let last: ArticleText | undefined;
  return (key, at, length) => {
    if (last !== undefined && lastKey === key) return last;
    const text = unpackText(bytesAt(at, length), key);
    [lastKey, last] = [key, text];
    return text;
  };
}

/** Lines of a file that may be too long for one string. */
function linesOf(bytes: Buffer): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    lines.push(bytes.toString('utf8', from, to));
    from = to + 1;
  }
  return lines;
}
