/**
 * Finds the browser engines for the tests of all engines, or installs them: Debian's own packages first, else what
 * Playwright brings. An engine that cannot be had is `undefined`; its tests are skipped, and counted as skipped.
 */

import { join } from 'node:path';
import { provideBrowser, type Machine } from './browser-provision.ts';
import type { EngineName } from './engines/engine.ts';

/** How an engine is driven, and where its parts stand. */
export type ProvidedEngine =
  /** By Playwright, with the browser at `path` or the one that Playwright has brought. */
  | { readonly by: 'playwright'; readonly path?: string }
  /** An installed Firefox, by WebDriver BiDi. */
  | { readonly by: 'bidi'; readonly path: string }
  /** WebKitGTK's driver and its small browser, on a screen in memory. */
  | { readonly by: 'webdriver'; readonly driver: string; readonly browser: string; readonly screen: string };

export type ProvidedEngines = Readonly<Record<EngineName, ProvidedEngine | undefined>>;

interface Search {
  readonly name: 'firefox' | 'webkit';
  /** Debian's packages. */
  readonly packages: readonly string[];
  readonly find: (machine: Machine) => ProvidedEngine | undefined;
}

const firefox: Search = {
  name: 'firefox',
  packages: ['firefox-esr'],
  find: (machine) => {
    const inPath = ['firefox-esr', 'firefox']
      .map((command) => machine.which(command))
      .filter((path) => path !== undefined);
    const path = [...inPath, '/Applications/Firefox.app/Contents/MacOS/firefox'].find((one) => machine.starts(one));
    return path === undefined ? undefined : { by: 'bidi', path };
  },
};

const webkit: Search = {
  name: 'webkit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  find: (machine) => {
    const driver = machine.which('WebKitWebDriver');
    const screen = machine.which('Xvfb');
    const [browser] = machine.glob('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
    if (driver === undefined || screen === undefined || browser === undefined) return undefined;
    return { by: 'webdriver', driver, browser, screen };
  },
};

/** All engines, after installing what is missing where that can be done. */
export function provideEngines(machine: Machine): ProvidedEngines {
  return {
    chromium: { by: 'playwright', path: provideBrowser(machine) },
    firefox: provide(machine, firefox),
    webkit: provide(machine, webkit),
  };
}

function provide(machine: Machine, { name, packages, find }: Search): ProvidedEngine | undefined {
  const present = (): ProvidedEngine | undefined =>
    find(machine) ?? (machine.hasPlaywright(name) ? { by: 'playwright' } : undefined);
  const found = present();
  if (found !== undefined) return found;

  machine.say(`No ${name} is installed.`);
  for (const way of waysToInstall(machine, name, packages)) {
    machine.say(`Trying: ${way.map((command) => command.join(' ')).join(' && ')}`);
    if (!way.every((command) => machine.run(command))) continue;
    const installed = present();
    if (installed !== undefined) return installed;
  }
  return undefined;
}

function waysToInstall(
  { rights, which }: Machine,
  name: 'firefox' | 'webkit',
  packages: readonly string[],
): readonly (readonly (readonly string[])[])[] {
  const playwright = [process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'install'];
  if (which('apt-get') === undefined || rights === 'none') return [[[...playwright, name]]];
  const sudo = rights === 'sudo' ? ['sudo', '-n'] : [];
  return [
    [
      [...sudo, 'apt-get', 'update'],
      [...sudo, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages],
    ],
    [[...playwright, '--with-deps', name]],
  ];
}
