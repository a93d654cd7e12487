import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Article } from '../../../archive/article.ts';
import { inProgress } from '../../../build/progress.ts';
import { searchRecord, type Names } from '../record.ts';
import { PAGEFIND_FOLDER } from '../search-tables.ts';
import type { WordVectors } from '../word-vectors.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { writeSearchTables } from './search-tables.ts';

/** Content of an archive, as far as it is searched. */
export interface Searched {
  readonly articles: readonly Article[];
  readonly names: Names;
  /** BCP 47 tag of the articles that name no language. */
  readonly language: string;
  /** Of English words, for finding related ones; choosing them takes a second. */
  readonly vectors?: WordVectors;
  /** The cache of data files; without it related words are chosen anew. */
  readonly keptIn?: string;
}

/** Writes everything that the search page reads into a site: Pagefind's index and our tables. The same content gives the same bytes. */
export async function writeSearchIndex(site: string, searched: Searched): Promise<void> {
  const { articles, names, language, vectors, keptIn } = searched;
  await writePagefindIndex(
    join(site, PAGEFIND_FOLDER),
    // One after the other: all records at once would need too much memory.
    (function* records() {
      for (const article of inProgress('indexing articles', articles.length, articles))
        yield searchRecord(article, names, language);
    })(),
  );
  await writeSearchTables(site, articles, names, vectors, keptIn);
}

/** The same files in memory, by their paths in the site. */
export async function searchIndexFiles(searched: Searched): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  try {
    await writeSearchIndex(folder, searched);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name) : [])).toSorted();
    return new Map(
      await Promise.all(
        paths.map(
          async (path) => [relative(folder, path).replaceAll(sep, '/'), new Uint8Array(await readFile(path))] as const,
        ),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
