import { ownPicture, sharedPicture } from '../article-pictures.ts';
import type { FileClaims } from '../registers/file-claims.ts';
import type { Registers } from '../registers/registers.ts';
import { sha256 } from '../../text/digest.ts';
import type { Issue } from '../../archive/issue.ts';
import type { PackedArticle } from './packed-article.ts';
import type { ArticleFields } from './stored-article.ts';
import { inThreads } from '../../build/worker-pool.ts';

/** What a thread needs to parse files. */
export interface ParsingWork {
  /** Project folder. File names are relative to it. */
  readonly root: string;
  readonly registers: Registers;
  readonly drafts?: Drafts;
}

/** Texts that count instead of those of the files, by path. A file without a text counts as gone. */
export type Drafts = ReadonlyMap<string, string | undefined>;

/** Result of parsing a file: an article, unless its issues forbid that. */
export interface ParsedFile {
  readonly packed?: PackedArticle;
  /** Of a file whose issues forbid an article. */
  readonly claims?: FileClaims;
  readonly issues: readonly Issue[];
  /** Those of a packed article are in it as well. */
  readonly warnings: readonly Issue[];
}

/** Reads and parses files, and yields the results in their order. */
export function parseFiles(files: readonly string[], work: ParsingWork): AsyncGenerator<ParsedFile> {
  return inThreads<string, ParsedFile>({
    what: 'reading articles',
    worker: new URL('./article-parsing-worker.ts', import.meta.url),
    data: work,
    items: files,
    batch: 25,
    itemsPerThread: 200,
    // Only when it is needed: Vite transforms half as many modules to read articles that the cache has.
    withoutThreads: async () => (await import('./file-parser.ts')).fileParser(work),
  });
}

/**
 * Digest of the register entries that an article names, of the files of its pictures and scans, and of the archive's language. Other
 * entries and files do not affect it.
 */
export function namesDigest(
  { id, outlet, quotations, pictures = [], facsimile = [], topics: about = [], series: partOf }: ArticleFields,
  { speakers, outlets, topics, series, language, pictures: files }: Registers,
): string {
  const named = quotations.map(({ speaker, to }) => [speakers.get(speaker), to && outlets.get(to)]);
  // Of these it matters only whether they are there.
  const known = [
    ...quotations.flatMap(({ about: subjects = [] }) => subjects.map((id) => speakers.has(id))),
    ...about.map((id) => topics?.has(id)),
    partOf && series?.has(partOf.id),
  ];
  // Both files that a name can mean: one beside the article takes the place of the shared one.
  const shown = [...pictures, ...facsimile].map(({ name }) =>
    [ownPicture(id, name), sharedPicture(name)].map((path) => files?.get(path) ?? null),
  );
  return sha256(JSON.stringify([outlet && outlets.get(outlet), named, language, known, ...shown]));
}
