import { setImmediate } from 'node:timers/promises';

/** Tasks between two turns of the event loop. */
const BREATH = 20;

/**
 * Runs tasks one after the other in the order in which they come, also behind one that fails: what hundreds of pages hold at a
 * time would outlive young memory. Now and then the event loop may turn, for Node gives memory outside of V8's back only
 * then, and V8 looks through the whole heap when much of it is taken.
 */
export function oneByOne<Result>(): (task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  return (task) => {
    const done = last.then(task);
    const breathes = ++count % BREATH === 0;
    last = done.catch(() => undefined).then(() => (breathes ? setImmediate() : undefined));
    return done;
  };
}
