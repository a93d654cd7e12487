import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Card } from '../card.ts';
import { registerCardFonts } from './card-fonts.ts';

/** A card to draw, and the files to write it to. */
export interface CardTask {
  readonly card: Card;
  readonly files: readonly string[];
}

/** A thread takes up to 150 MB, and a fifth of a second to start; more of them would make a large machine's memory count. */
const MOST_THREADS = 8;

/** Fewer cards than this are drawn sooner than another thread would be ready. */
const CARDS_WORTH_A_THREAD = 16;

/**
 * Draws all tasks. A thread has one card at a time, so memory does not grow with their number. The first failure ends all
 * threads and is thrown.
 */
export async function drawCards(tasks: readonly CardTask[], processors = availableParallelism()): Promise<void> {
  if (tasks.length === 0) return;
  // Registered fonts are known to the whole process.
  registerCardFonts();
  const threads = Math.min(processors, MOST_THREADS, Math.ceil(tasks.length / CARDS_WORTH_A_THREAD));
  const queue = tasks.values();
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./card-thread.ts', import.meta.url)));
  try {
    await Promise.all(workers.map((worker) => empty(queue, worker)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Gives a thread one task after another until none is left. */
function empty(queue: Iterator<CardTask>, worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const task = queue.next();
      if (task.done === true) resolve();
      else worker.postMessage(task.value);
    };
    worker.on('message', next);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`a thread that draws cards ended with code ${String(code)}`));
    });
    next();
  });
}
