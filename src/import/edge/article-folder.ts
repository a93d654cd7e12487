import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { createAtomically, writeAtomically } from '../../build/atomic-file.ts';
import { withProjectLock } from '../../build/project-lock.ts';

/** A file in the folder. `isNew` is false when another import has written it in the meantime. */
export interface AddedArticle {
  readonly file: string;
  readonly isNew: boolean;
}

/** A picture of an article to be written. */
export interface PictureToWrite {
  /** File name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The folder that imported articles are written to. Existing files are never overwritten. */
export interface ArticleFolder {
  /** File name of the article made from the document with this checksum. */
  fileOf(sha256: string): string | undefined;
  /**
   * Writes a new article under the first free name: `name`, `name-2`, …, and its pictures into a folder beside it. Never two
   * articles of one document.
   */
  add(
    name: string,
    sha256: string,
    text: (name: string) => string,
    pictures?: readonly PictureToWrite[],
  ): Promise<AddedArticle>;
  /** Returns the file name that {@link add} would use, and reserves it, for a dry run. */
  reserve(name: string, sha256: string): string;
}

/**
 * Reads which articles a folder has. A missing folder counts as empty and is created by the first `add`.
 *
 * @param root the project whose imports may write into it
 */
export function openArticleFolder(folder: string, root: string): ArticleFolder {
  // In lower case: some file systems ignore case.
  const taken = new Set<string>();
  const files = new Map<string, string>();
  const remember = (name: string, sha256: string | undefined): void => {
    taken.add(name.toLowerCase());
    if (sha256 !== undefined && !files.has(sha256)) files.set(sha256, name);
  };
  /** Reads the files that are new since the last look. */
  const look = (): void => {
    for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
      if (taken.has(entry.name.toLowerCase())) continue;
      const isArticle = entry.isFile() && entry.name.endsWith('.md');
      remember(entry.name, isArticle ? checksumIn(beginning(join(folder, entry.name))) : undefined);
    }
  };
  const freeName = (name: string): string => {
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? name : `${name}-${String(number)}`;
      if (![candidate, `${candidate}.md`].some((entry) => taken.has(entry.toLowerCase()))) return candidate;
    }
  };
  look();
  return {
    fileOf: (sha256) => files.get(sha256),
    reserve: (name, sha256) => {
      const file = `${freeName(name)}.md`;
      remember(file, sha256);
      return file;
    },
    // Under a lock and after a second look: two imports at once may have the same document.
    add: (name, sha256, text, pictures = []) =>
      withProjectLock(root, 'content', () => {
        look();
        const known = files.get(sha256);
        if (known !== undefined) return { file: known, isNew: false };
        for (;;) {
          const candidate = freeName(name);
          const file = `${candidate}.md`;
          // Pictures first: an article whose pictures a crash has left out would never get them, since it is known then.
          for (const picture of pictures) {
            writeAtomically(join(folder, candidate, picture.name), picture.bytes, { flush: true });
          }
          const isNew = createAtomically(join(folder, file), text(candidate), { flush: true });
          remember(file, isNew ? sha256 : undefined);
          if (isNew) return { file, isNew };
        }
      }),
  };
}

/** Bytes read first: the checksum comes before the quotations, so the rest of a long article is seldom needed. */
const BEGINNING = 16_384;

function beginning(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(BEGINNING);
    const bytesRead = readSync(descriptor, buffer);
    const text = buffer.toString('utf8', 0, bytesRead);
    return bytesRead < BEGINNING || checksumIn(text) !== undefined ? text : readFileSync(file, 'utf8');
  } finally {
    closeSync(descriptor);
  }
}

function checksumIn(text: string): string | undefined {
  const end = text.indexOf('\n---', 3);
  return /^sha256:\s*['"]?([0-9a-f]{64})\b/mu.exec(end < 0 ? text : text.slice(0, end))?.[1];
}
