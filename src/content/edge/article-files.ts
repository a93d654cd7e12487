import type { Registers } from '../article-parser.ts';
import type { Article } from '../../archive/article.ts';
import type { Fingerprint } from '../../permanence/fingerprint.ts';
import type { Issue } from '../../archive/issue.ts';
import { articleCacheWriter, openArticleCache, type ArticleCache, type CachedItem } from './article-cache.ts';
import { sha256 } from '../../archive/digest.ts';
import { namesDigest, parseFiles, readContentFile } from './article-parsing.ts';
import { unpackArticle, type ParsedItem } from './packed-article.ts';

/** An article, and where it comes from. */
export interface LoadedArticle {
  readonly article: Article;
  /** Of everything the article was made from: its file, and the register entries it names. */
  readonly digest: string;
  /** Relative to the project. */
  readonly file: string;
  readonly fingerprint: Fingerprint;
}

/** Cache of parsed articles, so that only changed files are parsed again. */
export interface CachePlace {
  readonly folder: string;
  /** Changes with everything but content that decides the result of parsing. */
  readonly version: string;
}

/** Articles in the order of their files, and the issues of all files. */
export interface ReadArticles {
  readonly articles: readonly LoadedArticle[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the articles in the given files.
 *
 * @param files relative to `root`
 * @param place without a cache every file is parsed, and all texts stay in memory; with one only changed files are
 *   parsed, and texts stay on disk
 */
export async function readArticles(
  root: string,
  files: readonly string[],
  registers: Registers,
  place?: CachePlace,
): Promise<ReadArticles> {
  const issues: Issue[] = [];
  if (place === undefined) {
    const articles: LoadedArticle[] = [];
    for await (const parsed of parseFiles(files, { root, registers })) {
      issues.push(...parsed.issues);
      if (parsed.packed !== undefined) articles.push(loadedArticle(unpackArticle(parsed.packed)));
    }
    return { articles, issues };
  }
  const cache = openArticleCache(place.folder, place.version);
  const unchanged = unchangedItems(root, files, cache, registers);
  if (unchanged.size === files.length && unchanged.size === cache.size) {
    return { articles: [...unchanged.values()].map(loadedArticle), issues };
  }
  const changed = files.filter((file) => !unchanged.has(file));
  const parsed = parseFiles(changed, { root, registers });
  const writer = articleCacheWriter(place.folder, place.version);
  try {
    for (const file of files) {
      const known = unchanged.get(file);
      const { packed, issues: found = [] } =
        known === undefined ? ((await parsed.next()).value ?? {}) : { packed: known.pack() };
      issues.push(...found);
      if (packed !== undefined) writer.write(packed);
    }
    writer.replace();
  } finally {
    writer.discard();
    await parsed.return(undefined);
  }
  return { ...cachedArticles(place), issues };
}

function cachedArticles({ folder, version }: CachePlace): ReadArticles {
  return { articles: openArticleCache(folder, version).all().map(loadedArticle), issues: [] };
}

/** Cached articles whose file and register entries have not changed since they were parsed. */
function unchangedItems(
  root: string,
  files: readonly string[],
  cache: ArticleCache,
  registers: Registers,
): ReadonlyMap<string, CachedItem> {
  if (cache.size === 0) return new Map();
  return new Map(
    files.flatMap((file): readonly (readonly [string, CachedItem])[] => {
      const { bytes } = readContentFile(root, file);
      const cached = bytes === undefined ? undefined : cache.find(file, sha256(bytes));
      return cached?.names === (cached && namesDigest(cached.article, registers)) && cached !== undefined
        ? [[file, cached]]
        : [];
    }),
  );
}

function loadedArticle({ article, file, key, names, fingerprint }: ParsedItem): LoadedArticle {
  return { article, digest: sha256(`${key}\0${names}`), file, fingerprint };
}
