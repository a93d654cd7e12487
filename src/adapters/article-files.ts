import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registers } from '../archive/article-parser.ts';
import { decodeText } from '../archive/decode-text.ts';
import type { Fingerprint } from '../archive/fingerprint.ts';
import type { Issue } from '../archive/issue.ts';
import type { Article } from '../archive/article.ts';
import { openArticleCache, writeArticleCache, type CacheItem } from './article-cache.ts';
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
  const cache = place === undefined ? undefined : openArticleCache(place.folder, place.version);
  const issues: Issue[] = [];
  const known = new Map<string, CacheItem>();
  const sources: (ArticleSource & { readonly key: string })[] = [];
  for (const file of files) {
    const { bytes, issues: unreadable } = readContentFile(root, file);
    issues.push(...unreadable);
    if (bytes === undefined) continue;
    const key = createHash('sha256').update(bytes).digest('hex');
    const cached = cache?.find(file, key);
    if (cached !== undefined && cached.names === namesDigest(cached.article, registers)) {
      known.set(file, cached);
      continue;
    }
    const { text, issues: unreadableText } = decodeText(bytes, file);
    issues.push(...unreadableText);
    if (text !== undefined) sources.push({ file, text, key });
  }
  const changed = sources.length > 0 || known.size < (cache?.size ?? 0);
  for (const [index, { record, issues: found }] of (await parseSources(sources, registers)).entries()) {
    const source = sources[index];
    issues.push(...found);
    if (record === undefined || source === undefined) continue;
    const { file, key } = source;
    known.set(file, { file, key, names: namesDigest(record.article, registers), ...record });
  }
  const inOrder = files.flatMap((file) => known.get(file) ?? []);
  const items = place !== undefined && changed ? throughCache(place, inOrder) : inOrder;
  return {
    articles: items.map(({ article, file, key, names, fingerprint }) => ({
      article,
      digest: createHash('sha256').update(`${key}\0${names}`).digest('hex'),
      file,
      fingerprint,
    })),
    issues,
  };
}

/** Puts articles into the cache and takes them out again, without their texts. */
function throughCache({ folder, version }: CachePlace, items: readonly CacheItem[]): readonly CacheItem[] {
  writeArticleCache(folder, version, items);
  const cache = openArticleCache(folder, version);
  return items.map((item) => cache.find(item.file, item.key) ?? item);
}

/** Digest of what the registers say about all that an article names: nothing else in them touches it. */
function namesDigest({ outlet, quotations }: ArticleFields, { speakers, outlets }: Registers): string {
  const named = quotations.map(({ speaker, to }) => [speakers.get(speaker), to && outlets.get(to)]);
  return createHash('sha256')
    .update(JSON.stringify([outlet && outlets.get(outlet), named]))
    .digest('hex');
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
