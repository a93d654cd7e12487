import { defineConfig } from '@playwright/test';
import { machine } from './tests/browser-machine.ts';
import { findBrowser } from './tests/browser-provision.ts';
import { browserArguments } from './tests/engines/browser-arguments.ts';
import { hostedSites, portName, rootSite, servedAt, settings } from './tests/built-sites.ts';

const browser = findBrowser(machine);

/** Notes the ports that servers say they have found free: one that is taken would fail every test. */
const noting = (pattern: string) => ({ stdout: new RegExp(pattern) });

/** Tests of archives that show one thing stand in the file named for it, and only there. */
const ofOneArchive = hostedSites.filter(({ base }) => base === '/').map(({ name }) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.reports/browser',
  reporter: [['list'], ['json', { outputFile: '.reports/browser.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Tests wait for signs; only a hang takes so long, on however busy a machine.
  timeout: 5 * 60_000,
  expect: { timeout: 60_000 },
  globalTimeout: 60 * 60_000,
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    // Tests of pages shall see the pages as they are served; those of the copy in the browser allow them.
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: browserArguments,
    },
  },
  // Tests address pages from the site's root without a slash in front: page.goto('articles/…/').
  projects: [
    { name: 'root', testIgnore: ofOneArchive, use: { baseURL: servedAt(rootSite) } },
    ...hostedSites.map((site) => ({
      name: site.name,
      use: { baseURL: servedAt(site) },
      // Only tests tagged @base are worth a second run below a base path.
      ...(site.base === '/' ? { testMatch: `**/${site.name}.spec.ts` } : { testIgnore: ofOneArchive, grep: /@base/ }),
    })),
  ],
  webServer: [
    {
      // As `npm start` serves it. Without --ignore-lock, Astro serves one site at a time.
      command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --ignore-lock --host 127.0.0.1 --port 0`,
      env: settings(rootSite),
      wait: noting(`127\\.0\\.0\\.1:(?<${portName(rootSite)}>\\d+)`),
    },
    {
      command: `"${process.execPath}" tests/serve-sites.ts`,
      wait: noting(hostedSites.map((site) => `${site.name} at (?<${portName(site)}>\\d+)\\.\\s+`).join('')),
    },
  ],
});
