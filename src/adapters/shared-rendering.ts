import type { ContentThread, RenderedPage } from './content-threads.ts';

/** A page that nobody has begun. */
interface WaitingPage<Own> {
  readonly url: string;
  readonly component: string;
  readonly here: () => Promise<Own>;
  readonly done: (page: RenderedPage | Promise<Own>) => void;
}

/**
 * Shares pages between threads and the one that gathers them: to a thread as long as one takes it, and one at a time
 * here, between the answers of threads.
 */
export class SharedRendering<Own> {
  readonly #threads: readonly Pick<ContentThread, 'takes' | 'render'>[];
  readonly #waiting: WaitingPage<Own>[] = [];
  #isBusy = false;

  constructor(threads: readonly Pick<ContentThread, 'takes' | 'render'>[]) {
    this.#threads = threads;
  }

  /** @param here renders the page without a thread; also when a thread could not */
  render(url: string, component: string, here: () => Promise<Own>): Promise<RenderedPage | Own> {
    return new Promise((resolve) => {
      this.#waiting.push({ url, component, here, done: resolve });
      this.#share();
    });
  }

  #share(): void {
    for (const thread of this.#threads) {
      while (thread.takes(this.#waiting.length)) {
        const page = this.#waiting.shift();
        if (page === undefined) return;
        void thread.render(page.url, page.component).then((rendered) => {
          page.done(rendered ?? page.here());
          this.#share();
        });
      }
    }
    if (this.#isBusy || this.#waiting.length === 0) return;
    this.#isBusy = true;
    // Behind the messages of threads that have come meanwhile.
    setImmediate(() => {
      const page = this.#waiting.shift();
      const rendering = page?.here();
      if (rendering !== undefined) page?.done(rendering);
      const goOn = (): void => {
        this.#isBusy = false;
        this.#share();
      };
      void Promise.resolve(rendering).then(goOn, goOn);
    });
  }
}
