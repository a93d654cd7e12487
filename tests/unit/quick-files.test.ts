import { readFileSync } from 'node:fs';
import * as promises from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesAtOnce } from '../../src/adapters/quick-files.ts';
import { withFolder } from '../fixtures/content-folder.ts';

test('folders and files are there as soon as they are asked for, until it is enough', () =>
  withFolder({}, async (root) => {
    const files = { mkdir: promises.mkdir, writeFile: promises.writeFile };
    const asEver = filesAtOnce(files);
    const made = files.mkdir(join(root, 'a/b'), { recursive: true });
    const written = files.writeFile(join(root, 'a/b/c.txt'), 'words');
    expect(readFileSync(join(root, 'a/b/c.txt'), 'utf8')).toBe('words');
    await Promise.all([made, written]);
    asEver();
    expect(files).toEqual({ mkdir: promises.mkdir, writeFile: promises.writeFile });
  }));

test('what cannot be written is refused as ever', () =>
  withFolder({}, async (root) => {
    const files = { mkdir: promises.mkdir, writeFile: promises.writeFile };
    filesAtOnce(files);
    await expect(files.writeFile(join(root, 'none/c.txt'), 'words')).rejects.toThrow('ENOENT');
  }));
