import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { sha256Stream } from '../text/digest.ts';

/**
 * Digest of files, by name and content, and of settings.
 *
 * @param root folder of the project
 * @param paths files, and folders with all files below them
 */
export function filesDigest(root: string, paths: readonly string[], settings: object): string {
  const hash = sha256Stream().update(JSON.stringify(settings));
  for (const file of paths.flatMap((path) => filesOf(resolve(root, path)))) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Digest of code and of what runs it: this Node and every package's version. What another version has made must be made
 * again.
 *
 * @param root folder of the project
 * @param paths files and folders of the code
 * @param settings what else decides what the code makes
 */
export function codeVersion(root: string, paths: readonly string[], settings: object = {}): string {
  return filesDigest(root, ['package-lock.json', ...paths], { ...settings, node: process.version });
}

function filesOf(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
