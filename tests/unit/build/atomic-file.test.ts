import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { AtomicFile, createAtomically, sweepDrafts, writeAtomically } from '../../../src/build/atomic-file.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atomic-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test('replaces a file, and makes missing folders', () => {
  const file = join(aFolder(), 'a/b.txt');
  writeAtomically(file, 'old, and longer');
  writeAtomically(file, Buffer.from('new'), { flush: true });
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(join(file, '..'))).toEqual(['b.txt']);
});

test('the old file stays until the new one is complete', () => {
  const folder = aFolder();
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old');
  const file = new AtomicFile(path);
  const pieces = ['“one”\n', 'x'.repeat(3 << 20), Buffer.from('two'), '', 'y'.repeat(600_000), 'y'.repeat(600_000)];
  for (const piece of pieces) file.write(piece);
  expect(file.size).toBe(Buffer.byteLength(pieces.join('')));
  expect(readFileSync(path, 'utf8')).toBe('old');
  file.replace();
  file.discard();
  expect(readFileSync(path, 'utf8') === pieces.join('')).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('two writers of one file do not disturb each other: the last one to finish wins, whole', () => {
  const folder = aFolder();
  const path = join(folder, 'a.txt');
  const [one, two] = [new AtomicFile(path), new AtomicFile(path)];
  one.write('one');
  two.write('two');
  two.replace();
  expect(readFileSync(path, 'utf8')).toBe('two');
  one.replace();
  expect(readFileSync(path, 'utf8')).toBe('one');
});

test('a file that is discarded, or cannot be put in its place, leaves nothing behind', () => {
  const folder = aFolder();
  const file = new AtomicFile(join(folder, 'a.txt'));
  file.write('half');
  file.discard();
  file.discard();
  expect(readdirSync(folder)).toEqual([]);
  mkdirSync(join(folder, 'a.txt/in-the-way'), { recursive: true });
  expect(() => {
    writeAtomically(join(folder, 'a.txt'), 'text');
  }).toThrow(/a\.txt cannot be written: a folder is in its place\. Move it elsewhere, and do it again$/);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('says in words why a file cannot be written', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'a'), '');
  expect(() => {
    writeAtomically(join(folder, 'a/b.txt'), 'text');
  }).toThrow(/a\/b\.txt cannot be written: a file is in the place of its folder\. Move it elsewhere, and do it again$/);
});

test('creates a file, and never replaces one', () => {
  const folder = aFolder();
  const path = join(folder, 'a.md');
  expect(createAtomically(path, 'first', { flush: true })).toBe(true);
  expect(createAtomically(path, 'second')).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('first');
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('sweeps drafts of processes that have ended, and nothing else', () => {
  const folder = aFolder();
  const mine = new AtomicFile(join(folder, 'b.md'));
  const [draft = ''] = readdirSync(folder);
  // The largest process id that Linux gives is 4,194,304.
  writeFileSync(join(folder, draft.replace(String(process.pid), '5000000')), '');
  writeFileSync(join(folder, '.hidden.tmp'), '');
  writeFileSync(join(folder, 'c.md'), '');
  sweepDrafts(folder);
  sweepDrafts(join(folder, 'missing'));
  expect(readdirSync(folder).toSorted()).toEqual([draft, '.hidden.tmp', 'c.md'].toSorted());
  mine.discard();
});
