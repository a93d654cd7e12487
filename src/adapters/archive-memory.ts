import type { LoadedArchive } from './content-files.ts';

/**
 * What is read once and used by all parts of a build. Astro runs its configuration, its content layer and the pages as
 * separate sets of modules, which share nothing but the process.
 */
export interface ArchiveMemory {
  /** All content. Read when first asked for, and again after {@link ArchiveMemory.forget}. */
  readonly load: () => Promise<LoadedArchive>;
  /** Content has changed. */
  readonly forget: () => void;
  /** Digest of everything but content that decides what a page looks like. */
  readonly codeVersion: string;
  /** Where files that a build has made are kept for the next one; absent in `astro dev`, where content may be broken. */
  readonly madeFiles: string | undefined;
}

const KEY = Symbol.for('news-archive');

/** Puts the memory into the process; the integration in `archive-checks.ts` does it before anything else runs. */
export function installMemory(
  read: () => Promise<LoadedArchive>,
  codeVersion: string,
  madeFiles?: string,
): ArchiveMemory {
  let loaded: Promise<LoadedArchive> | undefined;
  const memory: ArchiveMemory = {
    load: () => (loaded ??= read()),
    forget: () => {
      loaded = undefined;
    },
    codeVersion,
    madeFiles,
  };
  Object.assign(globalThis, { [KEY]: memory });
  return memory;
}

export function archiveMemory(): ArchiveMemory {
  const memory = (globalThis as { [KEY]?: ArchiveMemory })[KEY];
  if (memory === undefined) throw new Error('astro.config.mjs must list archiveChecks() among its integrations');
  return memory;
}
