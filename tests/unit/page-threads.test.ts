import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { mayWait, threadsForContent, threadsHere } from '../../src/adapters/content-threads.ts';
import { withThreads } from '../../src/adapters/page-threads.ts';

const routeData = { component: 'src/pages/[page].astro' } as RouteData;
const paths = ['/1/', '/2/', '/3/'].map((pathname) => ({ pathname, route: routeData }));

/** What Astro's own prerenderer would be given, in the order in which it begins and ends; the second page fails. */
function prerenderer(): { readonly events: readonly string[]; readonly quick: AstroPrerenderer } {
  const events: string[] = [];
  const own = {
    name: 'own',
    app: {
      render: async ({ url }: Request) => {
        const page = new URL(url).pathname;
        events.push(`begin ${page}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        events.push(`end ${page}`);
        if (page === '/2/') throw new Error('broken');
        return new Response(page);
      },
    },
    getStaticPaths: () => Promise.resolve(paths),
    render: () => Promise.reject(new Error('not asked for')),
  } as unknown as AstroPrerenderer;
  const quick = withThreads(
    own,
    { asked: 0, expected: 0, isFirst: true },
    () => undefined,
    () => undefined,
  );
  return { events, quick };
}

let quick: AstroPrerenderer | undefined;
afterEach(() => quick?.teardown?.());

test('without threads pages are rendered one after the other, and one that fails holds up no other', async () => {
  const made = prerenderer();
  quick = made.quick;
  await quick.setup?.();
  await quick.getStaticPaths();
  const pages = await Promise.allSettled(
    paths.map(async ({ pathname }) => {
      const answer = await made.quick.render(new Request(`https://archive.example${pathname}`), { routeData } as never);
      return ('response' in answer ? answer.response : answer).text();
    }),
  );
  expect(pages.map((page) => (page.status === 'fulfilled' ? page.value : String(page.reason)))).toEqual([
    '/1/',
    'Error: broken',
    '/3/',
  ]);
  expect(made.events).toEqual(['begin /1/', 'end /1/', 'begin /2/', 'end /2/', 'begin /3/', 'end /3/']);
});

test('threads are started early for many articles of which no build has left pages, and when they are asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  const cacheDir = pathToFileURL(`${folder}/`);
  const counts = () => [4999, 5000].map((articles) => threadsForContent(articles, cacheDir));
  try {
    vi.stubEnv('RENDER_THREADS', '');
    expect(counts()).toEqual([0, threadsHere()]);
    writeFileSync(join(folder, 'incremental-build.json'), '{}');
    expect(counts()).toEqual([0, 0]);
    vi.stubEnv('RENDER_THREADS', '2');
    expect(counts()).toEqual([2, 2]);
    vi.stubEnv('RENDER_THREADS', '0');
    expect(counts()).toEqual([0, 0]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  }
});

test.each([
  { waiting: 0, left: 0, more: false },
  { waiting: 0, left: 1, more: true },
  { waiting: 5, left: 5, more: false },
  { waiting: 5, left: 6, more: true },
  { waiting: 149, left: 1000, more: true },
  { waiting: 150, left: 1000, more: false },
])(
  'a thread at which $waiting pages wait while $left are left: it takes one more is $more',
  ({ waiting, left, more }) => {
    expect(mayWait(waiting, left)).toBe(more);
  },
);
