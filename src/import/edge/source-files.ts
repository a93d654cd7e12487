import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { withoutPassword } from '../../text/web-address.ts';
import { readFailure } from '../../build/system-failure.ts';
import { documentName } from '../../content/files/document-name.ts';
import type { Source } from '../sources/source.ts';

/** Largest source, in bytes. Even a 20 MB text goes through; a larger file is hardly an article. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;

const ENDINGS = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.xht', '']);

/** A source to read, or why it cannot be read. */
export type FoundSource =
  { readonly name: string; readonly path: string } | { readonly name: string; readonly failure: string };

/** The sources that the names on a command line stand for: files, all texts and pages in folders, and addresses. */
export async function findSources(names: readonly string[]): Promise<readonly FoundSource[]> {
  const found = await Promise.all(
    names.map((name) => (isAddress(name) ? [{ name: withoutPassword(name), path: name }] : findFiles(name))),
  );
  return found.flat();
}

/** Whether a name is a URL and not a path. */
export function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(name);
}

async function findFiles(path: string): Promise<readonly FoundSource[]> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) return await filesBelow(path, await realpath(path));
    if (!entry.isFile()) return [{ name: path, failure: 'is neither a file nor a folder' }];
    return [{ name: path, path }];
  } catch (error) {
    return [{ name: path, failure: failureReason(error) }];
  }
}

async function filesBelow(folder: string, root: string): Promise<readonly FoundSource[]> {
  const found: FoundSource[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const path = join(folder, name);
    // Browsers save the pictures and scripts of a page in a folder "page_files".
    if (name.startsWith('.') || /_files$/u.test(name)) continue;
    try {
      const entry = await lstat(path);
      if (entry.isDirectory()) found.push(...(await filesBelow(path, root)));
      else if (entry.isSymbolicLink()) found.push(await linked(path, root));
      else if (!entry.isFile()) found.push({ name: path, failure: 'is not a file' });
      else if (ENDINGS.has(extname(name).toLowerCase())) found.push({ name: path, path });
      else found.push({ name: path, failure: `is not a text or page by its name (${extname(name)})` });
    } catch (error) {
      found.push({ name: path, failure: failureReason(error) });
    }
  }
  return found;
}

/** A symbolic link is followed to a file inside the folder, but never out of it. */
async function linked(path: string, root: string): Promise<FoundSource> {
  const target = await realpath(path);
  const inside =
    !relative(root, target).startsWith(`..${sep}`) &&
    relative(root, target) !== '..' &&
    !relative(root, target).startsWith(sep);
  if (!inside) return { name: path, failure: 'is a symbolic link out of the folder; to import it, name its target' };
  return (await stat(target)).isFile()
    ? { name: path, path }
    : { name: path, failure: 'is a symbolic link to a folder' };
}

/** Reads a file. Throws with a message for the keeper when it is too large or cannot be read. */
export async function readSourceFile(path: string): Promise<Source> {
  const { size } = await stat(path);
  if (size > LARGEST_SOURCE) throw new Error(`is larger than ${String(LARGEST_SOURCE / 1024 / 1024)} MB`);
  return {
    name: path,
    document: documentName(basename(path), 'document'),
    folder: dirname(path),
    bytes: await readFile(path),
  };
}

/** Why a file could not be read, for the keeper, without absolute paths. */
export function failureReason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === undefined && error instanceof Error
    ? error.message
    : `cannot be read: ${readFailure(error)}`;
}
