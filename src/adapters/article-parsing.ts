import { parseArticle, type Registers } from '../archive/article-parser.ts';
import type { Article } from '../archive/article.ts';
import { fingerprintOf, type Fingerprint } from '../archive/fingerprint.ts';
import type { Issue } from '../archive/issue.ts';
import { inThreads } from './worker-pool.ts';

/** A file to parse. */
export interface ArticleSource {
  readonly file: string;
  readonly text: string;
}

/** What a file holds: an article, or what keeps it from being one. */
export interface ParsedSource {
  readonly record?: { readonly article: Article; readonly fingerprint: Fingerprint };
  readonly issues: readonly Issue[];
}

export function parseSource({ file, text }: ArticleSource, registers: Registers): ParsedSource {
  const { article, issues } = parseArticle(text, file, registers);
  return article === undefined ? { issues } : { record: { article, fingerprint: fingerprintOf(article) }, issues };
}

/** Parses files, many of them on all processors. The results are in the order of the files. */
export async function parseSources(
  sources: readonly ArticleSource[],
  registers: Registers,
): Promise<readonly ParsedSource[]> {
  const parsed = await inThreads<ArticleSource, ParsedSource>({
    script: new URL('./article-parsing-thread.ts', import.meta.url),
    data: registers,
    items: sources,
    batch: 50,
    leastForThread: 200,
  });
  return parsed ?? sources.map((source) => parseSource(source, registers));
}
