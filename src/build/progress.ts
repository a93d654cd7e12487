/** Says how far a long work is: a bar where there is a terminal, a line now and then in a log. Short works stay silent. */

/** Where progress is shown, and a clock. */
export interface ProgressPlace {
  readonly write: (text: string) => void;
  /** Whether a line can be written over: not in a log. */
  readonly isTerminal: boolean;
  /** Milliseconds since any moment. */
  readonly now: () => number;
}

/** Not standard output, where the result of a command stands. */
const KEEPER: ProgressPlace = {
  write: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  now: () => performance.now(),
};

/** What takes less time needs no bar. */
const SILENT_MS = 500;

/** As often as somebody reads a number that changes. */
const TERMINAL_MS = 100;

/** In a log each line stays. */
const LOG_MS = 30_000;

/** Letters of the bar. */
const WIDTH = 20;

/** Back to the beginning of the line, and everything in it gone: https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const CLEAR_LINE = '\r\u001B[K';

export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/**
 * Begins to show a work.
 *
 * @param what is done, as a participle: "checking pages"
 * @param total number of steps
 */
export function startProgress(what: string, total: number, place: ProgressPlace = KEEPER): Progress {
  const start = place.now();
  let done = 0;
  let next = start + (place.isTerminal ? SILENT_MS : LOG_MS);
  let isShown = false;
  return {
    step: () => {
      done += 1;
      const now = place.now();
      if (now < next || done >= total) return;
      next = now + (place.isTerminal ? TERMINAL_MS : LOG_MS);
      const left = ((now - start) / done) * (total - done);
      const facts = `${thousands(done)} of ${thousands(total)}, ${inWords(left)} left`;
      place.write(place.isTerminal ? `${CLEAR_LINE}${what} ${bar(done / total)} ${facts}` : `${what}: ${facts}\n`);
      isShown = place.isTerminal;
    },
    end: () => {
      if (isShown) place.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

/** The items as they come; each is done when the next is asked for. */
export function* inProgress<Item>(
  what: string,
  total: number,
  items: Iterable<Item>,
  place?: ProgressPlace,
): Generator<Item> {
  const { step, end } = startProgress(what, total, place);
  try {
    for (const item of items) {
      yield item;
      step();
    }
  } finally {
    end();
  }
}

function bar(share: number): string {
  const full = Math.floor(share * WIDTH);
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}

function thousands(number: number): string {
  return number.toLocaleString('en');
}

/** A time as somebody would say it who is asked how long it takes. */
function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `${String(seconds)} s` : `${String(Math.round(seconds / 60))} min`;
}
