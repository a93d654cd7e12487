import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseSite } from '../built-sites.ts';
import { projectCopy } from '../fixtures/project-copy.ts';
import { differences } from '../same-bytes.ts';

const copy = projectCopy();
const alone = { ...baseSite, folder: 'alone' };
const threaded = { ...baseSite, folder: 'threaded' };

/** Pages that threads have rendered, as the build says. */
const inThreads = (log: string): number => Number(/(\d+) pages were rendered in threads/.exec(log)?.[1] ?? 0);

// So small a site is rendered by Astro's own prerenderer.
beforeAll(() => {
  expect(inThreads(copy.build(alone))).toBe(0);
}, 120_000);

afterAll(() => {
  copy.remove();
}, 60_000);

test('pages that threads render are, to the byte, those that are rendered without any', () => {
  copy.forget();
  expect(inThreads(copy.build(threaded, { RENDER_THREADS: '2' }))).toBeGreaterThan(5);
  expect(differences(join(copy.root, alone.folder), join(copy.root, threaded.folder))).toEqual([]);
});

test('pages that are rendered quickly without a thread are the same', () => {
  copy.forget();
  expect(inThreads(copy.build(threaded, { RENDER_THREADS: '0' }))).toBe(0);
  expect(differences(join(copy.root, alone.folder), join(copy.root, threaded.folder))).toEqual([]);
});

test('pages of threads are used again like others', () => {
  const log = copy.build(threaded, { RENDER_THREADS: '2' });
  expect(log.match(/\((?:cached|restored)\)/g)?.length).toBeGreaterThan(40);
  expect(differences(join(copy.root, alone.folder), join(copy.root, threaded.folder))).toEqual([]);
});

test('where there are threads, one of them checks content, and not the build', () => {
  copy.edit('src/adapters/archive-checks.ts', (text) =>
    text
      .replace('await archiveIssues(', "await Promise.reject(new Error('checked here')), await archiveIssues(")
      .replace('?? variantHints(articles)', "?? (await Promise.reject(new Error('looked here')))"),
  );
  copy.build(threaded, { RENDER_THREADS: '2' });
  expect(() => copy.build(threaded, { RENDER_THREADS: '0' })).toThrow('checked here');
  copy.edit('src/adapters/archive-checks.ts', (text) =>
    text
      .replace("await Promise.reject(new Error('checked here')), ", '')
      .replace("(await Promise.reject(new Error('looked here')))", 'variantHints(articles)'),
  );
});

test('a site is whole when every thread fails', () => {
  copy.forget();
  copy.edit('src/adapters/content-thread.ts', (text) => text.replace('digestAtOnce();', "throw new Error('broken');"));
  expect(inThreads(copy.build(threaded, { RENDER_THREADS: '2' }))).toBe(0);
  expect(differences(join(copy.root, alone.folder), join(copy.root, threaded.folder))).toEqual([]);
});

test('a number of threads that is none stops the build', () => {
  expect(() => copy.build(threaded, { RENDER_THREADS: 'many' })).toThrow('RENDER_THREADS is "many"');
});
