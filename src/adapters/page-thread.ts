/**
 * A thread that renders the pages it is asked for, with the same bundle as the build it belongs to. It says when it is
 * ready, and ends when the content is no longer what that build has read.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { contentDigest, installMemory } from './archive-memory.ts';
import { loadArchive } from './content-files.ts';
import type { PageAnswer, PageQuestion, PrerenderApp, RenderingWork, RenderedPage } from './rendering-thread.ts';
import { digestAtOnce } from './quick-digest.ts';
import { responsesWithoutCopies } from './quick-response.ts';
import { textsByVectors } from './quick-text.ts';

const { entry, pages, place, content } = workerData as RenderingWork;

const memory = installMemory(() => loadArchive(place.root, place.cache), place);
if (contentDigest(await memory.load()) !== content) throw new Error('the content has changed during the build');
digestAtOnce();
responsesWithoutCopies();
textsByVectors();
const { app } = (await import(entry)) as { readonly app: PrerenderApp };
app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

parentPort?.on('message', ({ number, url, component }: PageQuestion) => {
  render(url, component).then(
    (page) => {
      answer(page === undefined ? { number } : { number, page });
    },
    () => {
      // The build renders the page itself then, and says what is wrong with it.
      answer({ number });
    },
  );
});
parentPort?.postMessage('ready');

async function render(url: string, component: string): Promise<RenderedPage | undefined> {
  const routeData = routes.get(component);
  if (routeData === undefined) return undefined;
  const response = await app.render(new Request(url), { routeData });
  return { status: response.status, headers: [...response.headers], html: await response.arrayBuffer() };
}

function answer(message: PageAnswer): void {
  parentPort?.postMessage(message, message.page === undefined ? [] : [message.page.html]);
}
