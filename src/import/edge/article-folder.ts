import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAtomically } from '../../build/atomic-file.ts';

/** The folder that imported articles are written to. Existing files are never overwritten. */
export interface ArticleFolder {
  /** File name of the article made from the document with this checksum. */
  fileOf(sha256: string): string | undefined;
  /** Writes a new article under the first free name: `name`, `name-2`, … Returns the file name. */
  add(name: string, sha256: string, text: (name: string) => string): string;
  /** Returns the file name that {@link add} would use, and reserves it, for a dry run. */
  reserve(name: string, sha256: string): string;
}

/** Reads which articles a folder has. A missing folder counts as empty and is created by the first `add`. */
export async function openArticleFolder(folder: string): Promise<ArticleFolder> {
  const names = await namesIn(folder);
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const files = new Map<string, string>();
  for (const name of names.filter((file) => file.endsWith('.md'))) {
    const sha256 = checksumIn(await beginning(join(folder, name)));
    if (sha256 !== undefined && !files.has(sha256)) files.set(sha256, name);
  }
  const freeName = (name: string): string => {
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? name : `${name}-${String(number)}`;
      // Some file systems ignore case.
      if (!taken.has(`${candidate}.md`.toLowerCase())) return candidate;
    }
  };
  const remember = (name: string, sha256: string): string => {
    taken.add(`${name}.md`.toLowerCase());
    files.set(sha256, `${name}.md`);
    return `${name}.md`;
  };
  return {
    fileOf: (sha256) => files.get(sha256),
    reserve: (name, sha256) => remember(freeName(name), sha256),
    add: (name, sha256, text) => {
      for (;;) {
        const candidate = freeName(name);
        if (createAtomically(join(folder, `${candidate}.md`), text(candidate), { flush: true })) {
          return remember(candidate, sha256);
        }
        // Another process has created a file of this name in the meantime.
        taken.add(`${candidate}.md`.toLowerCase());
      }
    },
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Bytes read first: the checksum comes before the quotations, so the rest of a long article is seldom needed. */
const BEGINNING = 16_384;

async function beginning(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    const text = buffer.toString('utf8', 0, bytesRead);
    return bytesRead < BEGINNING || checksumIn(text) !== undefined ? text : await readFile(file, 'utf8');
  } finally {
    await handle.close();
  }
}

function checksumIn(text: string): string | undefined {
  const end = text.indexOf('\n---', 3);
  return /^sha256:\s*['"]?([0-9a-f]{64})\b/mu.exec(end < 0 ? text : text.slice(0, end))?.[1];
}
