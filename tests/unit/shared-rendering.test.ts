import { expect, test } from 'vitest';
import type { RenderedPage } from '../../src/adapters/content-threads.ts';
import { SharedRendering } from '../../src/adapters/shared-rendering.ts';

/** A thread with room for a number of pages, which says of each that it made it, or that it cannot. */
function thread(name: string, room: number, makes: (url: string) => boolean = () => true) {
  let waiting = 0;
  return {
    takes: (left: number) => waiting < Math.min(room, left),
    async render(url: string): Promise<RenderedPage | undefined> {
      waiting += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      waiting -= 1;
      const html = new TextEncoder().encode(`${name} ${url}`).buffer;
      return makes(url) ? { status: 200, headers: [], html } : undefined;
    },
  };
}

const told = (page: RenderedPage | string): string =>
  typeof page === 'string' ? page : new TextDecoder().decode(page.html);

const renderAll = async (shared: SharedRendering<string>, urls: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(urls.map((url) => shared.render(url, 'page', async () => `here ${url}`)))).map(told);

test('pages go to the threads that take them, and one at a time is rendered here', async () => {
  const shared = new SharedRendering<string>([thread('one', 1), thread('two', 2)]);
  expect(await renderAll(shared, ['a', 'b', 'c', 'd'])).toEqual(['one a', 'two b', 'two c', 'here d']);
});

test('every page is rendered where there is no thread', async () => {
  expect(await renderAll(new SharedRendering<string>([]), ['a', 'b'])).toEqual(['here a', 'here b']);
});

test('a page that a thread cannot make is rendered here', async () => {
  const shared = new SharedRendering<string>([thread('one', 9, (url) => url !== 'b')]);
  expect(await renderAll(shared, ['a', 'b'])).toEqual(['one a', 'here b']);
});

test('what goes wrong here is told, and the other pages are rendered', async () => {
  const shared = new SharedRendering<string>([]);
  const broken = shared.render('a', 'page', () => Promise.reject(new Error('no such page')));
  const whole = shared.render('b', 'page', async () => 'here b');
  await expect(broken).rejects.toThrow('no such page');
  expect(await whole).toBe('here b');
});
