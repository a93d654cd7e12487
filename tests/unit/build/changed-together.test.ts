import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeTogether, UNFINISHED_FILE } from '../../../src/build/changed-together.ts';
import { withProjectLock } from '../../../src/build/project-lock.ts';
import { check } from '../../../src/cli/check.ts';
import { loadArchive } from '../../../src/content/edge/content-folder.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoorArchive } from '../../fixtures/open-door.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

test('files are written, made and removed together', async () => {
  await withFolder({ 'content/a': 'one', 'content/b': 'two' }, async (root) => {
    changeTogether(root, [
      { file: 'content/a', before: bytes('one'), after: 'ONE' },
      { file: 'content/b', before: bytes('two') },
      { file: 'content/c', after: 'three' },
    ]);
    expect(await readFile(join(root, 'content/a'), 'utf8')).toBe('ONE');
    expect(await readFile(join(root, 'content/c'), 'utf8')).toBe('three');
    expect([existsSync(join(root, 'content/b')), existsSync(join(root, UNFINISHED_FILE))]).toEqual([false, false]);
  });
});

test('nothing is written when one file was saved since it was read', async () => {
  await withFolder({ 'content/a': 'one', 'content/b': 'two, edited' }, async (root) => {
    expect(() => {
      changeTogether(root, [
        { file: 'content/a', before: bytes('one'), after: 'ONE' },
        { file: 'content/b', before: bytes('two'), after: 'TWO' },
      ]);
    }).toThrow('content/b was saved by somebody else while it was read');
    expect(await readFile(join(root, 'content/a'), 'utf8')).toBe('one');
    expect(existsSync(join(root, UNFINISHED_FILE))).toBe(false);
  });
});

/** What stays when a process is killed between two files: the plan, and the first file written. */
async function interrupted(root: string, second: string): Promise<void> {
  await writeFile(join(root, 'content/b'), 'one');
  changeTogether(root, [{ file: 'content/b', before: bytes('one'), after: 'two' }]);
  const plan = [
    { file: 'content/a', before: null, after: 'ONE' },
    { file: 'content/b', before: '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3', after: 'TWO' },
  ];
  await writeFile(join(root, UNFINISHED_FILE), JSON.stringify(plan));
  await writeFile(join(root, 'content/a'), 'ONE');
  await writeFile(join(root, 'content/b'), second);
}

test('the next writer finishes what a crash has left', async () => {
  await withFolder(openDoorArchive, async (root) => {
    await interrupted(root, 'two');
    const [issue] = (await loadArchive(root)).issues;
    expect(issue).toEqual({
      file: UNFINISHED_FILE,
      rule: 'change-unfinished',
      message: 'a change of several files was interrupted. Run `npm run mint`, which finishes it first.',
    });
    expect(await check(root, 'json')).toBe(1);
    await withProjectLock(root, 'content', () => undefined);
    expect(await readFile(join(root, 'content/b'), 'utf8')).toBe('TWO');
    expect((await loadArchive(root)).issues).toEqual([]);
  });
});

test('what a keeper wrote after a crash is not written over', async () => {
  await withFolder(openDoorArchive, async (root) => {
    await interrupted(root, 'by hand');
    await expect(withProjectLock(root, 'content', () => undefined)).rejects.toThrow(
      'content/b was changed by hand after a change of several files was interrupted.',
    );
    expect(await readFile(join(root, 'content/b'), 'utf8')).toBe('by hand');
  });
});
