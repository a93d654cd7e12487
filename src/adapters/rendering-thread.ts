import { Worker } from 'node:worker_threads';
import type { ArchivePlace } from './archive-memory.ts';

/** What a thread must know to render pages. */
export interface RenderingWork {
  /** Address of the bundle's entry. */
  readonly entry: string;
  /** Style sheets of each route, as Astro keeps them. */
  readonly pages: ReadonlyMap<string, { readonly styles: readonly object[] }>;
  readonly place: ArchivePlace;
  /** The {@link contentDigest} of what the build has read. */
  readonly content: string;
}

/** The part of the bundle's application that Astro's own prerenderer uses too. */
export interface PrerenderApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

export interface Route {
  readonly route: string;
  readonly component: string;
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
  readonly headers: [string, string][];
  readonly html: ArrayBuffer;
}

/** Without the page the thread could not make it. */
export interface PageAnswer {
  readonly number: number;
  readonly page?: RenderedPage;
}

/** Pages that wait at a thread, so that it need not wait for the one that writes them. */
const AHEAD = 8;

/** Space for what lives as long as a page: pages are short, and a larger space is cleared less often. */
const YOUNG_MEGABYTES = 64;

/** A thread and the pages it has not answered yet. */
export class RenderingThread {
  /** Fulfilled when it renders, and when it cannot. */
  readonly ready: Promise<void>;
  /** Pages so far. */
  rendered = 0;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (page: RenderedPage | undefined) => void>();
  #next = 0;
  #alive = false;

  constructor(data: RenderingWork) {
    this.#worker = new Worker(new URL('./page-thread.ts', import.meta.url), {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.ready = new Promise((resolve) => {
      this.#worker.on('message', (answer: 'ready' | PageAnswer) => {
        if (answer === 'ready') {
          this.#alive = true;
          resolve();
        } else this.#answer(answer);
      });
      // Without it a build is slower, and as right: what it had is rendered where pages are gathered.
      for (const event of ['error', 'exit']) {
        this.#worker.on(event, () => {
          this.#alive = false;
          for (const number of [...this.#waiting.keys()]) this.#answer({ number });
          resolve();
        });
      }
    });
  }

  get isFree(): boolean {
    return this.#alive && this.#waiting.size < AHEAD;
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

  #answer({ number, page }: PageAnswer): void {
    if (page !== undefined) this.rendered += 1;
    this.#waiting.get(number)?.(page);
    this.#waiting.delete(number);
  }
}
