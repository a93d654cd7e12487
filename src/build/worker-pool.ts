import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** More threads than this wait for the one that gathers their results, and each costs some 100 MB. */
const MOST_THREADS = 4;

/** Batches that wait at a thread, so that it need not wait for the one that gathers. */
const AHEAD = 2;

/** Work for threads: each of them runs `script`, which answers every message, an array of items, with one of results. */
export interface ThreadWork<Item, Result> {
  readonly script: URL;
  /** What every thread gets once. */
  readonly data: unknown;
  readonly items: readonly Item[];
  /** Items in a message: enough to keep a thread at work, few enough to share the end of the work fairly. */
  readonly batch: number;
  /** Fewer items than this are not worth another thread, which takes a third of a second to start. */
  readonly leastForThread: number;
  /** Does what the script does, for work that one thread would have all of. */
  readonly here: () => (item: Item) => Result;
}

/**
 * Sends items to threads, and gives a result for each in their order. A few batches are under way at a time, so results
 * that are used up at once need no memory. The first failure ends all threads and is thrown.
 */
export async function* inThreads<Item, Result>(work: ThreadWork<Item, Result>): AsyncGenerator<Result> {
  const { script, data, items, batch, leastForThread, here } = work;
  const count = Math.min(availableParallelism(), MOST_THREADS, Math.floor(items.length / leastForThread));
  if (count < 2) {
    const doHere = here();
    for (const item of items) yield doHere(item);
    return;
  }
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(script, { workerData: data });
    return { worker, answers: on(worker, 'message', { close: ['exit'] }) };
  });
  const batches = Math.ceil(items.length / batch);
  const send = (number: number): void => {
    if (number < batches)
      threads[number % count]?.worker.postMessage(items.slice(number * batch, (number + 1) * batch));
  };
  try {
    for (let number = 0; number < count * AHEAD; number++) send(number);
    for (let number = 0; number < batches; number++) {
      const answer = await threads[number % count]?.answers.next();
      if (answer === undefined || answer.done === true) throw new Error('a thread ended before it had answered');
      send(number + count * AHEAD);
      const [results] = answer.value as [readonly Result[]];
      yield* results;
    }
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}
