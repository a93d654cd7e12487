import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Issue } from '../archive/issue.ts';
import { archiveMemory, contentDigest, type ArchivePlace } from './archive-memory.ts';

/** Each takes some hundred megabytes. */
const MOST_THREADS = 3;

/** With fewer articles a thread, which reads all content again, costs as much as it saves. */
const ENOUGH_ARTICLES = 5000;

/**
 * Reads `RENDER_THREADS`: so many threads, for every route and from the first page on. Absent when the build is to judge
 * whether they are worth it. Throws when it is written otherwise.
 */
export function readRenderThreads(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,2}$/.test(text)) throw new Error(`RENDER_THREADS is "${text}"; write a number of threads, or 0 for none`);
  return Number(text);
}

/** As many threads as there are processors besides the one that gathers what they make. */
export function threadsHere(): number {
  return Math.min(availableParallelism() - 1, MOST_THREADS);
}

/**
 * How many threads are worth it as soon as content is read, before there are pages to count. Where a build has left pages,
 * there are none to render as a rule.
 *
 * @param cacheDir where Astro keeps the pages of the last build
 */
export function threadsForContent(articles: number, cacheDir: URL): number {
  const asked = readRenderThreads(process.env['RENDER_THREADS']);
  return asked ?? (articles >= ENOUGH_ARTICLES && isFirstBuild(cacheDir) ? threadsHere() : 0);
}

/** Whether no build has left pages there, so that all must be rendered. */
export function isFirstBuild(cacheDir: URL): boolean {
  return !existsSync(new URL('incremental-build.json', cacheDir));
}

let started: ContentThread[] = [];

/** The first threads of this build, started when they are first asked for. */
export async function contentThreads(count: number): Promise<readonly ContentThread[]> {
  if (started.length >= count) return started.slice(0, count);
  const { root, cache, load } = archiveMemory();
  const content = contentDigest(await load());
  while (started.length < count) started.push(new ContentThread({ place: { root, cache }, content }));
  return started.slice(0, count);
}

export async function endContentThreads(): Promise<void> {
  const ending = started;
  started = [];
  await Promise.all(ending.map((thread) => thread.end()));
}

/** What a thread reads first. */
export interface ContentToRead {
  readonly place: ArchivePlace;
  /** The {@link contentDigest} of what the build has read. */
  readonly content: string;
}

/** What makes pages of content. */
export interface PageBundle {
  /** Address of the bundle's entry. */
  readonly entry: string;
  /** Style sheets of each route, as Astro keeps them. */
  readonly pages: ReadonlyMap<string, { readonly styles: readonly object[] }>;
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

/** What a thread is told: to check, what makes pages, and then which page to make. */
export type ThreadTask = 'check' | PageBundle | PageQuestion;

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

/** What a thread says: that it can render, a page, and the two parts of a check. */
export type ThreadAnswer =
  PageAnswer | { readonly ready: true } | { readonly issues: readonly Issue[] } | { readonly hints: readonly string[] };

/** What a thread has found in content; `undefined` when it could not look. */
export interface ThreadCheck {
  /** As `archiveIssues` finds them. */
  readonly issues: Promise<readonly Issue[] | undefined>;
  /** As `variantHints` finds them, later. */
  readonly hints: Promise<readonly string[] | undefined>;
}

/**
 * Pages that wait at a thread, so that it need not wait while the one that writes them collects its garbage. Astro asks for
 * `build.concurrency` pages at a time, which must be more.
 */
const AHEAD = 150;

/** Whether a page more may wait at a thread where so many do: of the last ones that are left not so many that others are idle. */
export function mayWait(waiting: number, left: number): boolean {
  return waiting < Math.min(AHEAD, left);
}

/** A thread that reads all content, checks it, and renders pages. A build can do without: then it is slower. */
export class ContentThread {
  /** Fulfilled when it renders, and when it cannot. */
  readonly ready: Promise<undefined>;
  /** Pages so far. */
  rendered = 0;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (page: RenderedPage | undefined) => void>();
  readonly #found = {
    issues: Promise.withResolvers<readonly Issue[] | undefined>(),
    hints: Promise.withResolvers<readonly string[] | undefined>(),
  };
  #check: ThreadCheck | undefined;
  #next = 0;
  /** Answers that are still to come: the process may end when there are none. */
  #owed = 0;
  #canRender = false;

  constructor(content: ContentToRead) {
    this.#worker = new Worker(new URL('./content-thread.ts', import.meta.url), {
      workerData: content,
    });
    this.#worker.unref();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.ready = promise;
    this.#worker.on('message', (answer: ThreadAnswer) => {
      if (--this.#owed === 0) this.#worker.unref();
      if ('issues' in answer) this.#found.issues.resolve(answer.issues);
      else if ('hints' in answer) this.#found.hints.resolve(answer.hints);
      else if ('number' in answer) this.#answer(answer);
      else {
        this.#canRender = true;
        resolve(undefined);
      }
    });
    for (const event of ['error', 'exit']) {
      this.#worker.on(event, () => {
        this.#canRender = false;
        for (const number of [...this.#waiting.keys()]) this.#answer({ number });
        this.#found.issues.resolve(undefined);
        this.#found.hints.resolve(undefined);
        resolve(undefined);
      });
    }
  }

  /** Looks for what is wrong with content, and for what its keeper may want to know. */
  check(): ThreadCheck {
    if (this.#check === undefined) this.#tell('check', 2);
    return (this.#check ??= { issues: this.#found.issues.promise, hints: this.#found.hints.promise });
  }

  /** Gives the thread what makes pages. */
  use(bundle: PageBundle): void {
    this.#tell(bundle);
  }

  /** Whether it takes one of the pages that are left. */
  takes(left: number): boolean {
    return this.#canRender && mayWait(this.#waiting.size, left);
  }

  /** `undefined` when the thread cannot make the page. */
  render(url: string, component: string): Promise<RenderedPage | undefined> {
    const number = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#tell({ number, url, component });
    });
  }

  /** Ends it, but not before it has finished a check. */
  async end(): Promise<void> {
    await this.#check?.hints;
    await this.#worker.terminate();
  }

  #tell(task: ThreadTask, answers = 1): void {
    this.#owed += answers;
    this.#worker.ref();
    this.#worker.postMessage(task);
  }

  #answer({ number, page }: PageAnswer): void {
    if (page !== undefined) this.rendered += 1;
    this.#waiting.get(number)?.(page);
    this.#waiting.delete(number);
  }
}
