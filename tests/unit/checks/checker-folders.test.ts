import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CHECKER_FOLDERS } from '../../../src/checks/edge/check-site.ts';
import { sourceFiles } from '../../fixtures/source-imports.ts';

test('the version of clean pages changes with all code that decides what a fault is', () => {
  const files = new Map(
    sourceFiles(fileURLToPath(new URL('../../../src', import.meta.url))).map((file) => [file.path, file]),
  );
  const used = new Set<string>();
  const follow = (path: string): void => {
    // Threads, caches and files on disk, which find no faults.
    if (used.has(path) || path.startsWith('build/')) return;
    used.add(path);
    for (const other of files.get(path)?.own ?? []) follow(other);
  };
  follow('checks/edge/check-page-worker.ts');
  expect(used).toContain('checks/policy-checks.ts');
  expect([...used].filter((path) => !CHECKER_FOLDERS.some((folder) => `src/${path}`.startsWith(`${folder}/`)))).toEqual(
    [],
  );
});
