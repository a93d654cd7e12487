import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { authorNames, type AuthorFile } from '../sources/page/author-names.ts';

/** Where a site keeps its authors, from its own folder. */
const LISTS = ['_data', 'data', 'src/_data', '_src/_data'].flatMap((folder) =>
  ['yml', 'yaml', 'json'].map((ending) => `${folder}/authors.${ending}`),
);
const PAGES = ['authors', 'content/authors'];

/** Folders above a named one that may be the site's: of `content/posts/2022`, three. */
const ABOVE = 3;

/** Largest list that is read, in bytes; larger ones are no lists of names. */
const LARGEST = 4 * 1024 * 1024;

/** The names of the authors of the sites that the sources belong to, by id. Nothing is read but the lists of authors. */
export function readAuthorNames(sources: readonly string[]): ReadonlyMap<string, string> {
  const files = new Set<string>();
  for (const source of sources) {
    let folder = resolve(source);
    for (let step = 0; step <= ABOVE; step += 1) {
      for (const list of LISTS) if (sizeOf(join(folder, list)) > 0) files.add(join(folder, list));
      for (const pages of PAGES) for (const page of pagesIn(join(folder, pages))) files.add(page);
      folder = dirname(folder);
    }
  }
  return authorNames(
    [...files].map((file): AuthorFile => {
      const text = readFileSync(file, 'utf8');
      return /[\\/]_index\.md$/u.test(file) ? { id: dirname(file).replace(/^.*[\\/]/u, ''), text } : { text };
    }),
  );
}

function pagesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .map((id) => join(folder, id, '_index.md'))
      .filter((file) => sizeOf(file) > 0);
  } catch {
    return [];
  }
}

/** 0 when it is no file, or too large to be read. */
function sizeOf(file: string): number {
  const entry = statSync(file, { throwIfNoEntry: false });
  return entry?.isFile() === true && entry.size <= LARGEST ? entry.size : 0;
}
