import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { unpackText, type ItemFields, type PackedArticle, type ParsedItem } from './packed-article.ts';
import { StoredArticle, type ArticleText } from './stored-article.ts';

/** An article out of the cache, a {@link StoredArticle}. */
export interface CachedItem extends ParsedItem {
  /** For the next cache, without a look at the text. */
  readonly pack: () => PackedArticle;
}

/** What the index holds of an article, behind a first line with the {@link Heading}. */
type Line = readonly [at: number, length: number, item: ItemFields];

interface Heading {
  readonly version: string;
  /** Name of the file with the texts, new each time: an index never meets texts of another one. */
  readonly texts: string;
}

const INDEX = 'articles.jsonl';

/** Bytes gathered before they are written. */
const CHUNK = 1 << 20;

/** Parsed articles on disk: an index that is read whole, and texts that are read one by one. */
export interface ArticleCache {
  /** The article of that file, unless it was made from something else. */
  readonly find: (file: string, key: string) => CachedItem | undefined;
  /** In the order in which they were written. */
  readonly all: () => readonly CachedItem[];
  readonly size: number;
}

/**
 * Opens what {@link articleCacheWriter} wrote. What another version wrote, or what is broken, counts as empty: a cache
 * may be slow, never wrong.
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

/** Takes articles into a new cache, one by one; `close` moves it to its place, so that a kill leaves the old or the new. */
export interface ArticleCacheWriter {
  readonly write: (article: PackedArticle) => void;
  readonly close: () => void;
}

export function articleCacheWriter(folder: string, version: string): ArticleCacheWriter {
  mkdirSync(folder, { recursive: true });
  const heading: Heading = { version, texts: `texts-${randomUUID()}.bin` };
  const texts = chunkWriter(join(folder, heading.texts));
  const draft = `${INDEX}.${String(process.pid)}.tmp`;
  const index = chunkWriter(join(folder, draft));
  index.write(Buffer.from(`${JSON.stringify(heading)}\n`));
  return {
    write: ({ fields, text }) => {
      index.write(Buffer.from(`[${String(texts.written())},${String(text.length)},${fields}]\n`));
      texts.write(text);
    },
    close: () => {
      texts.close();
      index.close();
      renameSync(join(folder, draft), join(folder, INDEX));
      for (const name of readdirSync(folder)) {
        if (name.startsWith('texts-') && name !== heading.texts) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

/** Reads texts, and keeps the last one: a page asks for paragraphs and HTML, and for all quotations of an article. */
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

/** Lines of a file that may be longer than a string can be. */
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

function chunkWriter(path: string): {
  readonly write: (bytes: Uint8Array) => void;
  readonly written: () => number;
  readonly close: () => void;
} {
  const file = openSync(path, 'w');
  let pending: Uint8Array[] = [];
  let waiting = 0;
  let total = 0;
  const flush = (): void => {
    const bytes = Buffer.concat(pending);
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    [pending, waiting] = [[], 0];
  };
  return {
    write: (bytes) => {
      pending.push(bytes);
      waiting += bytes.length;
      total += bytes.length;
      if (waiting > CHUNK) flush();
    },
    written: () => total,
    close: () => {
      flush();
      closeSync(file);
    },
  };
}
