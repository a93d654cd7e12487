import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAtomically } from '../../build/atomic-file.ts';

/** The folder that articles are imported into. Never overwrites a file. */
export interface Shelf {
  /** File name of the article that was made from the document with this checksum. */
  holderOf(sha256: string): string | undefined;
  /** Writes a new article under the first free name: `name`, `name-2`, … Returns the file name. */
  add(name: string, sha256: string, text: (name: string) => string): string;
  /** The name that `add` would choose. */
  freeName(name: string): string;
  /** Like `add`, but writes nothing: a dry run must choose the names that a real one would. */
  pretend(name: string, sha256: string): string;
}

/** Reads a folder of articles. A missing folder counts as empty, and is made for the first article. */
export async function openShelf(folder: string): Promise<Shelf> {
  const names = await namesIn(folder);
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const holders = new Map<string, string>();
  for (const name of names.filter((file) => file.endsWith('.md'))) {
    const sha256 = checksumIn(await beginning(join(folder, name)));
    if (sha256 !== undefined && !holders.has(sha256)) holders.set(sha256, name);
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
    holders.set(sha256, `${name}.md`);
    return `${name}.md`;
  };
  return {
    holderOf: (sha256) => holders.get(sha256),
    freeName,
    pretend: (name, sha256) => remember(freeName(name), sha256),
    add: (name, sha256, text) => {
      for (;;) {
        const candidate = freeName(name);
        if (createAtomically(join(folder, `${candidate}.md`), text(candidate), { flush: true })) {
          return remember(candidate, sha256);
        }
        // Another process has taken the name in the meantime.
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

/** Bytes to read first: `sha256` comes before the quotations, so that most files need not be read whole. */
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
