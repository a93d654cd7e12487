import { defineConfig } from '@playwright/test';
import { machine } from './tests/browser-machine.ts';
import { findBrowser } from './tests/browser-provision.ts';
import { baseSite, longSite, rootSite, servedAt, settings, type BuiltSite } from './tests/built-sites.ts';

const browser = findBrowser(machine);

/** Serves a site that `tests/run.ts` has built, as `npm start` would. */
function serve(site: BuiltSite) {
  return {
    // Without --ignore-lock, Astro serves one site at a time.
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --ignore-lock --host 127.0.0.1 --port ${String(site.port)}`,
    env: settings(site),
    url: servedAt(site),
    reuseExistingServer: false,
  };
}

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.reports/browser',
  reporter: [['list'], ['json', { outputFile: '.reports/browser.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  globalTimeout: 15 * 60_000,
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    // Tests of pages shall see the pages as they are served; those of the copy in the browser allow them.
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        // Containers run as root, where Chromium refuses its sandbox.
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        // The browser itself must ask the network for nothing.
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // Tests address pages from the site's root without a slash in front: page.goto('articles/…/').
  projects: [
    { name: 'root', use: { baseURL: servedAt(rootSite) }, grepInvert: /@long/ },
    // Only tests tagged @base are worth a second run below a base path.
    { name: 'base', use: { baseURL: servedAt(baseSite) }, grep: /@base/ },
    // Tests tagged @long look at the archive of very long texts only.
    { name: 'long', use: { baseURL: servedAt(longSite) }, grep: /@long/ },
  ],
  webServer: [serve(rootSite), serve(baseSite), serve(longSite)],
});
