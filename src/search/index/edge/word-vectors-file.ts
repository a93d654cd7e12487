import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackWordVectors, type WordVectors } from '../word-vectors.ts';

let read: Promise<WordVectors> | undefined;

/**
 * Directions of common English words, which `bench/related-words/make.ts` writes. They are read once a process, which takes
 * 0.1 s: the dev server writes an index after each change.
 */
export function englishVectors(): Promise<WordVectors> {
  read ??= readFile(join(import.meta.dirname, '../word-vectors.en.pack')).then((packed) =>
    unpackWordVectors(gunzipSync(packed)),
  );
  return read;
}
