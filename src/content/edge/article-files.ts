import type { Registers } from '../article-parser.ts';
import type { Article } from '../../archive/article.ts';
import type { Fingerprint } from '../../permanence/fingerprint.ts';
import type { Issue } from '../../archive/issue.ts';
import { articleCacheWriter, openArticleCache, type ArticleCache, type CachedItem } from './article-cache.ts';
import { digestOf, namesDigest, parseFiles, readContentFile } from './article-parsing.ts';
import { unpackArticle, type ParsedItem } from './packed-article.ts';

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
  for (const file of files) {
    const known = unchanged.get(file);
    const { packed, issues: found = [] } =
      known === undefined ? ((await parsed.next()).value ?? {}) : { packed: known.pack() };
    issues.push(...found);
    if (packed !== undefined) writer.write(packed);
  }
  await parsed.return(undefined);
  writer.close();
  return { ...cachedArticles(place), issues };
}

function cachedArticles({ folder, version }: CachePlace): ReadArticles {
  return { articles: openArticleCache(folder, version).all().map(loadedArticle), issues: [] };
}

/** The articles of files that neither themselves nor in what they name have changed since they were parsed. */
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
      const cached = bytes === undefined ? undefined : cache.find(file, digestOf(bytes));
      return cached?.names === (cached && namesDigest(cached.article, registers)) && cached !== undefined
        ? [[file, cached]]
        : [];
    }),
  );
}

function loadedArticle({ article, file, key, names, fingerprint }: ParsedItem): LoadedArticle {
  return { article, digest: digestOf(`${key}\0${names}`), file, fingerprint };
}
