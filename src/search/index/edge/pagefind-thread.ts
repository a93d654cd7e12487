/** A thread that lets Pagefind index the text it is given, and answers with the chunks of the index as Pagefind packs them. */

import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';

/** A process that is told to end does so in a few. */
const END_MILLISECONDS = 100;

/** What the search reads of the files that Pagefind makes. */
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
    // Its memory goes back with the process, which stays in the system's table until this thread has seen its end.
    await close();
    await setTimeout(END_MILLISECONDS);
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join('; ')}`);
}

parentPort?.postMessage(await chunksOf(workerData as string));
