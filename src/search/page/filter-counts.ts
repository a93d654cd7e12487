import type { FilterCounts } from '../query/facets.ts';

/**
 * The counts beside the filters need a file that grows with the archive (160 kB at 10,000 articles). It is fetched after this
 * pause, or when the pointer or the focus enters the filters, so that results load first.
 */
const COUNT_AFTER_MS = 800;

/** Loads the counts beside the filters, once for each search. Counts that arrive after the next search are dropped. */
export interface FilterCountLoader {
  /** A search has results: count soon. */
  readonly start: (count: () => Promise<FilterCounts>) => void;
  /** Nothing is searched for: count when the reader turns to the filters, as who only looks at the page downloads nothing. */
  readonly wait: (count: () => Promise<FilterCounts>) => void;
  /** Count now. */
  readonly now: () => void;
  /** The results are gone: do not count. */
  readonly stop: () => void;
}

/** @param show is called with the counts, unless they cannot be loaded */
export function filterCountLoader(window: Window, show: (counts: FilterCounts) => void): FilterCountLoader {
  let count: (() => Promise<FilterCounts>) | undefined;
  let timer: number | undefined;
  const stop = (): void => {
    window.clearTimeout(timer);
    count = undefined;
  };
  const now = (): void => {
    window.clearTimeout(timer);
    const asked = count;
    asked?.().then(
      (counts) => {
        if (asked === count) show(counts);
      },
      () => undefined,
    );
  };
  return {
    start: (next) => {
      stop();
      count = next;
      timer = window.setTimeout(now, COUNT_AFTER_MS);
    },
    wait: (next) => {
      stop();
      count = next;
    },
    now,
    stop,
  };
}
