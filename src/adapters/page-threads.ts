import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { archiveMemory, contentDigest } from './archive-memory.ts';
import { digestAtOnce } from './quick-digest.ts';
import { RenderingThread, type RenderedPage, type RenderingWork } from './rendering-thread.ts';

/** Routes with fewer pages are not worth it that threads learn what is on them. */
const MANY_PAGES = 500;

/** Pages that must have been rendered before: a build that finds most of them in the last one needs no threads. */
const RENDERED_BEFORE = 100;

/** Each takes some hundred megabytes. */
const MOST_THREADS = 3;

/**
 * Reads `RENDER_THREADS`: so many threads, for every route and from the first page on. Absent when the build is to judge
 * whether they are worth it. Throws when it is written otherwise.
 */
export function readRenderThreads(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,2}$/.test(text)) throw new Error(`RENDER_THREADS is "${text}"; write a number of threads, or 0 for none`);
  return Number(text);
}

/**
 * Renders the routes that have many pages on all processors: in threads, and in Astro's own way while these are busy.
 * The bytes are the same, for threads run the same bundle over the same content. Pages here render no entries of Astro's
 * content layer and no pictures, so a thread has nothing to tell of a page but the page.
 *
 * @see https://docs.astro.build/en/reference/adapter-reference/ "Custom prerenderer"
 */
export function pageThreads(): AstroIntegration {
  let pages: RenderingWork['pages'] = new Map();
  let outDir = '';
  return {
    name: 'page-threads',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ pages: all, target }) => {
        if (target === 'server') pages = all as unknown as RenderingWork['pages'];
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const asked = readRenderThreads(process.env['RENDER_THREADS']);
        const work = (): Promise<RenderingWork | undefined> => threadWork(join(outDir, '.prerender'), pages);
        setPrerenderer((own) =>
          withThreads(own, work, asked, (count) => {
            logger.info(`${String(count)} pages were rendered in threads`);
          }),
        );
      },
    },
  };
}

/** `undefined` for a site that is written outside of the project: Astro keeps its bundle nobody knows where. */
async function threadWork(folder: string, pages: RenderingWork['pages']): Promise<RenderingWork | undefined> {
  if (!existsSync(folder)) return undefined;
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`${folder} has no prerender-entry: Astro has changed how it builds`);
  const { root, cache, load } = archiveMemory();
  return {
    entry: pathToFileURL(join(folder, entry)).href,
    pages: new Map([...pages].map(([key, { styles }]) => [key, { styles }])),
    place: { root, cache },
    content: contentDigest(await load()),
  };
}

/**
 * @param own what renders without threads
 * @param work asked for when threads are started
 * @param asked see {@link readRenderThreads}
 * @param tell given the number of pages that threads have rendered
 */
export function withThreads(
  own: AstroPrerenderer,
  work: () => Promise<RenderingWork | undefined>,
  asked: number | undefined,
  tell: (pages: number) => void,
): AstroPrerenderer {
  const count = asked ?? Math.min(availableParallelism() - 1, MOST_THREADS);
  const startAt = asked === undefined ? RENDERED_BEFORE : 1;
  let many: ReadonlySet<string> = new Set();
  let asking = 0;
  let threads: Promise<readonly RenderingThread[]> | undefined;
  const start = async (): Promise<readonly RenderingThread[]> => {
    const data = await work();
    if (data === undefined) return [];
    const started = Array.from({ length: count }, () => new RenderingThread(data));
    if (asked !== undefined) await Promise.all(started.map(({ ready }) => ready));
    return started;
  };
  return {
    name: 'page-threads',
    setup: async () => {
      digestAtOnce();
      await own.setup?.();
    },
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      const least = asked === undefined ? MANY_PAGES : 1;
      const routes = Map.groupBy(paths, ({ route }) => route.component);
      many = new Set([...routes].flatMap(([component, { length }]) => (length >= least ? [component] : [])));
      return paths;
    },
    render: async (request, options) => {
      const { component } = options.routeData;
      if (count > 0 && many.has(component)) {
        asking += 1;
        if (asking >= startAt) threads ??= start();
        const page = await (await threads)?.find(({ isFree }) => isFree)?.render(request.url, component);
        if (page !== undefined) return { response: responseOf(page), metadata: NOTHING_BUT_THE_PAGE };
      }
      return own.render(request, options);
    },
    teardown: async () => {
      const started = (await threads) ?? [];
      if (started.length > 0) tell(started.reduce((sum, { rendered }) => sum + rendered, 0));
      await Promise.all(started.map((thread) => thread.end()));
      await own.teardown?.();
    },
  };
}

const NOTHING_BUT_THE_PAGE = { contentEntryKeys: [], staticImages: [], referencedImages: [] };

function responseOf({ body, status, headers }: RenderedPage): Response {
  return new Response(body, { status, headers: headers.map(([name, value]): [string, string] => [name, value]) });
}
