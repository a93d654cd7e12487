import { expect, test } from 'vitest';
import { keptFiles } from '../../../src/offline/kept-files.ts';

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
  'pagefind/search.json',
  'q/door2222/index.html',
  'quotations.csv',
  'quotations/2023/index.html',
  'search/index.html',
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
const search = ['pagefind/fragment/x.pf_fragment', 'pagefind/search.json'];
const pages = ['articles/a-door/index.html', 'q/door2222/index.html'];
const ten = () => 10;

test('a small archive is kept whole, but for the data of machines', () => {
  expect(keptFiles(files, ten, { wholeArchive: 130, listsAndSearch: 0 })).toEqual({
    paths: [...frame, ...lists, ...search, ...pages],
    whole: true,
  });
});

test('of a larger one the lists and the search are kept', () => {
  expect(keptFiles(files, ten, { wholeArchive: 129, listsAndSearch: 110 })).toEqual({
    paths: [...frame, ...lists, ...search],
    whole: false,
  });
});

test('of one whose search is too large, the lists; of one whose lists are, what every page needs', () => {
  expect(keptFiles(files, ten, { wholeArchive: 0, listsAndSearch: 99 }).paths).toEqual([...frame, ...lists]);
  expect(keptFiles(files, ten, { wholeArchive: 0, listsAndSearch: 10 }).paths).toEqual(frame);
});

test('of 65,000 pages only as many are weighed as fit', () => {
  let weighed = 0;
  const many = Array.from({ length: 65_000 }, (_, number) => `q/${String(number)}/index.html`);
  keptFiles([...files, ...many], () => {
    weighed += 1;
    return 5_000;
  });
  expect(weighed).toBeLessThan(1_100);
});
