import type { FilterCounts } from '../query/facets.ts';

/**
 * The numbers beside the filters need a file that grows with the archive (160 kB at 10,000 articles). It is fetched when
 * the reader has stopped typing for so long, or turns to the filters: until then the results have the network.
 */
const FILTERS_AFTER_MS = 800;

/** Fetches the numbers beside the filters, once for each answer and never so late that they stand beside another. */
export interface FilterCountLoader {
  /** There is an answer, whose numbers are wanted soon. */
  readonly begin: (count: () => Promise<FilterCounts>) => void;
  /** They are wanted now. */
  readonly now: () => void;
  /** There is no answer any more. */
  readonly stop: () => void;
}

/** @param show takes the numbers; not called when they cannot be had */
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
    begin: (next) => {
      stop();
      count = next;
      timer = window.setTimeout(now, FILTERS_AFTER_MS);
    },
    now,
    stop,
  };
}
