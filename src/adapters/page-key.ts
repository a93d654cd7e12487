import { createHash } from 'node:crypto';
import type { Article } from '../archive/article.ts';
import { archiveMemory } from './archive-memory.ts';
import type { LoadedArchive } from './content-files.ts';
import { isInShard, readShard } from './shard.ts';

/** A page of a route, as `getStaticPaths` returns it. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
}

/**
 * Gives every page a key that changes with all that the page is made from, so that a build can use the page of the last
 * build again: its props, with the whole text of every article in them, and all code. So a page that uses this may show
 * nothing that is not in its props; a test reads the pages and holds them to it.
 *
 * @param yearOf the year that a page belongs to, for builds that share the years among them; see `shard.ts`
 */
export async function withCacheKeys<Path extends StaticPath>(
  paths: readonly Path[],
  yearOf?: (props: Path['props']) => number,
): Promise<readonly (Path & { readonly cacheKey?: string })[]> {
  const shard = readShard(process.env['SHARD']);
  const made = paths.filter(({ props }) => isInShard(yearOf?.(props), shard));
  // A thread renders what it is told to; the build has looked already whether it must be.
  if (archiveMemory().codeVersion === undefined) return made;
  const keyOf = await contentKeys();
  return made.map((path) => ({ ...path, cacheKey: keyOf(path.props) }));
}

/** Tells for what something is made from, articles and registers among it, a key that changes with it and with all code. */
export async function contentKeys(): Promise<(madeFrom: unknown) => string> {
  const { load, codeVersion = '' } = archiveMemory();
  const digests = digestsOf(await load());
  const plain = (_name: string, value: unknown): unknown => {
    if (value instanceof Map) return [...(value as ReadonlyMap<unknown, unknown>)];
    // An article's text is not among what JSON sees of it, but its digest covers the whole.
    return digests.get(value as Article) ?? value;
  };
  return (madeFrom) =>
    createHash('sha256').update(codeVersion).update(JSON.stringify(madeFrom, plain)).digest('base64url');
}

let known: { readonly loaded: LoadedArchive; readonly digests: ReadonlyMap<Article, string> } | undefined;

function digestsOf(loaded: LoadedArchive): ReadonlyMap<Article, string> {
  if (known?.loaded !== loaded) {
    known = { loaded, digests: new Map(loaded.articles.map(({ article, digest }) => [article, digest])) };
  }
  return known.digests;
}
