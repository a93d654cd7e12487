import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inWords, writeAtomically } from '../../build/atomic-file.ts';

/** A file of `content/` as it is to become. */
export interface ContentChange {
  /** Path from the project's root. */
  readonly file: string;
  /** Absent when the file is to be removed. */
  readonly text?: string;
}

/**
 * Makes changes one after another, each whole or not at all. Who plans them puts last what the plan is made from, so that
 * the same command finishes what a crash has left half done.
 */
export function makeChanges(root: string, changes: readonly ContentChange[]): void {
  for (const { file, text } of changes) {
    const path = join(root, file);
    if (text === undefined) {
      inWords(path, () => {
        rmSync(path, { force: true });
      });
    } else writeAtomically(path, text, { flush: true });
  }
}
