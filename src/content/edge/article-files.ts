import type { Article } from '../../archive/article.ts';
import { sha256 } from '../../text/digest.ts';
import type { Issue } from '../../archive/issue.ts';
import type { Fingerprint } from '../../archive/fingerprint.ts';
import type { ArticleLink } from '../article-link.ts';
import type { Registers } from '../registers/registers.ts';
import { ArticleCache, type CachePlace } from './article-cache.ts';
import type { ArticleMemory, RememberedArticle } from './article-memory.ts';
import type { FileClaims } from '../registers/file-claims.ts';
import { readContentFile } from './content-file.ts';
import { parseFiles, type Drafts } from './article-parsing.ts';
import { unpackArticle, type ParsedItem } from './packed-article.ts';

/** An article as read from its file. */
export interface LoadedArticle {
  readonly article: Article;
  /** Changes with everything the article is made from: its file, what it names in the registers, the code that parses. */
  readonly digest: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly fingerprint: Fingerprint;
  /** Links to other articles, where there are any. */
  readonly links?: readonly ArticleLink[];
}

/** Articles in the order of their files, and the issues of all files. A file with issues gives no article. */
export interface ReadArticles {
  readonly articles: readonly LoadedArticle[];
  /** Of all files, in their order, also of those with issues. */
  readonly claims: readonly FileClaims[];
  readonly issues: readonly Issue[];
  /** What is allowed but often a mistake, in all files. */
  readonly warnings: readonly Issue[];
}

export interface ReadingOptions {
  /** Where parsed articles are kept. Without it all are parsed and their texts stay in memory. */
  readonly cache?: CachePlace;
  /** Articles that this process has read before; this reading adds its own. */
  readonly memory?: ArticleMemory;
  readonly drafts?: Drafts;
  /** Pictures that count as standing in another place: where → where they are, below `content/`. */
  readonly moved?: ReadonlyMap<string, string>;
}

/**
 * Reads article files.
 *
 * @param files paths from `root`
 */
export async function readArticles(
  root: string,
  files: readonly string[],
  registers: Registers,
  { cache: place, memory, drafts }: ReadingOptions = {},
): Promise<ReadArticles> {
  const cache = place && new ArticleCache(place);
  memory?.keepFor(registers);
  const found = new Map<string, LoadedArticle>();
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  const broken = new Map<string, FileClaims>();
  for (const file of cache === undefined ? [] : files) {
    const known = memory?.recall(root, file);
    if (known !== undefined) cache?.keep(known.loaded.digest);
    const read = known ?? cached(file);
    if (read === undefined) continue;
    found.set(file, read.loaded);
    warnings.push(...read.warnings);
  }
  for await (const parsed of parseFiles(
    files.filter((file) => !found.has(file)),
    { root, registers, ...(drafts !== undefined && { drafts }) },
  )) {
    issues.push(...parsed.issues);
    warnings.push(...parsed.warnings);
    if (parsed.claims !== undefined) broken.set(parsed.claims.file, parsed.claims);
    if (parsed.packed === undefined) continue;
    const item = cache?.add(parsed.packed);
    const loaded = item === undefined ? parsedArticle(unpackArticle(parsed.packed)) : loadedArticle(item, item.digest);
    found.set(loaded.file, loaded);
  }
  cache?.prune();
  const articles = files.flatMap((file) => found.get(file) ?? []);
  const claims = files.map((file): FileClaims => {
    const { article, links } = found.get(file) ?? {};
    if (article === undefined) return broken.get(file) ?? { file };
    return { file, links, quotations: article.quotations, series: article.series };
  });
  return { articles, claims, issues, warnings };

  function cached(file: string): RememberedArticle | undefined {
    const stamp = memory?.stampOf(root, file);
    const { bytes } = readContentFile(root, file);
    const item = bytes && cache?.find(file, sha256(bytes), registers);
    if (item === undefined) return undefined;
    const read = { loaded: loadedArticle(item, item.digest), warnings: item.warnings };
    memory?.remember(file, stamp, read);
    return read;
  }
}

function parsedArticle(item: ParsedItem): LoadedArticle {
  return loadedArticle(item, sha256(`${item.key}\0${item.names}`));
}

function loadedArticle({ article, file, fingerprint, links }: ParsedItem, digest: string): LoadedArticle {
  return { article, digest, file, fingerprint, ...(links !== undefined && { links }) };
}
