/**
 * `node bench/search/run.ts [articles …] [engines …]`: builds the corpus at each size, searches it in Chromium with
 * every engine, and prints one table for each size. Sizes are 4, 1000 and 10000, engines all, unless given.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { generateCorpus, type Corpus } from '../corpus/generate.ts';
import { realCorpus } from '../corpus/real-articles.ts';
import type { BenchEngine } from './engines/engine.ts';
import { EVALUATION_QUERIES } from './evaluation-queries.ts';
import { ENGINES, indexFiles, type EngineName } from './index-files.ts';
import type { BenchQuery, QueryKind } from './query-set.ts';
import { serveFiles, type BenchServer } from './server.ts';

const ROOT = join(import.meta.dirname, '../..');
const KINDS: readonly QueryKind[] = ['phrase', 'keyword', 'half-remembered', 'misspelt'];

/** Queries of each kind for which the page is opened anew and its bytes are counted. */
const OPENED = 3;

/** Characters typed one by one before the last keystroke, whose answer is timed. */
const TYPED = 2;

/** Simulated slow 4G, as Chromium's developer tools have it. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

interface Measured {
  readonly engine: EngineName;
  readonly first: ReadonlyMap<QueryKind | 'all', number>;
  readonly three: ReadonlyMap<QueryKind | 'all', number>;
  /** For each opened page. */
  readonly bytes: readonly number[];
  /** Milliseconds for each query. */
  readonly times: readonly number[];
  readonly slowTimes: readonly number[];
}

declare global {
  var bench: BenchEngine;
}

const wanted = process.argv.slice(2);
const sizes = wanted.map(Number).filter((size) => !Number.isNaN(size));
const engines = ENGINES.filter((engine) => wanted.includes(engine));
const browser = await launch();
try {
  const real = realCorpus(join(ROOT, 'content'));
  for (const size of sizes.length > 0 ? sizes : [4, 1000, 10_000]) {
    const corpus = generateCorpus(real, size);
    const measured: Measured[] = [];
    for (const engine of engines.length > 0 ? engines : ENGINES) measured.push(await measure(browser, engine, corpus));
    printTable(corpus, measured);
  }
} finally {
  await browser.close();
}

/** Debian's Chromium where there is one, else Playwright's own. */
function launch(): Promise<Browser> {
  const installed = '/usr/bin/chromium';
  return chromium.launch({
    ...(existsSync(installed) && { executablePath: installed }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
}

async function measure(browserToUse: Browser, engine: EngineName, corpus: Corpus): Promise<Measured> {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of await indexFiles(engine, corpus)) files.set(`index/${path}`, content);
  const script = engine.startsWith('pagefind') ? 'pagefind' : engine;
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, `engines/${script}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
  });
  files.set('engine.js', bundle.outputFiles[0]?.contents ?? new Uint8Array());
  files.set(
    'index.html',
    new TextEncoder().encode(
      '<!doctype html><html lang="en"><title>Bench</title><script type="module" src="engine.js"></script></html>',
    ),
  );
  const server = await serveFiles(files);
  try {
    const bytes = await countBytes(browserToUse, server, engine);
    const { page, close } = await openPage(browserToUse, server);
    const found = await timeQueries(page);
    const slowTimes = engine === 'archive' ? await timeSlowly(page) : [];
    await close();
    return {
      engine,
      ...successes(found.map(({ texts }) => texts)),
      bytes,
      times: found.map(({ time }) => time),
      slowTimes,
    };
  } finally {
    server.close();
  }
}

async function openPage(
  from: Browser,
  server: BenchServer,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const context = await from.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/index.html`);
  await page.waitForFunction(() => globalThis.openEngine !== undefined);
  await page.evaluate(async () => {
    const engine = await globalThis.openEngine?.();
    if (engine !== undefined) globalThis.bench = engine;
  });
  return { page, close: () => context.close() };
}

/** Bytes from opening the page to the first result, for some queries of each kind. */
async function countBytes(from: Browser, server: BenchServer, engine: EngineName): Promise<readonly number[]> {
  const inMemory = !(engine === 'archive' || engine.startsWith('pagefind'));
  const opened = KINDS.flatMap((kind) => EVALUATION_QUERIES.filter((query) => query.kind === kind).slice(0, OPENED));
  const counts: number[] = [];
  // An engine that downloads everything downloads the same for every query.
  for (const { query } of inMemory ? opened.slice(0, 1) : opened) {
    server.takeBytes();
    const { page, close } = await openPage(from, server);
    await page.evaluate((text) => globalThis.bench.find(text, false, 1), query);
    counts.push(server.takeBytes());
    await close();
  }
  return counts;
}

/** Types the end of each query and times the answer to its last keystroke. */
function timeQueries(page: Page): Promise<readonly { readonly texts: readonly string[]; readonly time: number }[]> {
  return page.evaluate(
    async ({ queries, typed }) => {
      const found: { texts: readonly string[]; time: number }[] = [];
      for (const query of queries) {
        for (let left = typed; left > 0; left--) void globalThis.bench.find(query.slice(0, -left), true, 3);
        const start = performance.now();
        const texts = await globalThis.bench.find(query, false, 3);
        found.push({ texts, time: performance.now() - start });
      }
      return found;
    },
    { queries: EVALUATION_QUERIES.map(({ query }) => query), typed: TYPED },
  );
}

/** The same on a slow network, in a page that has opened its index and answered no query yet. */
async function timeSlowly(page: Page): Promise<readonly number[]> {
  await page.reload();
  await page.waitForFunction(() => globalThis.openEngine !== undefined);
  await page.evaluate(async () => {
    const engine = await globalThis.openEngine?.();
    if (engine !== undefined) globalThis.bench = engine;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  const every = EVALUATION_QUERIES.filter((_, number) => number % 6 === 0);
  const times: number[] = [];
  for (const { query } of every) {
    times.push(
      await page.evaluate(async (text) => {
        const start = performance.now();
        await globalThis.bench.find(text, false, 1);
        return performance.now() - start;
      }, query),
    );
  }
  return times;
}

function successes(found: readonly (readonly string[])[]): Pick<Measured, 'first' | 'three'> {
  const share = (kind: QueryKind | 'all', among: number): number => {
    const asked = [...EVALUATION_QUERIES.entries()].filter(([, query]) => kind === 'all' || query.kind === kind);
    const hits = asked.filter(([number, query]) =>
      (found[number] ?? []).slice(0, among).some((text) => isExpected(text, query)),
    );
    return (100 * hits.length) / asked.length;
  };
  const shares = (among: number): ReadonlyMap<QueryKind | 'all', number> =>
    new Map([...KINDS, 'all' as const].map((kind) => [kind, share(kind, among)]));
  return { first: shares(1), three: shares(3) };
}

function isExpected(text: string, { expected }: BenchQuery): boolean {
  const plain = (words: string): string => words.toLowerCase().replaceAll(/[’‘]/gu, "'");
  return expected.some((words) => plain(text).includes(plain(words)));
}

function printTable({ articles }: Corpus, measured: readonly Measured[]): void {
  const quotations = articles.reduce((sum, article) => sum + article.quotations.length, 0);
  console.log(`\n${articles.length} articles, ${quotations} quotations, ${EVALUATION_QUERIES.length} queries`);
  console.log(
    'success at 1 / at 3 in %; kB from opening to first result (median, most); ms from last keystroke (median, 95th)\n',
  );
  const header = ['engine', ...KINDS, 'all', 'kB', 'most', 'ms', 'p95'];
  const rows = measured.map(({ engine, first, three, bytes, times }) => [
    engine,
    ...[...KINDS, 'all' as const].map((kind) =>
      // It finds articles; which quotation was meant is left to the reader.
      engine === 'pagefind-articles'
        ? '–'
        : `${(first.get(kind) ?? 0).toFixed(1)} / ${(three.get(kind) ?? 0).toFixed(1)}`,
    ),
    (quantile(bytes, 0.5) / 1000).toFixed(0),
    (quantile(bytes, 1) / 1000).toFixed(0),
    quantile(times, 0.5).toFixed(0),
    quantile(times, 0.95).toFixed(0),
  ]);
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  for (const row of [header, ...rows])
    console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  for (const { engine, slowTimes } of measured) {
    if (slowTimes.length === 0) continue;
    console.log(
      `\n${engine} on slow 4G, index loaded: median ${quantile(slowTimes, 0.5).toFixed(0)} ms, 95th percentile ${quantile(slowTimes, 0.95).toFixed(0)} ms`,
    );
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
