import { expect, test } from 'vitest';
import { precacheList } from '../../../src/offline/precache.ts';

const files = [
  '404.html',
  '_astro/Page.a1.css',
  'about/index.html',
  'articles/2023/2/index.html',
  'articles/a-door/index.html',
  'articles/a-door.json',
  'articles/index.html',
  'everything.html',
  'favicon.svg',
  'index.html',
  'offline/index.html',
  'pagefind/fragment/x.pf_fragment',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.js',
  'pagefind/wasm.en.pagefind',
  'q/door2222/index.html',
  'quotations.csv',
  'quotations/2023/index.html',
  'search/index.html',
  'search/related-7.a1.pack',
  'search/tables.json',
  'sw.js',
];
const frame = [
  '_astro/Page.a1.css',
  'about/index.html',
  'favicon.svg',
  'index.html',
  'offline/index.html',
  'search/index.html',
];
const lists = ['articles/2023/2/index.html', 'articles/index.html', 'quotations/2023/index.html'];
const search = ['pagefind/fragment/x.pf_fragment', 'pagefind/pagefind-entry.json', 'search/tables.json'];
const pages = ['articles/a-door/index.html', 'q/door2222/index.html'];
const ten = () => 10;

test('precaches a small archive completely, except data exports', () => {
  expect(precacheList(files, ten, { wholeArchive: 140, listsAndSearch: 0 })).toEqual({
    paths: [...frame, ...lists, ...search, ...pages],
    whole: true,
  });
});

test('precaches lists and search of a larger one', () => {
  expect(precacheList(files, ten, { wholeArchive: 139, listsAndSearch: 120 })).toEqual({
    paths: [...frame, ...lists, ...search],
    whole: false,
  });
});

test('precaches only the lists if search is too large, and only the frame if the lists are too large', () => {
  expect(precacheList(files, ten, { wholeArchive: 0, listsAndSearch: 109 }).paths).toEqual([...frame, ...lists]);
  expect(precacheList(files, ten, { wholeArchive: 0, listsAndSearch: 10 }).paths).toEqual(frame);
});

test('measures only as many of 65,000 pages as fit', () => {
  let weighed = 0;
  const many = Array.from({ length: 65_000 }, (_, number) => `q/${String(number)}/index.html`);
  precacheList([...files, ...many], () => {
    weighed += 1;
    return 5_000;
  });
  expect(weighed).toBeLessThan(1_100);
});

test('keeps the pictures with a small archive, else only the pages', () => {
  const shown = [...files, '_astro/boat.a1_b2.avif', '_astro/boat.a1_b2.webp', 'articles/a-door/boat.jpg'];
  const size = (path: string): number => (path.endsWith('.avif') ? 1000 : 1);
  const limits = { listsAndSearch: 500 };
  expect([
    precacheList(shown, size, { wholeArchive: 2000, ...limits }).paths.includes('_astro/boat.a1_b2.avif'),
    precacheList(shown, size, { wholeArchive: 500, ...limits }),
  ]).toEqual([true, { paths: [...frame, ...lists, ...search, ...pages], whole: true }]);
});
