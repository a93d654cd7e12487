import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit } from '@playwright/test';
import type { Machine } from './browser-provision.ts';

/** The machine that the tests run on. */
export const machine: Machine = {
  platform: process.platform,
  env: process.env,
  playwrightBrowser: chromium.executablePath(),
  hasPlaywright: (engine) => existsSync({ firefox, webkit }[engine].executablePath()),
  glob: (pattern) => globSync(pattern).toSorted(),
  which: (command) =>
    // Servers stand where only the administrator's search path looks.
    [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
      .map((folder) => join(folder, command))
      .find(isExecutable),
  // On Windows, asking Chrome for its version opens a window.
  starts: (path) =>
    isExecutable(path) &&
    (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0),
  run: ([program = '', ...args]) => spawnSync(program, args, { stdio: 'inherit' }).status === 0,
  get rights() {
    if (process.getuid?.() === 0) return 'root';
    return spawnSync('sudo', ['-n', 'true']).status === 0 ? 'sudo' : 'none';
  },
  say: (message) => {
    console.log(message);
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
