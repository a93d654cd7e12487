import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Article } from '../../src/archive/article.ts';
import { searchIndexFiles } from '../../src/search/index/edge/index-files.ts';
import type { Corpus } from '../corpus/generate.ts';
import { searchedOf } from './index-files.ts';
import { quantile, someOfEach, type Measured } from './measure.ts';
import type { BenchQuery } from './query-set.ts';
import { serveFiles, type BenchServer } from './server.ts';

/** Queries of each kind for which the page is opened anew and its bytes are counted. */
const OPENED = 3;

/** Characters of each query that are typed one by one; the rest is there at once. */
const TYPED = 3;

/** Milliseconds between two keys of somebody who types quickly (some 100 words a minute). */
const BETWEEN_KEYS = 110;

/** Every how manieth query is typed on the slow network. */
const SLOWLY = 12;

/** Simulated slow 4G, as Chromium's developer tools have it: bytes a second, milliseconds. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Milliseconds after which an answer is given up. */
const PATIENCE = 30_000;

/** What the page under test notes about itself. */
interface Watch {
  /** Milliseconds from the last input to its answer, once it has come. */
  answered?: number;
}

declare global {
  var watch: Watch;
}

/**
 * Searches on the site's own search page: its files as they were built, with the index of the corpus in the place of
 * the site's own.
 *
 * @param site the built site's files by their path
 */
export async function driveArchive(
  browser: Browser,
  site: ReadonlyMap<string, Uint8Array>,
  corpus: Corpus,
  queries: readonly BenchQuery[],
): Promise<Measured> {
  const files = new Map([...site].filter(([path]) => !/^pagefind\/|^search\/.*\.(?:json|pack)$/.test(path)));
  for (const [path, content] of await searchIndexFiles(searchedOf(corpus))) files.set(path, content);
  const server = await serveFiles(files);
  try {
    const bytes: number[] = [];
    for (const { query } of someOfEach(queries, OPENED)) bytes.push(await countBytes(browser, server, query));
    const texts = textsById(corpus.articles);
    const { page, close } = await openPage(browser, server, 'search/');
    const answers: { texts: readonly string[]; time: number }[] = [];
    for (const { query } of queries) {
      const time = await type(page, query, TYPED);
      answers.push({ time, texts: (await firstIds(page)).map((id) => (id === '' ? '' : (texts.get(id) ?? ''))) });
    }
    await close();
    const slow: number[] = [];
    for (const { query } of queries.filter((_, number) => number % SLOWLY === 0)) {
      slow.push(await timeSlowly(browser, server, query));
    }
    return {
      engine: 'archive',
      found: answers.map((answer) => answer.texts),
      bytes,
      times: answers.map(({ time }) => time),
      notes: [
        `on slow 4G with the index loaded, each query typed on a page of its own: median ${quantile(slow, 0.5).toFixed(0)} ms, 95th percentile ${quantile(slow, 0.95).toFixed(0)} ms, most ${quantile(slow, 1).toFixed(0)} ms`,
      ],
    };
  } finally {
    server.close();
  }
}

function textsById(articles: readonly Article[]): ReadonlyMap<string, string> {
  return new Map(
    articles.flatMap(({ quotations }) => quotations.map(({ id, parts }) => [id, parts.join(' ')] as const)),
  );
}

async function openPage(
  browser: Browser,
  server: BenchServer,
  path: string,
): Promise<{ readonly page: Page; readonly session: CDPSession; readonly close: () => Promise<void> }> {
  // A service worker would download what nobody asked for yet.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watchAnswers);
  await page.goto(`${server.origin}/${path}`);
  return { page, session: await context.newCDPSession(page), close: () => context.close() };
}

/** In the page: notes how long the answer to the last input took, from the event to the results in the document. */
function watchAnswers(): void {
  globalThis.watch = {};
  let typed = 0;
  let asked = false;
  document.addEventListener(
    'input',
    () => {
      typed = performance.now();
      asked = false;
      globalThis.watch = {};
    },
    true,
  );
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const state = target instanceof HTMLElement ? target.dataset['state'] : undefined;
      if (state === 'searching') asked = true;
      else if (asked && state !== undefined) {
        asked = false;
        globalThis.watch.answered = performance.now() - typed;
      }
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
}

/** Types a query and returns the milliseconds from its last key to its results. @param keys how many are typed singly */
async function type(page: Page, query: string, keys: number): Promise<number> {
  const field = page.getByRole('searchbox');
  await field.fill(query.slice(0, -keys));
  for (const key of query.slice(-keys)) {
    await page.waitForTimeout(BETWEEN_KEYS);
    await page.keyboard.insertText(key);
  }
  return answer(page);
}

async function answer(page: Page): Promise<number> {
  await page.waitForFunction(() => globalThis.watch.answered !== undefined, undefined, { timeout: PATIENCE });
  return page.evaluate(() => globalThis.watch.answered ?? Infinity);
}

/** Ids of the quotations among the first three results; the empty string for an article. */
function firstIds(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('list', { name: 'Search results' })
    .evaluate((list) =>
      [...list.children].slice(0, 3).map((item) => /#q-(.+)$/u.exec(item.querySelector('a')?.href ?? '')?.[1] ?? ''),
    );
}

/** Opens the address of a search and counts until its first result stands there. */
async function countBytes(browser: Browser, server: BenchServer, query: string): Promise<number> {
  server.takeBytes();
  const { page, close } = await openPage(browser, server, `search/?q=${encodeURIComponent(query)}`);
  await page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first().waitFor();
  const bytes = server.takeBytes();
  await close();
  return bytes;
}

/** Opens the page, lets it load the index, and types the whole query on a slow network. */
async function timeSlowly(browser: Browser, server: BenchServer, query: string): Promise<number> {
  const { page, session, close } = await openPage(browser, server, 'search/');
  await page.getByRole('searchbox').focus();
  await page.waitForLoadState('networkidle');
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  const time = await type(page, query, query.length);
  await close();
  return time;
}
