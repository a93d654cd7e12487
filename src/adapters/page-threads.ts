import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { archiveMemory } from './archive-memory.ts';
import {
  contentThreads,
  endContentThreads,
  isFirstBuild,
  readRenderThreads,
  threadsForContent,
  threadsHere,
  type ContentThread,
  type PageBundle,
  type PrerenderApp,
} from './content-threads.ts';
import { oneByOne } from './one-by-one.ts';
import { digestAtOnce } from './quick-digest.ts';
import { filesAtOnce } from './quick-files.ts';
import { responsesWithoutCopies } from './quick-response.ts';
import { textsByVectors } from './quick-text.ts';
import { SharedRendering } from './shared-rendering.ts';

/** Routes with fewer pages are left to Astro: they take no time. */
const MANY_PAGES = 100;

/** With fewer pages in such routes a thread, which learns the content and the code anew, costs as much as it saves. */
const ENOUGH_PAGES = 5000;

/**
 * Pages that must have been rendered before, where the last build has left pages: one that finds most of them there needs
 * no threads.
 */
const RENDERED_BEFORE = 100;

/**
 * Renders the routes that have many pages quickly: without the copies and the bookkeeping of Astro's own prerenderer, and
 * with enough of them on all processors. The bytes are the same, for the same bundle makes them of the same content.
 * Pages here render no entries of Astro's content layer and no pictures, so there is nothing to tell of a page but the
 * page.
 *
 * @see https://docs.astro.build/en/reference/adapter-reference/ "Custom prerenderer"
 */
export function pageThreads(): AstroIntegration {
  let pages: PageBundle['pages'] = new Map();
  let outDir = '';
  let cacheDir = new URL('file:///');
  return {
    name: 'page-threads',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        cacheDir = config.cacheDir;
      },
      'astro:build:setup': ({ pages: all, target }) => {
        if (target === 'server') pages = all as unknown as PageBundle['pages'];
      },
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        const asked = readRenderThreads(process.env['RENDER_THREADS']);
        const { archive } = await archiveMemory().load();
        const expected = threadsForContent(archive.articles.length, cacheDir);
        // They read content while Astro makes the bundle.
        await contentThreads(expected);
        const use = { asked, expected, isFirst: isFirstBuild(cacheDir) };
        setPrerenderer((own) =>
          withThreads(
            own,
            use,
            () => pageBundle(join(outDir, '.prerender'), pages),
            (count) => {
              logger.info(`${String(count)} pages were rendered in threads`);
            },
          ),
        );
      },
    },
  };
}

/** `undefined` for a site that is written outside of the project: Astro keeps its bundle elsewhere then. */
function pageBundle(folder: string, pages: PageBundle['pages']): PageBundle | undefined {
  if (!existsSync(folder)) return undefined;
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`${folder} has no prerender-entry: Astro has changed how it builds`);
  return {
    entry: pathToFileURL(join(folder, entry)).href,
    pages: new Map([...pages].map(([key, { styles }]) => [key, { styles }])),
  };
}

/** When threads are worth it. */
interface ThreadUse {
  /** See {@link readRenderThreads}. */
  readonly asked: number | undefined;
  /** So many will be worth it, before anyone has counted pages. */
  readonly expected: number;
  /** No build has left pages, so all of them must be rendered. */
  readonly isFirst: boolean;
}

/**
 * @param own what renders without threads
 * @param bundle asked for when threads are to render
 * @param tell given the number of pages that threads have rendered
 */
export function withThreads(
  own: AstroPrerenderer,
  { asked, expected, isFirst }: ThreadUse,
  bundle: () => PageBundle | undefined,
  tell: (pages: number) => void,
): AstroPrerenderer {
  let count = expected;
  const startAt = asked === undefined && !isFirst ? RENDERED_BEFORE : 1;
  let many: ReadonlySet<string> = new Set();
  let asking = 0;
  const alone = oneByOne<Response>();
  let threads: Promise<readonly ContentThread[]> | undefined;
  let shared: Promise<SharedRendering<Response>> | undefined;
  let asEver: readonly (() => void)[] = [];
  const start = async (count: number): Promise<readonly ContentThread[]> => {
    const made = bundle();
    if (made === undefined) {
      await endContentThreads();
      return [];
    }
    const started = await contentThreads(count);
    for (const thread of started) thread.use(made);
    if (asked !== undefined) await Promise.all(started.map(({ ready }) => ready));
    return started;
  };
  return {
    name: 'page-threads',
    setup: async () => {
      digestAtOnce();
      asEver = [filesAtOnce(), responsesWithoutCopies(), textsByVectors()];
      await own.setup?.();
      if (expected === 0) return;
      threads = start(expected);
      // Whoever asks for a page is told.
      threads.catch(() => undefined);
    },
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      const least = asked === undefined ? MANY_PAGES : 1;
      const routes = Map.groupBy(paths, ({ route }) => route.component);
      const counts = [...routes].map(([component, { length }]) => [component, length] as const);
      const large = counts.filter(([, length]) => length >= least);
      const pages = large.reduce((sum, [, length]) => sum + length, 0);
      many = new Set(large.map(([component]) => component));
      if (asked === undefined && pages >= ENOUGH_PAGES) count = threadsHere();
      return paths;
    },
    render: async (request, options) => {
      const { component } = options.routeData;
      if (!many.has(component)) return own.render(request, options);
      const here = (): Promise<Response> => renderHere(own, request, options);
      if (count === 0 || ++asking < startAt) {
        return { response: await alone(here), metadata: NOTHING_BUT_THE_PAGE };
      }
      shared ??= (threads ??= start(count)).then((started) => new SharedRendering<Response>(started));
      const page = await (await shared).render(request.url, component, here);
      return {
        response: 'html' in page ? new Response(new Uint8Array(page.html), page) : page,
        metadata: NOTHING_BUT_THE_PAGE,
      };
    },
    teardown: async () => {
      for (const restore of asEver) restore();
      const started = (await threads) ?? [];
      if (started.length > 0) tell(started.reduce((sum, { rendered }) => sum + rendered, 0));
      await endContentThreads();
      await own.teardown?.();
    },
  };
}

type Render = AstroPrerenderer['render'];

/** As Astro's own prerenderer does it, but for what a page of ours has not: pictures, entries of the content layer. */
async function renderHere(own: AstroPrerenderer, ...[request, { routeData }]: Parameters<Render>): Promise<Response> {
  const { app } = own as { readonly app?: Pick<PrerenderApp, 'render'> };
  if (app === undefined) throw new Error('Astro has changed how it renders: its prerenderer has no app');
  return app.render(request, { routeData });
}

const NOTHING_BUT_THE_PAGE = { contentEntryKeys: [], staticImages: [], referencedImages: [] };
