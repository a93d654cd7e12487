import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Digest of code, and of what runs it: the Node that this is and every package's version. Whatever was made with
 * another version must be made again.
 *
 * @param root the project's
 * @param paths files, and folders whose files at any depth are the code
 * @param settings what else decides what the code makes
 */
export function codeVersion(root: string, paths: readonly string[], settings: object = {}): string {
  const hash = createHash('sha256').update(`${process.version} ${JSON.stringify(settings)}`);
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const path of paths) {
    for (const file of filesOf(join(root, path))) {
      hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

function filesOf(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
