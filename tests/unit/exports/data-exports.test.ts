import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { DataExports, exportPaths } from '../../../src/exports/edge/data-exports.ts';
import { formatChecksums, isListed, parseChecksums } from '../../../src/preservation/checksum-list.ts';
import { csvTable } from '../../../src/exports/csv-table.ts';
import { dataPackage } from '../../../src/exports/data-package.ts';
import { articleSection } from '../../../src/exports/whole-archive-article.ts';
import { wholeArchivePage } from '../../../src/exports/whole-archive-page.ts';
import { ARTICLES_PER_FILE, wholeArchiveFiles } from '../../../src/exports/whole-archive-files.ts';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { addressOf, anArchive, anArticle, aQuotation } from '../../fixtures/printed.ts';

const english = interfaceLanguage('en');

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

test('a table keeps quotation marks, commas and line breaks, and has empty cells for unknown values', () => {
  expect([...csvTable(['a', 'b', 'c'], [{ a: 'x "y", z', b: null, c: ['1', '2'] }])]).toEqual([
    '"a","b","c"\r\n',
    '"x ""y"", z","","1\n2"\r\n',
  ]);
});

test('a data package has a name with allowed characters only', () => {
  const name = (title: string) =>
    (dataPackage({ title, description: '', words: english, homepage: '', tables: [] }) as { readonly name: string })
      .name;
  expect(['The Café Archive!', '1848', '…', 'АРХИВ'].map(name)).toEqual([
    'the-cafe-archive',
    '1848',
    'archive',
    'archive',
  ]);
});

test('every export has the same bytes when it is generated again', () => {
  const archive = anArchive([anArticle({ quotations: [aQuotation()] })]);
  const made = () =>
    exportPaths.map((path) =>
      createHash('sha256')
        .update(new DataExports(archive, { title: 'T', description: 'D', words: english }, addressOf).contentOf(path))
        .digest('hex'),
    );
  expect(made()).toEqual(made());
  // Two of them are the same table.
  expect(new Set(made()).size).toBe(exportPaths.length - 1);
});

test('an export has every quotation, whatever its length', () => {
  const words = 'Äé🌈'.repeat(100_000);
  const archive = anArchive([
    anArticle({ quotations: ['1', '2', '3'].map((id) => aQuotation({ id, parts: [words] })) }),
  ]);
  const text = Buffer.from(
    new DataExports(archive, { title: 'T', description: 'D', words: english }, addressOf).contentOf('/quotations.json'),
  ).toString();
  const rows = JSON.parse(text) as { readonly id: string; readonly text: string }[];
  expect(rows.map(({ id, text }) => [id, text === words])).toEqual([
    ['1', true],
    ['2', true],
    ['3', true],
  ]);
});

test('a checksum list is sorted, and reads back', () => {
  const text = `${A}  a b/é.txt\n${B}  index.html\n`;
  const checksums = new Map([
    ['index.html', B],
    ['a b/é.txt', A],
  ]);
  expect(formatChecksums(checksums)).toBe(text);
  expect(parseChecksums(text)).toEqual(checksums);
  expect(() => formatChecksums(new Map([['a\nb', A]]))).toThrow('"a\\nb" has a line break or backslash');
});

test.each([
  ['a page', '<!doctype html><title>Not found</title>\n'],
  ['nothing', ''],
  ['an end that is cut off', `${A}  index.html\n${B}  abo`],
  ['a file twice', `${A}  index.html\n${B}  index.html\n`],
  ['a file outside of the site', `${A}  ../../secret\n`],
  ['a file from the root of the disk', `${A}  /secret\n`],
])('a list that holds %s is no list', (_, text) => {
  expect(parseChecksums(text)).toBe(undefined);
});

test('a checksum list omits itself and files that hosts do not serve', () => {
  expect(['index.html', 'sw.js', 'checksums.txt', '_headers', '_redirects'].filter(isListed)).toEqual([
    'index.html',
    'sw.js',
  ]);
});

test('in a file of many articles ids are prefixed, headings lowered and links absolute', () => {
  const article = anArticle({
    html: '<h2 id="p1">A &#x3C;b></h2><p id="p2"><span class="quotation" id="q-7k2m9x4d">Words</span><a href="../../q/7k2m9x4d/">#</a> <a href="https://example.org/?a=1&#x26;b=2" title=">< id=p4 &#x22;h2&#x22;">x</a> id="p3"</p>',
  });
  const id = article.id;
  expect(articleSection(article, anArchive([article]), addressOf, { language: 'en', words: english })).toContain(
    `<h3 id="${id}_p1">A &#x3C;b></h3><p id="${id}_p2"><span class="quotation" id="${id}_q-7k2m9x4d">Words</span><a href="https://someone.github.io/archive/q/7k2m9x4d/">#</a> <a href="https://example.org/?a=1&#x26;b=2" title=">< id=p4 &#x22;h2&#x22;">x</a> id="p3"</p>`,
  );
});

test('in a file of many articles the byline is given where known', () => {
  const signed = anArticle({ outlet: 'variety', byline: 'A. <Ember>' });
  const head = (article: typeof signed) =>
    /<p>.*<\/p>/.exec(
      articleSection(article, anArchive([article]), addressOf, { language: 'en', words: english }),
    )?.[0];
  expect(head(signed)).toBe(
    '<p><bdi>Variety</bdi> · <time datetime="2022-02-02">2 February 2022</time> · by <bdi>A. &#x3C;Ember></bdi></p>',
  );
  expect(head(anArticle())).toBe(
    '<p><bdi>Outlet not recorded</bdi> · <time datetime="2022-02-02">2 February 2022</time></p>',
  );
});

test('the files of a large archive name their year and count the articles of each', () => {
  const files = [
    { name: 'everything', articles: [] },
    { name: 'everything-2022', year: 2022, articles: [anArticle({ id: 'a' }), anArticle({ id: 'b' })] },
    { name: 'everything-2023', year: 2023, articles: [anArticle({ id: 'c' })] },
  ];
  const site = { title: 'Doors', description: 'All about doors.', language: 'en', words: english };
  const page = (index: number) => {
    const file = files[index];
    if (file === undefined) throw new Error('no file');
    const html = wholeArchivePage(file, files, anArchive([]), site, addressOf);
    return html.match(/<title>.*<\/title>|<h1[^>]*>.*<\/h1>|content="Everything[^"]*"|<li>.*everything-.*<\/li>/g);
  };
  const years = [
    '<li><a href="https://someone.github.io/archive/everything-2022.html">2022</a>: 2 articles</li>',
    '<li><a href="https://someone.github.io/archive/everything-2023.html">2023</a>: 1 article</li>',
  ];
  expect(page(0)).toEqual([
    '<title>Everything · Doors</title>',
    'content="Everything in one file, to keep and to read without a network. All about doors."',
    '<h1 dir="auto"><bdi>Doors</bdi>: everything</h1>',
    ...years,
  ]);
  expect(page(2)).toEqual([
    '<title>Everything of 2023 · Doors</title>',
    'content="Everything of 2023 in one file, to keep and to read without a network. All about doors."',
    '<h1 dir="auto"><bdi>Doors</bdi>: everything of 2023</h1>',
    ...years,
  ]);
});

test('where the interface does not speak the language of the archive, every text of it says its language', () => {
  const article = anArticle({
    byline: 'Mina Sato',
    corrections: [{ on: '2026-12-01', what: 'Nimi.' }],
    events: [{ on: '2022-01-31', what: 'Ovi avattiin.' }],
  });
  const site = { title: 'Ovet', description: 'Ovista.', language: 'fi', words: interfaceLanguage('fi') };
  const files = wholeArchiveFiles([article]);
  const html = files.map((file) => wholeArchivePage(file, files, anArchive([article]), site, addressOf)).join('');
  expect(html.match(/<[^<>]* lang="[^<>]*>(?:<em>)?[^<]*/g)).toEqual([
    '<html lang="en" dir="ltr">\n',
    '<bdi lang="fi">Ovet',
    '<p lang="fi" dir="auto">Ovista.',
    '<bdi lang="fi">A door stays open',
    '<h2 lang="fi" dir="auto">A door stays open',
    '<bdi lang="fi">Mina Sato',
    '<p lang="fi" dir="auto"><em>Ember praises a door.',
    '<div lang="fi">',
    '<bdi lang="fi">Stated.',
    '<bdi lang="fi">Ovi avattiin.',
    '<bdi lang="fi">Nimi.',
  ]);
});

test('a small archive is one file, a large one has a file for each year', () => {
  const of = (count: number, year: number) =>
    Array.from({ length: count }, (_, index) =>
      anArticle({ id: `${String(year)}-${String(index)}`, published: String(year) }),
    );
  const files = (articles: ReturnType<typeof of>) =>
    wholeArchiveFiles(articles).map(({ name, articles: own }) => [name, own.length]);
  expect(files(of(ARTICLES_PER_FILE, 2022))).toEqual([['everything', ARTICLES_PER_FILE]]);
  expect(files([...of(ARTICLES_PER_FILE, 2022), ...of(1, 2023)])).toEqual([
    ['everything', 0],
    ['everything-2022', ARTICLES_PER_FILE],
    ['everything-2023', 1],
  ]);
});
