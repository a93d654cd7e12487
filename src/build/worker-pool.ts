import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { startProgress, type Progress } from './progress.ts';

/** Each thread costs about 100 MB. More than four outrun the thread that uses their results. */
const MOST_THREADS = 4;

/** Batches under way for each thread, so that a thread finds its next batch waiting. Results of so many are in memory. */
const BATCHES_AHEAD = 2;

const SILENT: Progress = { step: () => undefined, end: () => undefined };

/** Work to share among threads. */
export interface PooledWork<Item, Result> {
  /** What is done, for whoever waits: "checking pages". */
  readonly what: string;
  /** File whose default export takes a batch of items and returns their results, in order. */
  readonly worker: URL;
  /** What each thread gets once, as `Tinypool.workerData`. */
  readonly data?: unknown;
  readonly items: readonly Item[];
  /** Items in a batch: enough to keep a thread busy for some milliseconds, few enough to share the last ones fairly. */
  readonly batch: number;
  /** Items that make another thread worth its start, which takes a third of a second. */
  readonly itemsPerThread: number;
  /** Creates the handler used when no threads are started, because there is too little work for them. */
  readonly withoutThreads: () => ((item: Item) => Result) | Promise<(item: Item) => Result>;
  /** Whether this thread does other work meanwhile: then a processor is left to it, and only it says how far it is. */
  readonly isBeside?: boolean;
}

/**
 * Handles items on several threads and yields their results in order. Only a few batches are under way at a time, so
 * memory does not grow with the number of items. The first failure ends all threads and is thrown.
 */
export async function* inThreads<Item, Result>(work: PooledWork<Item, Result>): AsyncGenerator<Result> {
  const { what, items, itemsPerThread, isBeside = false } = work;
  const threads = threadsFor(items.length / itemsPerThread, availableParallelism(), isBeside);
  const results = threads === 0 ? here(work) : pooled(work, threads);
  const { step, end } = isBeside ? SILENT : startProgress(what, items.length);
  try {
    for await (const result of results) {
      step();
      yield result;
    }
  } finally {
    end();
  }
}

/**
 * How many threads to start; 0 when the work is done in this one.
 *
 * @param worth how many threads the work is worth
 * @param isBeside whether this thread does other work meanwhile
 */
export function threadsFor(worth: number, processors: number, isBeside: boolean): number {
  const threads = Math.min(processors - (isBeside ? 1 : 0), MOST_THREADS, Math.floor(worth));
  // One thread is worth its start only if this one has something else to do.
  return threads < (isBeside ? 1 : 2) ? 0 : threads;
}

async function* here<Item, Result>({ items, withoutThreads }: PooledWork<Item, Result>): AsyncGenerator<Result> {
  if (items.length === 0) return;
  const handle = await withoutThreads();
  for (const item of items) yield handle(item);
}

async function* pooled<Item, Result>(work: PooledWork<Item, Result>, threads: number): AsyncGenerator<Result> {
  const { worker, data, items, batch } = work;
  // When several threads cannot load their file, ending the pool makes tinypool throw where nobody can catch it.
  if (!existsSync(worker)) throw new Error(`There is no ${worker.href} for threads to run.`);
  const pool = new Tinypool({
    runtime: 'worker_threads',
    filename: worker.href,
    workerData: data,
    minThreads: threads,
    maxThreads: threads,
    // With it a thread waits for its next batch without a turn of its event loop, which is when Node frees the memory of
    // pictures: 400 cards took nearly three times the memory. Tinypool refers to Piscina's documentation:
    // https://github.com/piscinajs/piscina
    useAtomics: false,
  });
  // A thread that fails without a batch replaces one whose failure is thrown below; unheard, the event would end the process.
  pool.on('error', () => undefined);
  const underWay: Promise<readonly Result[]>[] = [];
  try {
    for (let next = 0; next < items.length || underWay.length > 0;) {
      while (next < items.length && underWay.length < threads * BATCHES_AHEAD) {
        const results = pool.run(items.slice(next, next + batch)) as Promise<readonly Result[]>;
        // Thrown below when its turn comes, or dropped when another batch has failed first.
        results.catch(() => undefined);
        underWay.push(results);
        next += batch;
      }
      yield* (await underWay.shift()) ?? [];
    }
  } finally {
    await pool.destroy();
  }
}
