import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../text/digest.ts';
import { inWords, writeAtomically } from './atomic-file.ts';
import { KeeperError } from './keeper-error.ts';

/** A file that is written, or removed, together with others. */
export interface FileChange {
  /** Path from the project's root. */
  readonly file: string;
  /** Its bytes when they were read. Absent when there was no such file. */
  readonly before?: Uint8Array;
  /** Its new text. Absent when the file goes. */
  readonly after?: string;
  /** The file that takes this name, as it is. Its bytes may be no text. */
  readonly from?: string;
}

/**
 * What is to be written, kept beside the files until all of them are: no file system changes several files in one step.
 * Whoever is the next to write into `content/` finishes what a crash left ({@link finishChange}).
 */
export const UNFINISHED_FILE = 'content/unfinished-change.json';

interface PlannedFile {
  readonly file: string;
  /** SHA-256 of the file before, or null when there was none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The file that takes this name, and its SHA-256. */
  readonly from?: { readonly file: string; readonly digest: string | null };
}

/**
 * Changes several files as one: a crash leaves either all as they were, or a plan that is finished later. The caller holds
 * the lock on `content/`. Throws, and changes nothing, when a file is no longer what was read.
 */
export function changeTogether(root: string, changes: readonly FileChange[]): void {
  const plan = changes.map(({ file, before, after, from }): PlannedFile => ({
    file,
    before: before === undefined ? null : sha256(before),
    after: after ?? null,
    ...(from !== undefined && { from: { file: from, digest: digestOf(root, from) } }),
  }));
  for (const { file, before } of plan) {
    if (digestOf(root, file) === before) continue;
    throw new KeeperError(
      `${file} was saved by somebody else while it was read, and its new text would be lost. Nothing was written. Do it again.`,
    );
  }
  writeAtomically(join(root, UNFINISHED_FILE), JSON.stringify(plan), { flush: true });
  finishChange(root);
}

/** Finishes a change that a crash interrupted, if there is one. The caller holds the lock on `content/`. */
export function finishChange(root: string): void {
  const plan = unfinishedChange(root);
  if (plan === undefined) return;
  const open = plan.filter(({ file, before, after, from }) => {
    const now = digestOf(root, file);
    if (from !== undefined && now !== null && now === from.digest) return false;
    if (from !== undefined && now === null && digestOf(root, from.file) === from.digest) return true;
    if (from === undefined && now === (after === null ? null : sha256(after))) return false;
    if (from === undefined && now === before) return true;
    throw new KeeperError(
      `${file} was changed by hand after a change of several files was interrupted. Restore it from version control and do it again, or remove ${UNFINISHED_FILE} and put all of content/ in order by hand.`,
    );
  });
  for (const { file, after, from } of open) {
    const path = join(root, file);
    if (from !== undefined) moveFile(join(root, from.file), path);
    else if (after === null)
      inWords(path, () => {
        rmSync(path, { force: true });
        removeEmpty(dirname(path));
      });
    else writeAtomically(path, after, { flush: true });
  }
  inWords(UNFINISHED_FILE, () => {
    rmSync(join(root, UNFINISHED_FILE), { force: true });
  });
}

/** Gives a file another name. */
function moveFile(from: string, to: string): void {
  inWords(to, () => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    removeEmpty(dirname(from));
  });
}

/** Removes a folder in which nothing is left, as Git does. */
function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** The files of a change that a crash interrupted; `undefined` when there is none. */
export function unfinishedChange(root: string): readonly PlannedFile[] | undefined {
  const bytes = bytesOf(root, UNFINISHED_FILE);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as readonly PlannedFile[];
  } catch (cause) {
    throw new KeeperError(`${UNFINISHED_FILE} is damaged. Restore all of content/ from version control.`, { cause });
  }
}

function digestOf(root: string, file: string): string | null {
  const bytes = bytesOf(root, file);
  return bytes === undefined ? null : sha256(bytes);
}

function bytesOf(root: string, file: string): Uint8Array | undefined {
  try {
    return readFileSync(join(root, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
