import type { CachePlace } from './article-files.ts';
import type { LoadedArchive } from './content-folder.ts';

/**
 * What is read once and used by all parts of a build. Astro runs its configuration, its content layer and the pages as
 * separate sets of modules, which share nothing but the process.
 */
export interface ArchiveMemory extends ArchivePlace {
  /** All content. Read when first asked for, and again after {@link ArchiveMemory.forget}. */
  readonly load: () => Promise<LoadedArchive>;
  /** Content has changed. */
  readonly forget: () => void;
}

/** Where content is read from, and what makes pages of it. Plain data, which threads can be given. */
export interface ArchivePlace {
  readonly root: string;
  readonly cache: CachePlace;
  /** Digest of everything but content that decides what a page looks like; absent where pages need no keys. */
  readonly codeVersion?: string;
  /** Where files that a build has made are kept for the next one; absent in `astro dev`, where content may be broken. */
  readonly madeFiles?: string;
}

const KEY = Symbol.for('news-archive');

/** Puts the memory into the process or thread, before anything else there asks for it. */
export function installMemory(read: () => Promise<LoadedArchive>, place: ArchivePlace): ArchiveMemory {
  let loaded: Promise<LoadedArchive> | undefined;
  const memory: ArchiveMemory = {
    ...place,
    load: () => (loaded ??= read()),
    forget: () => {
      loaded = undefined;
    },
  };
  Object.assign(globalThis, { [KEY]: memory });
  return memory;
}

export function archiveMemory(): ArchiveMemory {
  const memory = (globalThis as { [KEY]?: ArchiveMemory })[KEY];
  if (memory === undefined) throw new Error('astro.config.mjs must list archiveChecks() among its integrations');
  return memory;
}
