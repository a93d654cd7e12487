import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeeperError } from '../../build/keeper-error.ts';
import type { FileChange } from '../../build/changed-together.ts';
import { ARTICLES_FOLDER } from '../../content/edge/content-folder.ts';
import { decodeText } from '../../content/files/decode-text.ts';

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

/** Path of an article's file from the project's root. */
export function articleFile(articleId: string): string {
  return `${ARTICLES_FOLDER}/${articleId}.md`;
}

/** The text of a file; empty when there is none. */
export async function contentText(root: string, file: string): Promise<string> {
  const bytes = await bytesOf(root, file);
  if (bytes === undefined) return '';
  const { text } = decodeText(bytes, file);
  if (text === undefined) throw new KeeperError(`${file} changed while it was read. Do it again.`);
  return text;
}
