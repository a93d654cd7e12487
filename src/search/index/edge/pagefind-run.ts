import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { readChunk, type IndexChunk } from '../../format/pagefind-format.ts';

/**
 * Indexes a text of words separated by single spaces, in a Pagefind process of its own. Pagefind's API shares one process
 * among all its users in a thread, so each text gets a worker thread. Throws when Pagefind reports an error.
 */
export async function indexText(text: string): Promise<readonly IndexChunk[]> {
  const thread = new Worker(new URL('./pagefind-thread.ts', import.meta.url), { workerData: text });
  let packed: readonly Uint8Array[] | undefined;
  thread.on('message', (chunks: readonly Uint8Array[]) => {
    packed = chunks;
  });
  // Rejects when the thread throws.
  await once(thread, 'exit');
  if (packed === undefined) throw new Error('the Pagefind thread ended without a result');
  return packed.map((content) => readChunk(gunzipSync(content)));
}
