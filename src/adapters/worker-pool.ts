import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** More threads than this wait for the one that gathers their results, and each costs some 100 MB. */
const MOST_THREADS = 4;

/** Work for threads: each of them runs `script`, which answers every message with one. */
export interface ThreadWork<Item> {
  readonly script: URL;
  /** What every thread gets once. */
  readonly data: unknown;
  readonly items: readonly Item[];
  /** Items in a message: enough to keep a thread at work, few enough to share the end of the work fairly. */
  readonly batch: number;
  /** Fewer items than this are not worth another thread, which takes a third of a second to start. */
  readonly leastForThread: number;
}

/**
 * Sends items to threads and gathers what they answer, a result for each item, in their order. `undefined` when one
 * thread would have all the work: then the caller does it faster.
 */
export async function inThreads<Item, Result>(work: ThreadWork<Item>): Promise<readonly Result[] | undefined> {
  const { script, data, items, batch, leastForThread } = work;
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(items.length / leastForThread));
  if (threads < 2) return undefined;
  const results = new Array<Result>(items.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(script, { workerData: data });
      try {
        while (next < items.length) {
          const from = next;
          next += batch;
          const answers = await ask<readonly Result[]>(worker, items.slice(from, from + batch));
          for (const [index, result] of answers.entries()) results[from + index] = result;
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return results;
}

function ask<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number): void => {
      reject(new Error(`a thread ended with ${String(code)} before it had answered`));
    };
    worker.once('message', (answer: Answer) => {
      worker.off('error', reject).off('exit', ended);
      resolve(answer);
    });
    worker.once('error', reject).once('exit', ended);
    worker.postMessage(question);
  });
}
