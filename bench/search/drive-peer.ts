import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Corpus } from '../corpus/generate.ts';
import type { BenchEngine } from './engines/engine.ts';
import { indexFiles, type PeerName } from './index-files.ts';
import { someOfEach, type Measured } from './measure.ts';
import type { BenchQuery } from './query-set.ts';
import { serveFiles, type BenchServer } from './server.ts';

/** Queries of each kind for which the page is opened anew and its bytes are counted. */
const OPENED = 3;

/** Characters typed one by one before the last keystroke, whose answer is timed. */
const TYPED = 2;

declare global {
  var bench: BenchEngine;
}

/** Searches with another engine on a page that holds nothing else. */
export async function drivePeer(
  browser: Browser,
  engine: PeerName,
  corpus: Corpus,
  queries: readonly BenchQuery[],
): Promise<Measured> {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of await indexFiles(engine, corpus)) files.set(`index/${path}`, content);
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, `engines/${engine}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
  });
  files.set('engine.js', bundle.outputFiles[0]?.contents ?? new Uint8Array());
  const html =
    '<!doctype html><html lang="en"><title>Bench</title><script type="module" src="engine.js"></script></html>';
  files.set('index.html', new TextEncoder().encode(html));
  const server = await serveFiles(files);
  try {
    const bytes = await countBytes(browser, server, engine, queries);
    const { page, close } = await openPage(browser, server);
    const answers = await timeQueries(page, queries);
    await close();
    return {
      engine,
      found: answers.map(({ texts }) => texts),
      bytes,
      times: answers.map(({ time }) => time),
      notes: [],
    };
  } finally {
    server.close();
  }
}

async function openPage(
  browser: Browser,
  server: BenchServer,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
  await page.waitForFunction(() => globalThis.openEngine !== undefined);
  await page.evaluate(async () => {
    const engine = await globalThis.openEngine?.();
    if (engine !== undefined) globalThis.bench = engine;
  });
  return { page, close: () => context.close() };
}

async function countBytes(
  browser: Browser,
  server: BenchServer,
  engine: PeerName,
  queries: readonly BenchQuery[],
): Promise<readonly number[]> {
  const opened = someOfEach(queries, OPENED);
  const counts: number[] = [];
  // An engine that downloads everything downloads the same for every query.
  for (const { query } of engine === 'pagefind' ? opened : opened.slice(0, 1)) {
    server.takeBytes();
    const { page, close } = await openPage(browser, server);
    await page.evaluate((text) => globalThis.bench.find(text, 1), query);
    counts.push(server.takeBytes());
    await close();
  }
  return counts;
}

/** Types the end of each query and times the answer to its last keystroke. */
function timeQueries(
  page: Page,
  queries: readonly BenchQuery[],
): Promise<readonly { readonly texts: readonly string[]; readonly time: number }[]> {
  return page.evaluate(
    async ({ texts, typed }) => {
      const found: { texts: readonly string[]; time: number }[] = [];
      for (const query of texts) {
        for (let left = typed; left > 0; left--) await globalThis.bench.find(query.slice(0, -left), 3);
        const start = performance.now();
        const results = await globalThis.bench.find(query, 3);
        found.push({ texts: results, time: performance.now() - start });
      }
      return found;
    },
    { texts: queries.map(({ query }) => query), typed: TYPED },
  );
}
