import { hash } from 'node:crypto';
import { archiveMemory } from '../content/edge/archive-memory.ts';
import type { LoadedArchive } from '../content/edge/content-folder.ts';

/** A page of a route, as `getStaticPaths` returns it. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
}

/**
 * Gives every page a key that changes with all that the page is made from, so that a build can use the page of the last
 * build again: its props, with the whole text of every article in them, and all code. So a page that uses this may show
 * nothing that is not in its props; a test reads the pages and holds them to it.
 */
export async function withCacheKeys<Path extends StaticPath>(
  paths: readonly Path[],
): Promise<readonly (Path & { readonly cacheKey?: string })[]> {
  if (archiveMemory().codeVersion === undefined) return paths;
  const keyOf = await contentKeys();
  return paths.map((path) => ({ ...path, cacheKey: keyOf(path.props) }));
}

/** Tells for what something is made from, articles and registers among it, a key that changes with it and with all code. */
export async function contentKeys(): Promise<(madeFrom: unknown) => string> {
  const { load, codeVersion = '' } = archiveMemory();
  const describe = describer(digestsOf(await load()));
  return (madeFrom) => hash('sha256', codeVersion + describe(madeFrom), 'base64url');
}

/**
 * Writes values down so that different ones are written differently. `JSON.stringify` with a function takes three times
 * as long, and an archive has many thousand pages.
 *
 * @param digests what stands for a value with all that it holds
 */
export function describer(digests: ReadonlyMap<unknown, string>): (value: unknown) => string {
  // Speakers and outlets are named on many pages.
  const entries = new Map<unknown, string>();
  const describe = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return plain(value);
    const digest = digests.get(value);
    if (digest !== undefined) return digest;
    if (Array.isArray(value)) return `[${value.map(describe).join()}]`;
    let text = '';
    if (value instanceof Map) {
      for (const [key, entry] of value as ReadonlyMap<unknown, unknown>) text += `${plain(key)}:${known(entry)},`;
      return `<${text}>`;
    }
    for (const [key, field] of Object.entries(value)) text += `${plain(key)}:${describe(field)},`;
    return `{${text}}`;
  };
  const known = (entry: unknown): string => {
    const text = entries.get(entry) ?? describe(entry);
    entries.set(entry, text);
    return text;
  };
  return describe;
}

/** `undefined` differs from a field that is not there, which may cost a page its turn and never shows a stale one. */
function plain(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

let known: { readonly loaded: LoadedArchive; readonly digests: ReadonlyMap<unknown, string> } | undefined;

/** For articles, whose text is not among their fields, and for their quotations, which lists show by the thousand. */
function digestsOf(loaded: LoadedArchive): ReadonlyMap<unknown, string> {
  if (known?.loaded !== loaded) {
    const digests = new Map<unknown, string>();
    for (const { article, digest } of loaded.articles) {
      digests.set(article, digest);
      for (const quotation of article.quotations) digests.set(quotation, `${digest} ${quotation.id}`);
    }
    known = { loaded, digests };
  }
  return known.digests;
}
