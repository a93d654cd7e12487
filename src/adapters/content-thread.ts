/**
 * A thread that has read all content, and ends when that is not what its build has read. It checks it when it is told
 * to, waits for the bundle of its build, says when it is ready, and renders the pages it is asked for.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { variantHints } from '../archive/variant.ts';
import { contentDigest, installMemory } from './archive-memory.ts';
import { loadArchiveAgain } from './content-files.ts';
import type {
  ContentToRead,
  PageBundle,
  PrerenderApp,
  RenderedPage,
  ThreadAnswer,
  ThreadTask,
} from './content-threads.ts';
import { archiveIssues } from './fingerprint-files.ts';
import { digestAtOnce } from './quick-digest.ts';
import { responsesWithoutCopies } from './quick-response.ts';
import { textsByVectors } from './quick-text.ts';

const { place, content } = workerData as ContentToRead;

const { load } = installMemory(() => loadArchiveAgain(place.root, place.cache), place);
if (contentDigest(await load()) !== content) throw new Error('the content has changed during the build');
digestAtOnce();
responsesWithoutCopies();
textsByVectors();

type Rendering = (url: string, component: string) => Promise<RenderedPage | undefined>;
let rendering: Promise<Rendering> | undefined;

parentPort?.on('message', (task: ThreadTask) => {
  if (task === 'check') void check();
  else if ('entry' in task) {
    rendering = withBundle(task);
    // A bundle that cannot be used ends the thread.
    void rendering.then(() => {
      answer({ ready: true });
    });
  } else {
    const { number, url, component } = task;
    void page(url, component).then((page) => {
      answer(page === undefined ? { number } : { number, page }, page && [page.html]);
    });
  }
});

async function check(): Promise<void> {
  const loaded = await load();
  answer({ issues: await archiveIssues(place.root, loaded) });
  answer({ hints: variantHints(loaded.archive.articles) });
}

async function withBundle({ entry, pages }: PageBundle): Promise<Rendering> {
  const { app } = (await import(entry)) as { readonly app: PrerenderApp };
  app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return async (url, component) => {
    const routeData = routes.get(component);
    if (routeData === undefined) return undefined;
    const response = await app.render(new Request(url), { routeData });
    return { status: response.status, headers: [...response.headers], html: await response.arrayBuffer() };
  };
}

/** `undefined` when it cannot be made: the build renders it itself then, and says what is wrong with it. */
async function page(url: string, component: string): Promise<RenderedPage | undefined> {
  try {
    return await (
      await rendering
    )?.(url, component);
  } catch {
    return undefined;
  }
}

function answer(message: ThreadAnswer, given: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, given);
}
