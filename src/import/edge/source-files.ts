import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Source } from '../sources/source.ts';

/** A 20 MB text is a book articles and still goes through; beyond this a file is something else. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;

const ENDINGS = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.xht', '']);

/** A source that can be opened, or one that cannot and why. */
export type FoundSource =
  { readonly name: string; readonly path: string } | { readonly name: string; readonly failure: string };

/** The files that a path on the command line stands for: itself, or the texts and pages below a folder, by name. */
export async function findFiles(path: string): Promise<readonly FoundSource[]> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) return await filesBelow(path, await realpath(path));
    if (!entry.isFile()) return [{ name: path, failure: 'is neither a file nor a folder' }];
    return [{ name: path, path }];
  } catch (error) {
    return [{ name: path, failure: reason(error) }];
  }
}

async function filesBelow(folder: string, root: string): Promise<readonly FoundSource[]> {
  const found: FoundSource[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const path = join(folder, name);
    // Browsers save what a page needs beside it, in "page_files".
    if (name.startsWith('.') || /_files$/u.test(name)) continue;
    try {
      const entry = await lstat(path);
      if (entry.isDirectory()) found.push(...(await filesBelow(path, root)));
      else if (entry.isSymbolicLink()) found.push(await linked(path, root));
      else if (!entry.isFile()) found.push({ name: path, failure: 'is no file' });
      else if (ENDINGS.has(extname(name).toLowerCase())) found.push({ name: path, path });
      else found.push({ name: path, failure: `its name ends in ${extname(name)}, which is no text or page` });
    } catch (error) {
      found.push({ name: path, failure: reason(error) });
    }
  }
  return found;
}

/** A link inside the folder is followed to a file; one that leads out could bring in anything. */
async function linked(path: string, root: string): Promise<FoundSource> {
  const target = await realpath(path);
  const inside =
    !relative(root, target).startsWith(`..${sep}`) &&
    relative(root, target) !== '..' &&
    !relative(root, target).startsWith(sep);
  if (!inside)
    return { name: path, failure: 'is a symbolic link out of the folder; name its target itself if you want it' };
  return (await stat(target)).isFile()
    ? { name: path, path }
    : { name: path, failure: 'is a symbolic link to a folder' };
}

/** Opens a file. Throws with a message for people when that cannot be done. */
export async function readSourceFile(path: string): Promise<Source> {
  const { size } = await stat(path);
  if (size > LARGEST_SOURCE) throw new Error(`is larger than ${String(LARGEST_SOURCE / 1024 / 1024)} MB`);
  return { name: path, document: basename(path), bytes: await readFile(path) };
}

/** What went wrong, without the machine's paths. */
export function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read';
    case 'ELOOP':
      return 'is a symbolic link that leads back to itself';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
