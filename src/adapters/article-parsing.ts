import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { parseArticle, type Registers } from '../archive/article-parser.ts';
import type { Article } from '../archive/article.ts';
import { fingerprintOf, type Fingerprint } from '../archive/fingerprint.ts';
import type { Issue } from '../archive/issue.ts';

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

/** Below this many files a thread costs more to start (a third of a second) than it saves. */
const WORTH_A_THREAD = 200;

/** More threads than this wait for the one that gathers their results, and each costs some 100 MB. */
const MOST_THREADS = 4;

/** Files that a thread gets at a time: enough to keep it at work, few enough to share the end of the work fairly. */
const BATCH = 50;

export function parseSource({ file, text }: ArticleSource, registers: Registers): ParsedSource {
  const { article, issues } = parseArticle(text, file, registers);
  return article === undefined ? { issues } : { record: { article, fingerprint: fingerprintOf(article) }, issues };
}

/** Parses files, many of them on all processors. The results are in the order of the files. */
export async function parseSources(
  sources: readonly ArticleSource[],
  registers: Registers,
): Promise<readonly ParsedSource[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(sources.length / WORTH_A_THREAD));
  if (threads < 2) return sources.map((source) => parseSource(source, registers));
  const parsed = new Array<ParsedSource>(sources.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(new URL('./article-parsing-thread.ts', import.meta.url), { workerData: registers });
      try {
        while (next < sources.length) {
          const from = next;
          next += BATCH;
          const results = await answer<readonly ParsedSource[]>(worker, sources.slice(from, from + BATCH));
          for (const [index, result] of results.entries()) parsed[from + index] = result;
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return parsed;
}

function answer<Result>(worker: Worker, question: unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    const ended = (code: number): void => {
      reject(new Error(`a parsing thread ended with ${String(code)}`));
    };
    worker.once('message', (result: Result) => {
      worker.off('error', reject).off('exit', ended);
      resolve(result);
    });
    worker.once('error', reject).once('exit', ended);
    worker.postMessage(question);
  });
}
