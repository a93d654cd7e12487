import { expect } from 'vitest';
import type { EnginePage } from './engine.ts';

/** Only a hang takes so long, on however busy a machine. */
const PATIENCE_MS = 30_000;

/** Asks the page until its answer is what is expected; fails with the last answer when it never is. */
export async function until<Arguments extends readonly unknown[], Result>(
  page: EnginePage,
  expected: unknown,
  ask: (...given: Arguments) => Result,
  ...given: Arguments
): Promise<void> {
  await expect
    // A question in the moment between two pages has no answer.
    .poll(() => page.evaluate(ask, ...given).catch((error: unknown) => error), { timeout: PATIENCE_MS, interval: 100 })
    .toEqual(expected);
}

/** Waits until nothing on the page is still being asked for: fonts are there, the search has answered and the
 * first picture is drawn. */
export async function settled(page: EnginePage): Promise<void> {
  await until(
    page,
    true,
    () =>
      document.readyState === 'complete' &&
      document.fonts.status === 'loaded' &&
      document.querySelector('[data-state="searching"]') === null,
  );
}
