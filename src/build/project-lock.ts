import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { inWords } from './atomic-file.ts';
import { lockFolder } from './cache-folder.ts';
import { finishChange } from './changed-together.ts';
import { KeeperError } from './keeper-error.ts';

/** What only one process of a project may do at a time: build a site, or write into `content/`. */
export type LockedWork = 'build' | 'content';

/** https://www.sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const SQLITE_NOTADB = 26;

/** The locks of this process. A database that nobody holds any more is closed, and its lock is free. */
const held = new Set<DatabaseSync>();

/** Long enough for another process to write what it has; who waits longer waits for one that hangs. */
const PATIENCE_MS = 60_000;

/** How soon a waiting process looks whether a lock is free. */
const LOOK_AGAIN_MS = 20;

/**
 * Takes a lock. It is SQLite's lock on an empty database, which the system gives
 * free however a process ends: a file with a process id would stay behind when its process is killed, and Node has no locks
 * of its own.
 *
 * @param root folder of the project
 * @returns a function that gives the lock free, or `undefined` when another process holds it
 */
export function lockProject(root: string, work: LockedWork): (() => void) | undefined {
  const file = join(lockFolder(root), work);
  return inWords(file, () => {
    mkdirSync(lockFolder(root), { recursive: true });
    try {
      return lockFile(file);
    } catch (error) {
      if (errorCode(error) !== SQLITE_NOTADB) throw error;
      // Not removed here: of two processes that find it so, the second would remove the lock that the first then takes.
      throw new Error('something else is in its place. Remove it, and do it again', { cause: error });
    }
  });
}

function lockFile(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    database.close();
    if (errorCode(error) === SQLITE_BUSY) return undefined;
    throw error;
  }
  held.add(database);
  return () => {
    held.delete(database);
    database.close();
  };
}

function errorCode(error: unknown): number | undefined {
  return (error as { readonly errcode?: number }).errcode;
}

/** Waits for the process that holds a lock, and can be stopped while it waits. `undefined` when that takes too long. */
async function waitForLock(root: string, work: LockedWork): Promise<(() => void) | undefined> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const release = lockProject(root, work);
    if (release !== undefined || performance.now() > end) return release;
    await setTimeout(LOOK_AGAIN_MS);
  }
}

/**
 * Does some work while no other process of the project does such work. Throws when another one does not end. What a crash
 * left half written in `content/` is finished first.
 */
export async function withProjectLock<Result>(
  root: string,
  work: LockedWork,
  act: () => Result | Promise<Result>,
): Promise<Result> {
  const release = await waitForLock(root, work);
  if (release === undefined) {
    throw new KeeperError(
      `Another process has been writing into ${work === 'content' ? 'content/' : 'the site'} for a minute. Wait for it or end it, and do it again.`,
    );
  }
  try {
    if (work === 'content') finishChange(root);
    return await act();
  } finally {
    release();
  }
}
