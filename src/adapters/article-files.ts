import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registers } from '../archive/article-parser.ts';
import { decodeText } from '../archive/decode-text.ts';
import type { Fingerprint } from '../archive/fingerprint.ts';
import type { Issue } from '../archive/issue.ts';
import type { Article } from '../archive/article.ts';
import { articleCacheWriter, openArticleCache, type ArticleCache, type CacheItem } from './article-cache.ts';
import { parseSources, type ArticleSource } from './article-parsing.ts';
import type { ArticleFields } from './stored-article.ts';

/** An article and the digest of everything it was made from: its file and what it names in the registers. */
export interface LoadedArticle {
  readonly article: Article;
  readonly digest: string;
  /** From the project's root. */
  readonly file: string;
  readonly fingerprint: Fingerprint;
}

/** A place for parsed articles, so that only what changed is parsed again. */
export interface CachePlace {
  readonly folder: string;
  /** Changes with everything that decides what parsing gives, apart from content. */
  readonly version: string;
}

/** Articles in the order of their files, and what keeps other files from being one. */
export interface ReadArticles {
  readonly articles: readonly LoadedArticle[];
  readonly issues: readonly Issue[];
}

/** Files that are parsed before their texts go to the disk: these, and no more, are in memory at a time. */
const SLICE = 1000;

/**
 * Reads the given files, which are named from the project's root.
 *
 * @param place without it everything is parsed and stays in memory; with it only what changed is parsed, and texts stay
 *   on disk
 */
export async function readArticles(
  root: string,
  files: readonly string[],
  registers: Registers,
  place?: CachePlace,
): Promise<ReadArticles> {
  if (place === undefined) {
    const { items, issues } = await parseFiles(root, files, registers);
    return { articles: items.map(loadedArticle), issues };
  }
  const cache = openArticleCache(place.folder, place.version);
  const known = files.flatMap((file) => knownItem(root, file, cache, registers) ?? []);
  if (known.length === files.length && known.length === cache.size) {
    return { articles: known.map(loadedArticle), issues: [] };
  }
  const issues: Issue[] = [];
  const unchanged = new Map(known.map((item) => [item.file, item]));
  const writer = articleCacheWriter(place.folder, place.version);
  for (let from = 0; from < files.length; from += SLICE) {
    const slice = files.slice(from, from + SLICE);
    const parsed = await parseFiles(
      root,
      slice.filter((file) => !unchanged.has(file)),
      registers,
    );
    issues.push(...parsed.issues);
    const fresh = new Map(parsed.items.map((item) => [item.file, item]));
    for (const file of slice) {
      const item = unchanged.get(file) ?? fresh.get(file);
      if (item !== undefined) writer.write(item);
    }
  }
  writer.close();
  return { articles: openArticleCache(place.folder, place.version).all().map(loadedArticle), issues };
}

/** The article of a file that neither itself nor what it names has changed since it was parsed. */
function knownItem(root: string, file: string, cache: ArticleCache, registers: Registers): CacheItem | undefined {
  const { bytes } = readContentFile(root, file);
  const cached = bytes === undefined ? undefined : cache.find(file, digestOf(bytes));
  return cached?.names === (cached && namesDigest(cached.article, registers)) ? cached : undefined;
}

async function parseFiles(
  root: string,
  files: readonly string[],
  registers: Registers,
): Promise<{ readonly items: readonly CacheItem[]; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const sources: (ArticleSource & { readonly key: string })[] = [];
  for (const file of files) {
    const { bytes, issues: unreadable } = readContentFile(root, file);
    issues.push(...unreadable);
    if (bytes === undefined) continue;
    const { text, issues: unreadableText } = decodeText(bytes, file);
    issues.push(...unreadableText);
    if (text !== undefined) sources.push({ file, text, key: digestOf(bytes) });
  }
  const results = await parseSources(sources, registers);
  const items = sources.flatMap(({ file, key }, index): readonly CacheItem[] => {
    const result = results[index];
    issues.push(...(result?.issues ?? []));
    if (result?.record === undefined) return [];
    return [{ file, key, names: namesDigest(result.record.article, registers), ...result.record }];
  });
  return { items, issues };
}

function loadedArticle({ article, file, key, names, fingerprint }: CacheItem): LoadedArticle {
  return { article, digest: digestOf(`${key}\0${names}`), file, fingerprint };
}

function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Digest of what the registers say about all that an article names: nothing else in them touches it. */
function namesDigest({ outlet, quotations }: ArticleFields, { speakers, outlets }: Registers): string {
  const named = quotations.map(({ speaker, to }) => [speakers.get(speaker), to && outlets.get(to)]);
  return digestOf(JSON.stringify([outlet && outlets.get(outlet), named]));
}

export function readContentFile(
  root: string,
  file: string,
): { readonly bytes?: Uint8Array; readonly issues: readonly Issue[] } {
  try {
    return { bytes: readFileSync(join(root, file)), issues: [] };
  } catch (error) {
    return { issues: [unreadableFile(file, error, 'Put the file back')] };
  }
}

export function unreadableFile(file: string, error: unknown, remedy: string): Issue {
  const reason = error instanceof Error ? error.message.replace(/,.*/s, '') : String(error);
  return { file, rule: 'file-unreadable', message: `cannot be read (${reason}). ${remedy}.` };
}
