/**
 * Cache of data files made of the whole archive. A build needs each twice, for its URL and for the page that states its
 * size and checksum, and together they are too large for memory.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../text/digest.ts';
import { AtomicFile } from './atomic-file.ts';

/** A text, or bytes that nobody changes and that may be part of a larger buffer. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

/** A file begins with two digests in hexadecimal: of its key, and of its content. */
const HEAD = 2 * 64;

/**
 * The file that was made for `name` with the same key, if it is there and undamaged; else what `make` returns.
 *
 * @param folder the cache; without it nothing is kept
 * @param key changes with everything that the file is made from
 */
export function madeFile(folder: string | undefined, name: string, key: string, make: () => FileContent): FileContent {
  if (folder === undefined) return make();
  const path = join(folder, encodeURIComponent(name));
  const kept = read(path, key);
  if (kept !== undefined) return kept;
  const made = make();
  const content = typeof made === 'string' ? Buffer.from(made) : made;
  const file = new AtomicFile(path);
  file.write(head(key, content));
  file.write(content);
  file.replace();
  return made;
}

function read(path: string, key: string): Uint8Array<ArrayBuffer> | undefined {
  let bytes: Buffer<ArrayBuffer>;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const content = bytes.subarray(HEAD);
  return bytes.toString('latin1', 0, HEAD) === head(key, content) ? content : undefined;
}

function head(key: string, content: Uint8Array): string {
  return sha256(key) + sha256(content);
}
