import { expect, test } from 'vitest';
import {
  ENTRIES_PER_PAGE,
  neighboursOf,
  pagesByYear,
  pagesInOrder,
  titleInList,
  titleOfPart,
} from '../../../src/lists/pagination.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { listAddresses } from '../../../src/lists/archive-lists.ts';
import { anArticle, aQuotation } from '../../fixtures/printed.ts';

const english = interfaceLanguage('en');
const japanese = interfaceLanguage('ja');

/** That many entries, cycling through the years. */
const entries = (count: number, years: readonly string[]) =>
  Array.from({ length: count }, (_, number) => years[number % years.length] ?? '');
const byYear = (count: number, years: readonly string[], first?: 'earliest') =>
  pagesByYear('/quotations/', entries(count, years), (year) => year, first);

test('a short list is one page at its own address', () => {
  expect(byYear(ENTRIES_PER_PAGE, ['2022', '2010'])).toEqual({
    pages: [{ path: '/quotations/', part: 1, entries: entries(ENTRIES_PER_PAGE, ['2022', '2010']) }],
    years: [],
  });
  expect(pagesInOrder('/speakers/a/', [1, 2])).toEqual([{ path: '/speakers/a/', part: 1, entries: [1, 2] }]);
  expect(pagesInOrder('/speakers/a/', [])).toEqual([{ path: '/speakers/a/', part: 1, entries: [] }]);
});

test('a longer list has pages for each year, the latest first and undated entries last', () => {
  const { pages, years } = byYear(601, ['2010', 'undated', '2022', '2022']);
  expect(pages.map(({ path, rest, year, part, entries: { length } }) => [path, rest, year, part, length])).toEqual([
    ['/quotations/', undefined, undefined, 1, 0],
    ['/quotations/2022/', '2022', '2022', 1, 150],
    ['/quotations/2022/2/', '2022/2', '2022', 2, 150],
    ['/quotations/2010/', '2010', '2010', 1, 150],
    ['/quotations/2010/2/', '2010/2', '2010', 2, 1],
    ['/quotations/undated/', 'undated', 'undated', 1, 150],
  ]);
  expect(years).toEqual([
    { year: '2022', path: '/quotations/2022/', count: 300 },
    { year: '2010', path: '/quotations/2010/', count: 151 },
    { year: 'undated', path: '/quotations/undated/', count: 150 },
  ]);
  expect(pages.map((page) => titleInList('quotations', page, english))).toEqual([
    'Quotations',
    'Quotations 2022',
    'Quotations 2022, part 2',
    'Quotations 2010',
    'Quotations 2010, part 2',
    'Quotations without a date',
  ]);
});

test('every page of a list has its own title', () => {
  expect(byYear(302, ['2010', '2010']).pages.map((page) => titleInList('articles', page, english))).toEqual([
    'Articles',
    'Articles 2010',
    'Articles 2010, part 2',
    'Articles 2010, part 3',
  ]);
  expect(byYear(302, ['2022', 'undated']).pages.map((page) => titleInList('timeline', page, japanese))).toEqual([
    '年表',
    '2022年の年表',
    '2022年の年表（その2）',
    '年表：日付のない引用',
    '年表：日付のない引用（その2）',
  ]);
  expect(pagesInOrder('/speakers/a/', entries(151, ['a'])).map((page) => titleOfPart('A', page, english))).toEqual([
    'A',
    'A, part 2',
  ]);
});

test('a timeline starts with the earliest year and has undated entries last', () => {
  expect(byYear(151, ['2022', 'undated', '2010'], 'earliest').years.map(({ year }) => year)).toEqual([
    '2010',
    '2022',
    'undated',
  ]);
});

test('numbered pages keep every entry once and in order', () => {
  const all = Array.from({ length: 401 }, (_, number) => number);
  const pages = pagesInOrder('/speakers/a/', all);
  expect(pages.map(({ path }) => path)).toEqual(['/speakers/a/', '/speakers/a/2/', '/speakers/a/3/']);
  expect(pages.flatMap((page) => page.entries)).toEqual(all);
});

test('an entry that comes later moves no page before it', () => {
  const before = pagesInOrder('/speakers/a/', entries(301, ['a']));
  const after = pagesInOrder('/speakers/a/', [...entries(301, ['a']), 'b']);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
});

test('a page knows its neighbours', () => {
  const pages = [{ path: '/a/' }, { path: '/b/' }, { path: '/c/' }];
  expect([0, 1, 2].map((index) => neighboursOf(pages, index))).toEqual([
    { earlier: undefined, later: '/b/' },
    { earlier: '/a/', later: '/c/' },
    { earlier: '/b/', later: undefined },
  ]);
});

test('listAddresses has every page of every list', () => {
  const quotations = Array.from({ length: 151 }, (_, number) =>
    aQuotation({ id: String(number), speaker: 'ember', to: 'radio', said: '2022' }),
  );
  const articles = [anArticle({ id: 'a', outlet: 'paper', published: '2022', quotations })];
  const addresses = listAddresses({
    language: 'en',
    articles,
    speakers: new Map([['ember', { id: 'ember', name: 'Ember', kind: 'person', roles: [], aliases: [] }]]),
    outlets: new Map(['paper', 'radio'].map((id) => [id, { id, name: id }])),
  });
  expect(addresses).toEqual([
    '/articles/',
    '/quotations/',
    '/quotations/2022/',
    '/quotations/2022/2/',
    '/timeline/',
    '/timeline/2022/',
    '/timeline/2022/2/',
    '/speakers/ember/',
    '/speakers/ember/2/',
    '/outlets/paper/',
    '/outlets/radio/',
    '/outlets/radio/2/',
  ]);
});
