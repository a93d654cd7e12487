import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser, provideBrowser, waysToInstall, type Machine } from '../../browser-provision.ts';

interface FakeMachine extends Machine {
  /** Commands run and things said, in order. */
  readonly log: readonly string[];
}

/**
 * A Linux machine without a browser. `programs` start, and those named like a command are in the search path; a command
 * line that is in `brings` succeeds and brings a program.
 */
function fake(
  parts: Partial<Machine> & {
    readonly programs?: readonly string[];
    readonly brings?: Readonly<Record<string, string>>;
  } = {},
): FakeMachine {
  const { programs = [], brings = {}, ...rest } = parts;
  const there = new Set(programs);
  const log: string[] = [];
  return {
    platform: 'linux',
    env: {},
    playwrightBrowser: '/cache/chrome',
    rights: 'none',
    hasPlaywright: (engine) => there.has(`/cache/${engine}`),
    glob: (pattern) => [...there].filter((path) => matchesGlob(path, pattern)),
    which: (command) => [...there].find((path) => path === `/usr/bin/${command}`),
    starts: (path) => there.has(path),
    run: (command) => {
      const line = shorten(command);
      log.push(`run ${line}`);
      const program = brings[line];
      if (program) there.add(program);
      return program !== undefined;
    },
    say: (message) => log.push(`say ${message}`),
    log,
    ...rest,
  };
}

/** Leaves out where Node and Playwright are installed. */
function shorten(command: readonly string[]): string {
  return command[0] === process.execPath ? ['playwright', ...command.slice(2)].join(' ') : command.join(' ');
}

describe('finding a browser', () => {
  test('takes the one that CHROME_PATH names before all others', () => {
    expect(findBrowser(fake({ env: { CHROME_PATH: '/opt/mine' }, programs: ['/usr/bin/chromium', '/opt/mine'] }))).toBe(
      '/opt/mine',
    );
  });

  test('refuses a CHROME_PATH where no browser starts', () => {
    expect(() => findBrowser(fake({ env: { CHROME_PATH: '/opt/gone' }, programs: ['/usr/bin/chromium'] }))).toThrow(
      'CHROME_PATH is /opt/gone, but no browser starts there. Correct it, or unset it to have one found.',
    );
  });

  test('takes Chromium from the search path, then Chrome, then what Playwright has downloaded', () => {
    expect(findBrowser(fake({ programs: ['/cache/chrome', '/usr/bin/google-chrome', '/usr/bin/chromium'] }))).toBe(
      '/usr/bin/chromium',
    );
    expect(findBrowser(fake({ programs: ['/cache/chrome', '/usr/bin/google-chrome'] }))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(fake({ programs: ['/cache/chrome'] }))).toBe('/cache/chrome');
  });

  test('passes over a command that does not start', () => {
    const machine = fake({
      programs: ['/usr/bin/google-chrome', '/cache/chrome'],
      starts: (path) => path === '/cache/chrome',
    });
    expect(findBrowser(machine)).toBe('/cache/chrome');
  });

  test('looks in the usual places of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser(fake({ platform: 'darwin', programs: [mac] }))).toBe(mac);
    expect(
      findBrowser(fake({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' }, programs: [windows] })),
    ).toBe(windows);
  });

  test('finds none where there is none', () => {
    expect(findBrowser(fake())).toBeUndefined();
  });
});

describe('installing a browser', () => {
  const ways = (machine: Machine) => waysToInstall(machine).map((way) => way.map(shorten));

  test('is for apt-get first where that may be used, then for Playwright', () => {
    expect(ways(fake({ rights: 'root', programs: ['/usr/bin/apt-get'] }))).toEqual([
      ['apt-get update', 'apt-get install -y chromium'],
      ['playwright install --with-deps chromium'],
      ['playwright install chromium'],
    ]);
    expect(ways(fake({ rights: 'sudo', programs: ['/usr/bin/apt-get'] }))[0]).toEqual([
      'sudo -n apt-get update',
      'sudo -n apt-get install -y chromium',
    ]);
  });

  test('is for Playwright alone without apt-get or without the right to use it', () => {
    expect(ways(fake({ rights: 'root' }))).toEqual([['playwright install chromium']]);
    expect(ways(fake({ rights: 'none', programs: ['/usr/bin/apt-get'] }))).toEqual([['playwright install chromium']]);
  });

  test('does not happen where one is found', () => {
    const machine = fake({ programs: ['/usr/bin/chromium'], rights: 'root' });
    expect([provideBrowser(machine), machine.log]).toEqual(['/usr/bin/chromium', []]);
  });

  test('goes on to the next way when one fails', () => {
    const machine = fake({
      programs: ['/usr/bin/apt-get'],
      rights: 'root',
      brings: { 'playwright install --with-deps chromium': '/cache/chrome' },
    });
    expect(provideBrowser(machine)).toBe('/cache/chrome');
    expect(machine.log.filter((line) => line.startsWith('run '))).toEqual([
      'run apt-get update',
      'run playwright install --with-deps chromium',
    ]);
  });

  test('says so plainly when no way works', () => {
    expect(() => provideBrowser(fake())).toThrow(
      'The browser tests need Chromium or Chrome, and none could be installed. Install one, or name one by CHROME_PATH.',
    );
  });
});
