import { hash } from 'node:crypto';
import type { Article } from '../../archive/article.ts';
import { collectedArchive } from './archive-collection.ts';
import { archiveSettings } from './archive-settings.ts';
import { offline } from '../../build/environment.ts';
import { basePath, origin } from '../../build/address.ts';
import { codeVersion } from '../../build/code-version.ts';
import { stableStrings } from '../../build/stable-string.ts';

/** A page of a route, as `getStaticPaths` returns it. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
}

/**
 * Gives every page a key that changes with everything the page is made from, so that a build can reuse the page of the last
 * build: all code and its props, in which articles stand by their digest. So a page that uses this may show nothing that is
 * not in its props; a test reads the pages and holds them to it.
 */
export async function withCacheKeys<Path extends StaticPath>(
  paths: readonly Path[],
): Promise<readonly (Path & { readonly cacheKey: string })[]> {
  // `astro dev` keeps no pages, and would describe every page of the archive for each page that is looked at.
  if (import.meta.env.DEV) return paths.map((path) => ({ ...path, cacheKey: '' }));
  const keyOf = await contentKeys();
  return paths.map((path) => ({ ...path, cacheKey: keyOf(path.props) }));
}

let built: string | undefined;

/**
 * The code and settings that decide what a page looks like, given its props. A build, in which every route asks for it, reads
 * them once; in `astro dev` they may change.
 */
function version(): string {
  if (import.meta.env.DEV) return readVersion();
  built ??= readVersion();
  return built;
}

const readVersion = (): string =>
  codeVersion('.', CODE, { site: origin(), base: basePath(), offline, settings: archiveSettings() });

const CODE = ['src', 'public', 'astro.config.mjs'];

/** A function that gives a key for a value. It changes with the value, with the articles in it, and with all code. */
export async function contentKeys(): Promise<(madeFrom: unknown) => string> {
  const { digests } = await collectedArchive();
  const code = version();
  const describe = stableStrings(withQuotations(digests));
  return (madeFrom) => hash('sha256', code + describe(madeFrom), 'base64url');
}

/** Digests of articles and of their quotations, so that a key need not describe their whole text. */
function withQuotations(articles: ReadonlyMap<Article, string>): ReadonlyMap<unknown, string> {
  const digests = new Map<unknown, string>(articles);
  for (const [article, digest] of articles) {
    for (const quotation of article.quotations) digests.set(quotation, `${digest} ${quotation.id}`);
  }
  return digests;
}
