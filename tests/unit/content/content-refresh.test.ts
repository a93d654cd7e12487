import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentRoot } from '../../../src/build/environment.ts';
import { contentRefresh, type RefreshContext } from '../../../src/content/edge/content-refresh.ts';

const article = join(contentRoot, 'content/articles/2022-02-02-open-door.md');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A dev server whose refreshes end as told, one after the other; the last outcome repeats. */
async function served(...outcomes: readonly ('read' | 'left out' | 'failed')[]) {
  const watched: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => watched.push(path) });
  const errors: string[] = [];
  let refreshes = 0;
  let forgotten = 0;
  const refreshContent = ({ context }: { readonly context: RefreshContext }): Promise<void> => {
    const outcome = outcomes[Math.min(refreshes++, outcomes.length - 1)];
    if (outcome !== 'left out') context.isRead = true;
    return outcome === 'failed' ? Promise.reject(new Error('The archive has issues')) : Promise.resolve();
  };
  const reloads: string[] = [];
  const environment = (name: string) => ({
    hot: { send: ({ type }: { readonly type: string }) => reloads.push(`${name}: ${type}`) },
  });
  const environments = { client: environment('client'), ssr: environment('ssr') };
  const integration = contentRefresh({
    load: () => Promise.reject(new Error('nobody asks')),
    forget: () => {
      forgotten += 1;
    },
  });
  const setup = integration.hooks['astro:server:setup'] as (options: object) => void;
  setup({
    server: { watcher, environments },
    logger: { error: (message: string) => errors.push(message) },
    refreshContent,
  });
  const change = (path: string): boolean => watcher.emit('all', 'change', path);
  const settled = async () => {
    await vi.advanceTimersByTimeAsync(1000);
    return { refreshes, forgotten, errors, watched, reloads };
  };
  return { change, settled };
}

test('reads content once when an editor writes a file in several steps', async () => {
  const { change, settled } = await served('read');
  change(article);
  change(article);
  expect(await settled()).toEqual({
    refreshes: 1,
    forgotten: 2,
    errors: [],
    watched: [join(contentRoot, 'content')],
    // Pages are made of what was read before browsers ask for them.
    reloads: ['ssr: full-reload', 'client: full-reload'],
  });
});

test('leaves other files alone', async () => {
  const { change, settled } = await served('read');
  change(join(contentRoot, 'README.md'));
  expect(await settled()).toMatchObject({ refreshes: 0, forgotten: 0 });
});

test('asks again until somebody has read the content', async () => {
  const { change, settled } = await served('left out', 'left out', 'read');
  change(article);
  expect(await settled()).toMatchObject({ refreshes: 3, errors: [], reloads: { length: 2 } });
});

test('says what is wrong with the content, and waits for the next change', async () => {
  const { change, settled } = await served('failed');
  change(article);
  expect(await settled()).toMatchObject({
    refreshes: 1,
    errors: ['The archive has issues'],
  });
});
