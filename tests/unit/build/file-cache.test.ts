import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { madeFile, type FileContent } from '../../../src/build/file-cache.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'made-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'files');
}

/** What comes for a name and key, and whether it was made for that. */
function ask(folder: string | undefined, name: string, key: string, content: FileContent = '“new”') {
  let isNew = false;
  const given = madeFile(folder, name, key, () => {
    isNew = true;
    return content;
  });
  return [Buffer.from(given).toString(), isNew ? 'made' : 'kept'];
}

test('a file is made once for a name and what it is made from, and is the same to the byte', () => {
  const folder = aFolder();
  expect(ask(folder, '/data/a.csv', 'key', '“old”')).toEqual(['“old”', 'made']);
  expect(ask(folder, '/data/a.csv', 'key')).toEqual(['“old”', 'kept']);
  expect(ask(folder, '/data/b.csv', 'key', Uint8Array.from([0x61, 0x0a]))).toEqual(['a\n', 'made']);
  expect(ask(folder, '/data/b.csv', 'key')).toEqual(['a\n', 'kept']);
  expect(ask(folder, '/empty', 'key', '')).toEqual(['', 'made']);
  expect(ask(folder, '/empty', 'key')).toEqual(['', 'kept']);
});

test('what was made from something else is made anew, and takes its place', () => {
  const folder = aFolder();
  ask(folder, '/a', 'key', 'old');
  expect(ask(folder, '/a', 'other', 'newer')).toEqual(['newer', 'made']);
  expect(ask(folder, '/a', 'key')).toEqual(['“new”', 'made']);
  expect(readdirSync(folder)).toEqual(['%2Fa']);
});

test.each<[what: string, damage: (bytes: Buffer) => Uint8Array]>([
  ['is cut off', (bytes) => bytes.subarray(0, -1)],
  ['has lost nearly all', (bytes) => bytes.subarray(0, 20)],
  ['is empty', () => new Uint8Array()],
  ['has another letter', (bytes) => Buffer.from(bytes.toString().replace('old', 'odd'))],
  ['has grown', (bytes) => Buffer.concat([bytes, bytes])],
])('a kept file that %s is made anew', (_, damage) => {
  const folder = aFolder();
  ask(folder, '/a', 'key', 'old');
  const file = join(folder, '%2Fa');
  writeFileSync(file, damage(readFileSync(file)));
  expect(ask(folder, '/a', 'key')).toEqual(['“new”', 'made']);
  expect(ask(folder, '/a', 'key')).toEqual(['“new”', 'kept']);
});

test('without a folder nothing is kept', () => {
  expect(ask(undefined, '/a', 'key')).toEqual(['“new”', 'made']);
  expect(ask(undefined, '/a', 'key')).toEqual(['“new”', 'made']);
});
