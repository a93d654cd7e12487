import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChange } from '../../build/changed-together.ts';

/** A file of `content/` as it is to become. */
export interface ContentChange {
  /** Path from the project's root. */
  readonly file: string;
  /** Absent when the file is to be removed. */
  readonly text?: string;
  /** The file that takes this name, as a picture does. */
  readonly from?: string;
}

/** The changes that make files other than they are, with what stands there now. */
export async function fileChanges(root: string, changes: readonly ContentChange[]): Promise<readonly FileChange[]> {
  const found: FileChange[] = [];
  for (const { file, text, from } of changes) {
    if (from !== undefined) {
      found.push({ file, from });
      continue;
    }
    const before = await bytesOf(root, file);
    if (
      text === undefined ? before === undefined : before !== undefined && Buffer.from(before).equals(Buffer.from(text))
    )
      continue;
    found.push({ file, ...(before !== undefined && { before }), ...(text !== undefined && { after: text }) });
  }
  return found;
}

/** The bytes of a file, or `undefined` when there is none. */
export async function bytesOf(root: string, file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(root, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
