/** Worker thread: indexes a text with Pagefind and posts the compressed chunks of the index. */

import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';

/** Time that Pagefind's process is given to end; it needs a few milliseconds. */
const END_MILLISECONDS = 100;

/** The only files of Pagefind's index that we use. */
const CHUNK = /\.pf_index$/u;

async function chunksOf(text: string): Promise<readonly Uint8Array[]> {
  // Words are compared in our own forms; "unknown" keeps Pagefind from stemming them a second time.
  const { errors, index } = await createIndex({ forceLanguage: 'unknown' });
  refuse(errors, 'could not create an index');
  if (index === undefined) throw new Error('Pagefind gave no index and no error');
  try {
    const added = await index.addCustomRecord({ url: '/', content: text, language: 'en' });
    refuse(added.errors, 'could not index the words');
    const made = await index.getFiles();
    refuse(made.errors, 'could not build the index');
    return made.files.filter(({ path }) => CHUNK.test(path)).map(({ content }) => content);
  } finally {
    // Wait for the process to end: its memory is freed only then, and it stays a zombie if this thread ends first.
    await close();
    await setTimeout(END_MILLISECONDS);
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join('; ')}`);
}

parentPort?.postMessage(await chunksOf(workerData as string));
