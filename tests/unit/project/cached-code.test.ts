import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CHECKER_FOLDERS } from '../../../src/checks/edge/check-site.ts';
import { PARSER_FOLDERS } from '../../../src/content/edge/content-folder.ts';
import { RELATED_FOLDERS } from '../../../src/search/index/edge/related-table.ts';
import { sourceFiles } from '../../fixtures/source-imports.ts';

/** What builds keep from one to the next, the folders whose code makes it old, and the file that makes it. */
const CACHES = [
  { what: 'pages without faults', folders: CHECKER_FOLDERS, from: 'checks/edge/check-page-worker.ts' },
  { what: 'parsed articles', folders: PARSER_FOLDERS, from: 'content/edge/article-parsing-worker.ts' },
  { what: 'related words', folders: RELATED_FOLDERS, from: 'search/index/edge/related-table.ts' },
];

test.each(CACHES)('$what are made anew when any code changes that decides on them', ({ folders, from }) => {
  const files = new Map(
    sourceFiles(fileURLToPath(new URL('../../../src', import.meta.url))).map((file) => [file.path, file]),
  );
  const used = new Set<string>();
  const follow = (path: string): void => {
    // Threads, caches and files on disk, which decide nothing.
    if (used.has(path) || path.startsWith('build/')) return;
    used.add(path);
    for (const other of files.get(path)?.own ?? []) follow(other);
  };
  follow(from);
  expect(used.size).toBeGreaterThan(5);
  expect([...used].filter((path) => !folders.some((folder) => `src/${path}`.startsWith(`${folder}/`)))).toEqual([]);
});
