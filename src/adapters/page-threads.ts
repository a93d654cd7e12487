import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { archiveMemory, contentDigest, type ArchivePlace } from './archive-memory.ts';
import { digestAtOnce } from './quick-digest.ts';

/** What a thread must know to render pages. */
export interface PageThreadWork {
  /** Address of the bundle's entry. */
  readonly entry: string;
  /** Style sheets of each route, as Astro keeps them. */
  readonly pages: ReadonlyMap<string, { readonly styles: readonly object[] }>;
  readonly place: ArchivePlace;
  /** The {@link contentDigest} of what the build has read. */
  readonly content: string;
}

/** A page to render. */
export interface PageQuestion {
  readonly number: number;
  readonly url: string;
  /** The file that makes it, which stands for its route. */
  readonly component: string;
}

export interface RenderedPage {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer;
}

/** Routes with fewer pages are not worth it that threads learn what is on them. */
const MANY_PAGES = 500;

/** Pages that must have been rendered before: a build that finds most of them in the last one needs no threads. */
const RENDERED_BEFORE = 100;

/** Pages that wait at a thread, so that it need not wait for the one that writes them. */
const AHEAD = 4;

/** Each takes some hundred megabytes. */
const MOST_THREADS = 3;

/** Space for what lives as long as a page: pages are short, and a larger space is cleared less often. */
const YOUNG_MEGABYTES = 64;

/**
 * Renders the routes that have many pages on all processors: in threads, and in Astro's own way while these are busy.
 * The bytes are the same, for threads run the same bundle over the same content. Pages here render no entries of Astro's
 * content layer and no pictures, so a thread has nothing to tell of a page but the page.
 *
 * @see https://docs.astro.build/en/reference/adapter-reference/ "Custom prerenderer"
 */
export function pageThreads(): AstroIntegration {
  let pages: PageThreadWork['pages'] = new Map();
  let outDir = '';
  return {
    name: 'page-threads',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ pages: all, target }) => {
        if (target === 'server') pages = all as unknown as PageThreadWork['pages'];
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => withThreads(own, () => threadWork(join(outDir, '.prerender'), pages)));
      },
    },
  };
}

async function threadWork(folder: string, pages: PageThreadWork['pages']): Promise<PageThreadWork> {
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

/** @param work asked for when threads are started */
export function withThreads(own: AstroPrerenderer, work: () => Promise<PageThreadWork>): AstroPrerenderer {
  let many: ReadonlySet<string> = new Set();
  let rendered = 0;
  let threads: readonly PageThread[] | undefined;
  return {
    name: 'page-threads',
    setup: async () => {
      digestAtOnce();
      await own.setup?.();
    },
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      const counts = Map.groupBy(paths, ({ route }) => route.component);
      many = new Set([...counts].flatMap(([component, { length }]) => (length >= MANY_PAGES ? [component] : [])));
      return paths;
    },
    render: async (request, options) => {
      const { component } = options.routeData;
      if (many.has(component)) {
        rendered += 1;
        if (rendered === RENDERED_BEFORE) {
          const count = Math.min(availableParallelism() - 1, MOST_THREADS);
          const data = count > 0 ? await work() : undefined;
          threads = data && Array.from({ length: count }, () => new PageThread(data));
        }
        const page = await threads?.find((thread) => thread.isFree)?.render(request.url, component);
        if (page !== undefined) {
          const { body, status, headers } = page;
          const response = new Response(body, {
            status,
            headers: headers.map(([name, value]): [string, string] => [name, value]),
          });
          return { response, metadata: { contentEntryKeys: [], staticImages: [], referencedImages: [] } };
        }
      }
      return own.render(request, options);
    },
    teardown: async () => {
      await Promise.all((threads ?? []).map((thread) => thread.end()));
      await own.teardown?.();
    },
  };
}

/** A thread and the pages it has not answered yet. */
class PageThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (page: RenderedPage | undefined) => void>();
  #next = 0;
  #ready = false;

  constructor(data: PageThreadWork) {
    this.#worker = new Worker(new URL('./page-thread.ts', import.meta.url), {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.#worker.on('message', (answer: 'ready' | { readonly number: number; readonly page?: RenderedPage }) => {
      if (answer === 'ready') this.#ready = true;
      else this.#answer(answer.number, answer.page);
    });
    // Without it a build is slower, and as right: what it had is rendered where pages are gathered.
    for (const event of ['error', 'exit']) this.#worker.on(event, () => this.#giveUp());
  }

  get isFree(): boolean {
    return this.#ready && this.#waiting.size < AHEAD;
  }

  /** `undefined` when the thread cannot make the page. */
  render(url: string, component: string): Promise<RenderedPage | undefined> {
    const number = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#worker.postMessage({ number, url, component } satisfies PageQuestion);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #answer(number: number, page: RenderedPage | undefined): void {
    this.#waiting.get(number)?.(page);
    this.#waiting.delete(number);
  }

  #giveUp(): void {
    this.#ready = false;
    for (const number of [...this.#waiting.keys()]) this.#answer(number, undefined);
  }
}
