import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differences } from '../../same-bytes.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'x'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

test('folders with the same bytes have no differences', () => {
  const files = { 'index.html': 'home', [join('x', 'index.html')]: '“x”' };
  expect(differences(folderOf(files), folderOf(files))).toEqual([]);
});

test('a file that is missing on either side or differs is named', () => {
  expect(
    differences(
      folderOf({ a: '1', b: '1', [join('x', 'c')]: '1' }),
      folderOf({ a: '1', [join('x', 'c')]: '2', d: '1' }),
    ),
  ).toEqual(['b', 'd', join('x', 'c')]);
});
