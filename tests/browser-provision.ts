/**
 * Finds a Chromium for the browser tests, or installs one. An installed browser comes first, because Playwright's own
 * download is not to be had everywhere.
 */

import { join } from 'node:path';

/** What the search needs of the machine it runs on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own browser, whether or not it is there. */
  readonly playwrightBrowser: string;
  /** Whether Playwright has brought its own build of this engine. */
  hasPlaywright(engine: 'firefox' | 'webkit'): boolean;
  /** Files that a pattern names, in order. */
  glob(pattern: string): readonly string[];
  /** Where a command stands in the search path. */
  which(command: string): string | undefined;
  /** Whether the program at this path exists and can say its version: a stub that only recommends a shop cannot. */
  starts(path: string): boolean;
  /** Runs a command with its output on the terminal, and says whether it succeeded. */
  run(command: readonly string[]): boolean;
  /** Whether commands run with the rights of an administrator, at once or after `sudo`. */
  readonly rights: 'root' | 'sudo' | 'none';
  say(message: string): void;
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** Path of a browser that is there already. Throws when `CHROME_PATH` names something that is none. */
export function findBrowser(machine: Machine): string | undefined {
  const chosen = machine.env['CHROME_PATH'];
  if (chosen) {
    if (machine.starts(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is ${chosen}, but no browser starts there. Correct it, or unset it to have one found.`,
    );
  }
  const inPath = commands.map((command) => machine.which(command)).filter((path) => path !== undefined);
  return [...inPath, ...usualPlaces(machine), machine.playwrightBrowser].find((path) => machine.starts(path));
}

/** Ways to get a browser, best first; each is a list of commands that must all succeed. */
export function waysToInstall({ rights, which }: Machine): readonly (readonly (readonly string[])[])[] {
  const playwright = [process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'install'];
  const plain = [[...playwright, 'chromium']];
  if (which('apt-get') === undefined || rights === 'none') return [plain];
  const sudo = rights === 'sudo' ? ['sudo', '-n'] : [];
  return [
    [
      [...sudo, 'apt-get', 'update'],
      [...sudo, 'apt-get', 'install', '-y', 'chromium'],
    ],
    // With the system's libraries, which Playwright installs by apt-get as well.
    [[...playwright, '--with-deps', 'chromium']],
    plain,
  ];
}

/** Path of a browser, after installing one if there is none. Throws when that cannot be done. */
export function provideBrowser(machine: Machine): string {
  const present = findBrowser(machine);
  if (present !== undefined) return present;

  machine.say('No Chromium or Chrome is installed.');
  for (const way of waysToInstall(machine)) {
    machine.say(`Trying: ${way.map((command) => command.join(' ')).join(' && ')}`);
    if (!way.every((command) => machine.run(command))) continue;
    const installed = findBrowser(machine);
    if (installed !== undefined) return installed;
    machine.say('That succeeded, but no browser starts.');
  }
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be installed. Install one, or name one by CHROME_PATH.',
  );
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  switch (platform) {
    case 'darwin':
      return ['/Applications', `${env['HOME'] ?? ''}/Applications`].flatMap((folder) => [
        `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      ]);
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Chromium\\Application\\chrome.exe`,
        ]);
    default:
      return [];
  }
}
