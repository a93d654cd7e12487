import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { KeeperError } from './keeper-error.ts';
import { writeFailure } from './system-failure.ts';

/** Bytes gathered before they are written: a system call for each line of a large file would take longer than its disk. */
const CHUNK = 1 << 20;

/** A draft's name is hidden and unique, so that nothing reads it and two writers never share one. It names its process. */
const DRAFT = /^\..+\.(\d+)-[\da-f]{8}\.tmp$/;

export interface WriteOptions {
  /** Wait until the disk has the bytes. For what people wrote: a cache that a power cut empties is filled again. */
  readonly flush?: boolean;
}

/**
 * A file that is written piece by piece beside its place and then moved there: a crash or a second writer leaves either
 * the old file or the new one. Makes missing folders.
 */
export class AtomicFile {
  readonly #path: string;
  readonly #draft: string;
  readonly #descriptor: number;
  readonly #flush: boolean;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #isOpen = true;
  /** Bytes written so far. */
  size = 0;

  constructor(path: string, { flush = false }: WriteOptions = {}) {
    this.#path = path;
    this.#flush = flush;
    const suffix = `${String(process.pid)}-${randomUUID().slice(0, 8)}`;
    this.#draft = join(dirname(path), `.${basename(path)}.${suffix}.tmp`);
    this.#descriptor = inWords(path, () => {
      mkdirSync(dirname(path), { recursive: true });
      return openSync(this.#draft, 'w');
    });
  }

  /** Small pieces are gathered: do not change their bytes before the file is in its place. */
  write(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.size += bytes.length;
    if (this.#pendingBytes + bytes.length > CHUNK) this.#writePending();
    if (bytes.length > CHUNK) {
      this.#writeNow(bytes);
      return;
    }
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
  }

  /** Puts the file in its place, where it replaces what is there. */
  replace(): void {
    this.#finish(() => {
      renameSync(this.#draft, this.#path);
    });
  }

  /** Puts the file in its place unless something is there. Returns whether it did. */
  create(): boolean {
    return this.#finish(() => {
      try {
        linkSync(this.#draft, this.#path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(this.#path)) return false;
        // A file system without hard links cannot name a file without replacing another in one step.
        renameSync(this.#draft, this.#path);
      }
      return true;
    });
  }

  /** Removes the draft. Does nothing once the file is in its place. */
  discard(): void {
    if (this.#isOpen) closeSync(this.#descriptor);
    this.#isOpen = false;
    rmSync(this.#draft, { force: true });
  }

  #finish<Result>(place: () => Result): Result {
    try {
      this.#writePending();
      return inWords(this.#path, () => {
        if (this.#flush) fsyncSync(this.#descriptor);
        closeSync(this.#descriptor);
        this.#isOpen = false;
        return place();
      });
    } finally {
      this.discard();
    }
  }

  #writePending(): void {
    this.#writeNow(Buffer.concat(this.#pending));
    [this.#pending, this.#pendingBytes] = [[], 0];
  }

  #writeNow(bytes: Uint8Array): void {
    try {
      inWords(this.#path, () => {
        for (let done = 0; done < bytes.length;) done += writeSync(this.#descriptor, bytes, done);
      });
    } catch (error) {
      this.discard();
      throw error;
    }
  }
}

/** Writes a file atomically: a crash or a second writer leaves either the old file or the new one. */
export function writeAtomically(file: string, content: string | Uint8Array, options?: WriteOptions): void {
  const draft = new AtomicFile(file, options);
  draft.write(content);
  draft.replace();
}

/** Creates a file atomically, and never replaces one. Returns false when the name is taken. */
export function createAtomically(file: string, content: string | Uint8Array, options?: WriteOptions): boolean {
  const draft = new AtomicFile(file, options);
  draft.write(content);
  return draft.create();
}

/** Removes drafts that processes left behind when they were killed. What is no folder, or cannot be read, is left alone. */
export function sweepDrafts(folder: string): void {
  for (const name of namesIn(folder)) {
    const process = DRAFT.exec(name)?.[1];
    if (process !== undefined && !isRunning(Number(process))) rmSync(join(folder, name), { force: true });
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Does what writes a file. Throws with the name of the file and why it cannot be written. */
export function inWords<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const name = relative('.', path).replaceAll(sep, '/');
    throw new KeeperError(`${name} cannot be written: ${writeFailure(error)}`, { cause: error });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
