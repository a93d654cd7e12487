import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readChunk, type IndexChunk } from './pagefind-format.ts';

/** What the search reads of the files that Pagefind makes. */
const CHUNK = /\.pf_index$/u;

/** Lets a process of its own index a text of words that single spaces part. Throws when Pagefind reports an error. */
export async function indexText(text: string): Promise<readonly IndexChunk[]> {
  // Words are compared in our own forms; "unknown" keeps Pagefind from stemming them a second time.
  const { errors, index } = await createIndex({ forceLanguage: 'unknown' });
  refuse(errors, 'could not create an index');
  if (index === undefined) throw new Error('Pagefind gave no index and no error');
  try {
    const added = await index.addCustomRecord({ url: '/', content: text, language: 'en' });
    refuse(added.errors, 'could not index the words');
    const made = await index.getFiles();
    refuse(made.errors, 'could not build the index');
    return made.files.filter(({ path }) => CHUNK.test(path)).map(({ content }) => readChunk(gunzipSync(content)));
  } finally {
    // Its memory goes back with the process.
    await close();
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join('; ')}`);
}
