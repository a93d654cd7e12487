/** Files that were made once, kept on disk: for whoever needs them again in this build, and for the next one. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './atomic-file.ts';

/** A text, or bytes that nobody changes; their buffer may hold others around them. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

/** Length of a digest and of the key, as they stand in front of what is kept. */
const DIGEST = 64;

/**
 * What was made for `name` before, if it was made from the same and is undamaged; else what `make` makes.
 *
 * @param folder where files are kept; without it nothing is
 * @param key changes with everything that the file is made from
 */
export function madeFile(folder: string | undefined, name: string, key: string, make: () => FileContent): FileContent {
  if (folder === undefined) return make();
  const file = join(folder, encodeURIComponent(name));
  const kept = read(file, key);
  if (kept !== undefined) return kept;
  const made = make();
  const content = typeof made === 'string' ? Buffer.from(made) : made;
  writeWhole(file, Buffer.from(head(key, content), 'latin1'), content);
  return made;
}

function read(file: string, key: string): Uint8Array<ArrayBuffer> | undefined {
  let bytes: Buffer<ArrayBuffer>;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const content = bytes.subarray(2 * DIGEST);
  return bytes.toString('latin1', 0, 2 * DIGEST) === head(key, content) ? content : undefined;
}

/** What stands in front of the content: digests of what it was made from, and of itself. */
function head(key: string, content: Uint8Array): string {
  return sha256(key) + sha256(content);
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
