import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '../../../src/build/cache-folder.ts';
import { lockProject, withProjectLock } from '../../../src/build/project-lock.ts';

function aProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  return root;
}

test('one at a time has a lock, and works of different kinds do not wait for each other', () => {
  const root = aProject();
  const release = lockProject(root, 'build');
  expect(release).toBeDefined();
  expect(lockProject(root, 'build')).toBeUndefined();
  lockProject(root, 'content')?.();
  release?.();
  const again = lockProject(root, 'build');
  expect(again).toBeDefined();
  again?.();
});

test('is free when the work is done, and when it has failed', async () => {
  const root = aProject();
  expect(await withProjectLock(root, 'content', () => 1)).toBe(1);
  await expect(withProjectLock(root, 'content', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withProjectLock(root, 'content', () => 2)).toBe(2);
});

test('is free when its process is killed', async () => {
  const root = aProject();
  const code = `
    const { lockProject } = await import(${JSON.stringify(pathToFileURL('src/build/project-lock.ts').href)});
    console.log(lockProject(${JSON.stringify(root)}, 'build') !== undefined);
    setInterval(() => undefined, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module-typescript', '-e', code]);
  const ended = new Promise((resolve) => holder.once('close', resolve));
  expect(String(await new Promise((resolve) => holder.stdout.once('data', resolve)))).toBe('true\n');
  expect(lockProject(root, 'build')).toBeUndefined();
  holder.kill('SIGKILL');
  await ended;
  const release = lockProject(root, 'build');
  expect(release).toBeDefined();
  release?.();
});

test('says in words when its file holds something else', () => {
  const root = aProject();
  mkdirSync(lockFolder(root), { recursive: true });
  writeFileSync(join(lockFolder(root), 'build'), 'rubbish');
  expect(() => lockProject(root, 'build')).toThrow(
    /locks\/build cannot be written: something else is in its place. Remove it, and do it again$/,
  );
});

test('says in words when it cannot be had at all', () => {
  const root = aProject();
  mkdirSync(dirname(lockFolder(root)), { recursive: true });
  writeFileSync(lockFolder(root), '');
  expect(() => lockProject(root, 'build')).toThrow(/locks\/build cannot be written: a file is in the place of its/);
});
