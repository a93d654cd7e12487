import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { readChunk, type IndexChunk } from '../../format/pagefind-format.ts';

/**
 * Lets a process of its own index a text of words that single spaces part. Throws when Pagefind reports an error. Pagefind's
 * interface keeps one process for all who use it, so each text has a thread with an interface of its own.
 */
export async function indexText(text: string): Promise<readonly IndexChunk[]> {
  const thread = new Worker(new URL('./pagefind-thread.ts', import.meta.url), { workerData: text });
  let packed: readonly Uint8Array[] | undefined;
  thread.on('message', (chunks: readonly Uint8Array[]) => {
    packed = chunks;
  });
  // An error of the thread is thrown here.
  await once(thread, 'exit');
  if (packed === undefined) throw new Error('the thread that Pagefind runs in ended without an answer');
  return packed.map((content) => readChunk(gunzipSync(content)));
}
