/**
 * Measures the built pages as a reader's phone would: `npm run bench:pages` after `npm ci --prefix bench` and `npm run build`. Lighthouse in its
 * mobile simulation (a slow line, a processor four times slower) on one page of each kind, served compressed. Prints a
 * table; exits with 1 when a page misses what the archive promises. With paths it measures those:
 * `npm run bench:pages -- /about/`.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { readScripts } from '../../src/checks/edge/built-site.ts';
import { pageCost } from '../../src/checks/budget-checks.ts';
import { readPage } from '../../src/checks/built-page.ts';
import { machine } from '../../tests/browser-machine.ts';
import { provideBrowser } from '../../tests/browser-provision.ts';
import { serveSite } from './served-site.ts';

/** Largest contentful paint in the mobile simulation; a bare page of 3.6 kB takes 750 ms there. */
const LONGEST_PAINT_MS = 900;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A port for the browser's own protocol; nothing else of the project uses it. */
const DEBUGGING_PORT = 9339;

const folder = process.env['OUT_DIR'] ?? 'dist';
const named = process.argv.slice(2);
const first = (kind: string) =>
  `/${kind}/${readdirSync(join(folder, kind)).find((name) => !name.includes('.')) ?? ''}/`;
const paths =
  named.length > 0 ? named : ['/', first('articles'), first('q'), first('speakers'), '/timeline/', '/search/'];

const scripts = readScripts(folder);
const { origin, server } = await serveSite(folder);
const browser = await chromium.launch({
  executablePath: provideBrowser(machine),
  args: [`--remote-debugging-port=${String(DEBUGGING_PORT)}`, '--no-sandbox', '--disable-gpu', '--disable-quic'],
});

console.log('perf a11y best  seo   LCP ms   CLS   bytes  script  page');
let missed = false;
for (const path of paths) {
  const result = await lighthouse(`${origin}${path}`, {
    port: DEBUGGING_PORT,
    onlyCategories: [...CATEGORIES],
    logLevel: 'silent',
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing about ${path}`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));
  const paint = audits['largest-contentful-paint']?.numericValue ?? Infinity;
  const shift = audits['cumulative-layout-shift']?.numericValue ?? Infinity;
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const cost = pageCost({ html, facts: readPage({ path, html }) }, scripts);
  missed ||= scores.some((score) => score < 100) || paint >= LONGEST_PAINT_MS || shift > 0;
  console.log(
    [
      ...scores.map((score) => String(score).padStart(4)),
      paint.toFixed(0).padStart(8),
      shift.toFixed(3).padStart(6),
      String(cost.document).padStart(7),
      String(cost.script).padStart(7),
      ` ${path}`,
    ].join(' '),
  );
  for (const category of CATEGORIES) {
    for (const { id } of categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? []) {
      const { score, title } = audits[id] ?? {};
      if (score !== null && score !== undefined && score < 0.9) console.log(`       ${category}: ${title ?? id}`);
    }
  }
}
await browser.close();
server.close();
process.exitCode = missed ? 1 : 0;
