import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths, in order, of the files that only one of two folders has or that differ by a byte. */
export function differences(folder: string, other: string): readonly string[] {
  const files = filesOf(folder);
  const others = filesOf(other);
  return [...files.union(others)]
    .filter(
      (path) =>
        !files.has(path) ||
        !others.has(path) ||
        !readFileSync(join(folder, path)).equals(readFileSync(join(other, path))),
    )
    .toSorted();
}

function filesOf(folder: string): ReadonlySet<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );
}
