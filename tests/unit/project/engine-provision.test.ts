import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Machine } from '../../browser-provision.ts';
import { provideEngines } from '../../engine-provision.ts';

const CHROMIUM = '/usr/bin/chromium';
const MINI = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** A Linux machine with Chromium and these programs; commands of `brings` succeed and bring others. */
function fake({
  programs = [],
  brings = {},
  rights = 'none',
}: {
  readonly programs?: readonly string[];
  readonly brings?: Readonly<Record<string, readonly string[]>>;
  readonly rights?: Machine['rights'];
}): Machine & { readonly log: readonly string[] } {
  const there = new Set([CHROMIUM, ...programs]);
  const log: string[] = [];
  return {
    platform: 'linux',
    env: {},
    playwrightBrowser: '/cache/chrome',
    rights,
    hasPlaywright: (engine) => there.has(`/cache/${engine}`),
    glob: (pattern) => [...there].filter((path) => matchesGlob(path, pattern)),
    which: (command) => [...there].find((path) => path === `/usr/bin/${command}`),
    starts: (path) => there.has(path),
    run: (command) => {
      const line = command[0] === process.execPath ? ['playwright', ...command.slice(2)].join(' ') : command.join(' ');
      log.push(line);
      for (const path of brings[line] ?? []) there.add(path);
      return line in brings;
    },
    say: () => undefined,
    log,
  };
}

describe('providing the engines', () => {
  test('takes what is installed and runs nothing', () => {
    const programs = ['/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', MINI];
    const machine = fake({ programs });
    expect(provideEngines(machine)).toEqual({
      chromium: { by: 'playwright', path: CHROMIUM },
      firefox: { by: 'bidi', path: '/usr/bin/firefox-esr' },
      webkit: { by: 'webdriver', driver: '/usr/bin/WebKitWebDriver', browser: MINI, screen: '/usr/bin/Xvfb' },
    });
    expect(machine.log).toEqual([]);
  });

  test('installs what is missing with apt, as the administrator of a bare machine', () => {
    const machine = fake({
      programs: ['/usr/bin/apt-get'],
      rights: 'root',
      brings: {
        'apt-get update': [],
        'apt-get install -y --no-install-recommends firefox-esr': ['/usr/bin/firefox-esr'],
        'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb': [
          '/usr/bin/WebKitWebDriver',
          '/usr/bin/Xvfb',
          MINI,
        ],
      },
    });
    const { firefox, webkit } = provideEngines(machine);
    expect([firefox?.by, webkit?.by]).toEqual(['bidi', 'webdriver']);
  });

  test('takes the builds of Playwright where there are no packages', () => {
    const machine = fake({ brings: { 'playwright install webkit': ['/cache/webkit'] }, programs: ['/cache/firefox'] });
    const { firefox, webkit } = provideEngines(machine);
    expect([firefox, webkit]).toEqual([{ by: 'playwright' }, { by: 'playwright' }]);
    expect(machine.log).toEqual(['playwright install webkit']);
  });

  test('says of an engine that cannot be had that there is none, after trying every way', () => {
    const machine = fake({ programs: ['/usr/bin/apt-get', '/usr/bin/WebKitWebDriver'], rights: 'sudo' });
    const { firefox, webkit } = provideEngines(machine);
    expect([firefox, webkit]).toEqual([undefined, undefined]);
    expect(machine.log).toEqual([
      'sudo -n apt-get update',
      'playwright install --with-deps firefox',
      'sudo -n apt-get update',
      'playwright install --with-deps webkit',
    ]);
  });
});
