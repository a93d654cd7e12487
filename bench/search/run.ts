/**
 * `node bench/search/run.ts [articles …] [engines …] [tuning]`: builds the site and the corpus at each size, searches
 * it in Chromium with every engine, and prints one table for each size. Sizes are 4, 1000 and 10000, engines all, unless
 * given. With `tuning` the queries are those that the search was built with; else those that were held back.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { generateCorpus } from '../corpus/generate.ts';
import { realCorpus } from '../corpus/real-articles.ts';
import { driveArchive } from './drive-archive.ts';
import { drivePeer } from './drive-peer.ts';
import { EVALUATION_QUERIES } from './evaluation-queries.ts';
import { PEERS } from './index-files.ts';
import type { Measured } from './measure.ts';
import { tableOf } from './table.ts';
import { TUNING_QUERIES } from './tuning-queries.ts';

const ROOT = join(import.meta.dirname, '../..');
const SITE = '.reports/sites/bench';

const wanted = process.argv.slice(2);
const sizes = wanted.map(Number).filter((size) => !Number.isNaN(size));
const engines = (['archive', ...PEERS] as const).filter((engine) => wanted.includes(engine));
const queries = wanted.includes('tuning') ? TUNING_QUERIES : EVALUATION_QUERIES;
const site = buildSite();
const browser = await launch();
try {
  const real = realCorpus(join(ROOT, 'content'));
  for (const size of sizes.length > 0 ? sizes : [4, 1000, 10_000]) {
    const corpus = generateCorpus(real, size);
    const measured: Measured[] = [];
    for (const engine of engines.length > 0 ? engines : (['archive', ...PEERS] as const)) {
      measured.push(
        engine === 'archive'
          ? await driveArchive(browser, site, corpus, queries)
          : await drivePeer(browser, engine, corpus, queries),
      );
    }
    console.log(`\n${tableOf(corpus, queries, measured)}`);
  }
} finally {
  await browser.close();
}

/** Builds the site as `npm run build` does, in a folder of its own, and reads its files. */
function buildSite(): ReadonlyMap<string, Uint8Array> {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: ROOT,
    env: { ...process.env, OUT_DIR: SITE, SITE_URL: 'https://archive.example', BASE_PATH: '/' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const folder = join(ROOT, SITE);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

/** Debian's Chromium where there is one, else Playwright's own. */
function launch(): Promise<Browser> {
  const installed = '/usr/bin/chromium';
  return chromium.launch({
    ...(existsSync(installed) && { executablePath: installed }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
}
