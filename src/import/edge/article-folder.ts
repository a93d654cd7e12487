import { link, mkdir, open, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder that articles are written to: knows what is there, and never overwrites. */
export interface ArticleFolder {
  /** File name of the article that was made from a document with this checksum. */
  holderOf(sha256: string): string | undefined;
  /** Writes a new article under the first free name: `name`, `name-2`, … Returns the file name. */
  add(name: string, sha256: string, text: (name: string) => string): Promise<string>;
  /** The name an article would get. */
  freeName(name: string): string;
  /** Remembers an article without writing it, so that a dry run names what a real one would. */
  pretend(name: string, sha256: string): string;
}

/** Reads what a folder of articles holds. A missing folder is an empty one and is made when it is needed. */
export async function openArticleFolder(folder: string): Promise<ArticleFolder> {
  const names = await namesIn(folder);
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const holders = new Map<string, string>();
  for (const name of names.filter((file) => file.endsWith('.md'))) {
    const sha256 = checksumIn(await beginning(join(folder, name)));
    if (sha256 !== undefined && !holders.has(sha256)) holders.set(sha256, name);
  }
  let made = false;
  const freeName = (name: string): string => {
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? name : `${name}-${String(number)}`;
      // File systems that ignore case take two such names for one.
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
    add: async (name, sha256, text) => {
      if (!made) await mkdir(folder, { recursive: true });
      made = true;
      for (;;) {
        const candidate = freeName(name);
        if (await createWhole(folder, `${candidate}.md`, text(candidate))) return remember(candidate, sha256);
        // Somebody else has taken the name in the meantime.
        taken.add(`${candidate}.md`.toLowerCase());
      }
    },
  };
}

/**
 * Creates a file with all its text or not at all. The draft has a hidden name, which nothing reads, so a kill at any
 * moment leaves no half article.
 *
 * @returns false when the name is taken
 */
async function createWhole(folder: string, name: string, text: string): Promise<boolean> {
  const draft = join(folder, `.${name}.${String(process.pid)}.tmp`);
  await writeFile(draft, text, { flush: true });
  try {
    await link(draft, join(folder, name));
    await unlink(draft);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      await unlink(draft);
      return false;
    }
    // File systems without hard links know no way to create and fill a file in one step without replacing another.
    if ((await namesIn(folder)).includes(name)) {
      await unlink(draft);
      return false;
    }
    await rename(draft, join(folder, name));
    return true;
  }
}

/** Drafts that a killed import left behind. Safe to take away once its process is gone. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const pid = /^\..*\.(\d+)\.tmp$/u.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await unlink(join(folder, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The front matter's fields come before its quotations; of a long article the rest need not be read. */
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
