import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test('a command works on the archive that CONTENT_ROOT names', () => {
  const { stdout, status } = spawnSync(process.execPath, ['src/cli/main.ts', 'check'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: resolve('tests/fixtures/archives/empty') },
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '0 articles with 0 quotations: no issues\n' });
});
