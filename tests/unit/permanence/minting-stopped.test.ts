import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { lockFolder } from '../../../src/build/cache-folder.ts';
import { mintArchive } from '../../../src/permanence/edge/minting.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive } from '../../fixtures/open-door.ts';

const COUNT = 150;

const nameOf = (number: number): string => `2022-02-02-open-door-${String(number).padStart(3, '0')}`;

const FIRST = `content/articles/${nameOf(0)}.md`;

const withoutId = openDoor.replace('id: 7k2m9x4d\n    speaker', 'speaker');

const registers = Object.fromEntries(Object.entries(openDoorArchive).filter(([file]) => !file.endsWith('.md')));

/** Articles whose quotations have no ids yet. */
const unminted = Object.fromEntries(
  Array.from({ length: COUNT }, (_, number) => [
    `content/articles/${nameOf(number)}.md`,
    withoutId.replace('2022-02-02-open-door', nameOf(number)),
  ]),
);

/** It writes in one go, so Ctrl-C ends it before that or not at all; what is killed may have written a part. */
const ends = [
  {
    how: 'stopped with Ctrl-C while it reads',
    signal: 'SIGINT',
    isTime: (root: string) => existsSync(lockFolder(root)),
    said: '\nStopped. Nothing is half written: what was complete is kept, and the same command goes on from there.\n',
  },
  {
    how: 'killed while it writes',
    signal: 'SIGKILL',
    isTime: (root: string) => readFileSync(join(root, FIRST), 'utf8') !== unminted[FIRST],
    said: undefined,
  },
] as const;

// Windows has no signals to send.
test.skipIf(process.platform === 'win32').each(ends)(
  'minting that is $how leaves whole files, and the next finishes it',
  async ({ signal, isTime, said: sentence }) => {
    await withFolder({ ...registers, ...unminted }, async (root) => {
      const child = spawn(process.execPath, [join(process.cwd(), 'src/cli/main.ts'), 'mint'], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      const closed = new Promise((resolve) => child.once('close', resolve));
      await vi.waitUntil(() => isTime(root) || child.exitCode !== null, { timeout: 60_000, interval: 1 });
      child.kill(signal);
      await closed;
      if (sentence !== undefined) expect({ code: child.exitCode, said }).toEqual({ code: 130, said: sentence });
      if (signal === 'SIGINT') expect(readFileSync(join(root, FIRST), 'utf8')).toBe(unminted[FIRST]);
      for (const [file, text] of Object.entries(unminted)) {
        expect(readFileSync(join(root, file), 'utf8').replace(/id: \w{8}\n {4}speaker/, 'speaker')).toBe(text);
      }
      const { issues, addresses } = await mintArchive(root);
      expect(issues).toEqual([]);
      expect(addresses?.total).toBeGreaterThanOrEqual(2 * COUNT);
      expect(readdirSync(join(root, 'content/articles'))).toEqual(
        Array.from({ length: COUNT }, (_, number) => `${nameOf(number)}.md`),
      );
    });
  },
  120_000,
);
