import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeBody } from '../../../src/import/draft/body-markdown.ts';
import { textOf } from '../../../src/import/sources/text/markdown-tree.ts';
import { readPage } from '../../../src/import/sources/page/saved-page.ts';

function pageOf(html: string, address?: string) {
  const page = readPage(html, address);
  if ('failure' in page) throw new Error(page.failure);
  return page;
}

const PROSE =
  '<p>This paragraph is only here so that the page has enough prose to count as an article of its own.</p>'.repeat(6);

test('extracts the exact text of the article from a saved page', () => {
  const page = pageOf(readFileSync('tests/fixtures/import/ferry.html', 'utf8'));
  expect(writeBody(page.tree)).toBe(readFileSync('tests/fixtures/import/ferry.md', 'utf8'));
});

test('records where each value was found', () => {
  expect(pageOf(readFileSync('tests/fixtures/import/ferry.html', 'utf8')).facts).toEqual({
    language: { value: 'en', origin: { place: 'lang-attribute' } },
    headline: { value: 'The last ferry to Brannock sails on Sunday', origin: { place: 'json-ld', name: 'headline' } },
    outlet: { value: 'Coast Herald', origin: { place: 'json-ld', name: 'publisher' } },
    published: {
      value: '2020-09-18',
      origin: { place: 'json-ld', name: 'datePublished', says: '2020-09-18T23:40:00-05:00' },
    },
    url: { value: 'https://coast-herald.example/2020/09/last-ferry', origin: { place: 'canonical-link' } },
    summary: {
      value: 'After 88 years the ferry to Brannock gives way to a bridge.',
      origin: { place: 'meta-tag', name: 'description' },
    },
    byline: { value: 'Ines Park', origin: { place: 'json-ld', name: 'author' } },
  });
});

test('reports what was left out', () => {
  expect(pageOf(readFileSync('tests/fixtures/import/ferry.html', 'utf8')).removed).toEqual([
    { what: 'hidden text', text: 'This one is hidden as well.' },
    { what: 'hidden text', text: 'Subscribe now and read this hidden sentence.' },
    { what: 'link to another article', text: 'Related: Five bridges that hum in the wind' },
  ]);
});

test.each([
  ['no tag of head and body', `<html lang="en"><title>The pier</title><article>${PROSE}</article></html>`],
  ['no tag of the document', `<!doctype html><title>The pier</title>${PROSE}`],
  ['paragraphs that are not closed', `<html><head><title>The pier</title><body>${PROSE.replaceAll('</p>', '\n')}`],
])('reads a page with %s as a browser does', (_, html) => {
  expect(writeBody(pageOf(html).tree).match(/This paragraph .*\./g)).toHaveLength(6);
});

test('reads meta tags, then elements, then the title when there is no JSON-LD', () => {
  const { facts } = pageOf(
    `<html><head><title>Bees return to the roof - Town Paper</title><meta property="og:site_name" content="Town Paper"><meta name="author" content="Li Wei"></head><body><article><h1>Bees return to the roof</h1><time datetime="2018-05-06">6 May</time>${PROSE}</article></body></html>`,
    'https://town.example/bees',
  );
  expect(facts).toEqual({
    headline: { value: 'Bees return to the roof', origin: { place: 'page-heading' } },
    outlet: { value: 'Town Paper', origin: { place: 'meta-tag', name: 'og:site_name' } },
    published: { value: '2018-05-06', origin: { place: 'page-element', name: 'article time', says: '2018-05-06' } },
    url: { value: 'https://town.example/bees', origin: { place: 'fetched-address' } },
    byline: { value: 'Li Wei', origin: { place: 'meta-tag', name: 'author' } },
  });
});

test('leaves out what a page does not state', () => {
  expect(pageOf(`<html><body>${PROSE}</body></html>`).facts).toEqual({});
});

test('ignores broken JSON-LD', () => {
  const { facts } = pageOf(
    `<html><head><title>One title that is long enough</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": </script></head><body>${PROSE}</body></html>`,
  );
  expect(facts.headline).toEqual({ value: 'One title that is long enough', origin: { place: 'page-title' } });
});

test('removes scripts, trackers and frames', () => {
  const page = pageOf(
    `<html><body><article>${PROSE}<p onclick="x()">Tail <script>track()</script><img src="https://t.example/pixel.gif" width="1" height="1"><a href="javascript:alert(1)">click</a> <iframe src="https://ads.example/"></iframe></p></article></body></html>`,
  );
  expect(writeBody(page.tree)).not.toMatch(/track|pixel|javascript|ads\.example|onclick|<img/u);
});

test('says that a page has no article', () => {
  expect(readPage('<html><body><script>var a = 1;</script></body></html>')).toEqual({
    failure: 'is a page without an article; if a browser shows one, save the page from there after it has loaded',
  });
});

test('says that a page without text makes it by a script, and how to save it', () => {
  const pieces =
    '<script>self.__next_f.push([1,"5:[\\"$\\",\\"p\\",null,{\\"children\\":\\"The ferry sails.\\"}]"])</script>';
  for (const shown of ['', 'Loading…'])
    expect(readPage(`<html><body><div id="root">${shown}</div>${pieces}</body></html>`)).toEqual({
      failure: 'makes its text by a script; save it from the browser after it has loaded',
    });
  expect(readPage(`<html><body><article>${PROSE}</article>${pieces}</body></html>`)).toHaveProperty('tree');
});

test('leaves out a byline and a date that open the text and only repeat the facts', () => {
  const facts =
    '<meta name="author" content="Hanna Brückner"><meta property="article:published_time" content="2023-12-27T18:30:00+01:00">';
  const read = (opening: string) => {
    const page = pageOf(
      `<html lang="de"><head>${facts}</head><body><article>${opening}${PROSE}</article></body></html>`,
    );
    return [writeBody(page.tree).split('\n')[0]?.slice(0, 30), page.removed];
  };
  expect(read('<p>Von Hanna Brückner</p><p>27. Dezember 2023</p>')).toEqual([
    'This paragraph is only here so',
    [
      { what: 'byline', text: 'Von Hanna Brückner' },
      { what: 'date', text: '27. Dezember 2023' },
    ],
  ]);
  expect(read('<p>Am Tag danach kam Hanna Brückner</p>')[0]).toBe('Am Tag danach kam Hanna Brückn');
});

test.each([
  ['de', 'Publiziert 27. Dezember 2023, 12:17'],
  ['it', '27 dicembre 2023 (modifica il 28 dicembre 2023 | 10:20)'],
  ['ja', '2023年12月27日 01時28分 (12月28日 01時40分更新)'],
  ['en', 'Updated: December 27, 2023 | 4:20am'],
])('leaves out a line of dates above and below the text, in %s', (language, line) => {
  const page = pageOf(
    `<html lang="${language}"><head><meta property="article:published_time" content="2023-12-27T12:00:00+01:00"></head><body><article><p>${line}</p>${PROSE}<p>${line}</p></article></body></html>`,
  );
  expect([writeBody(page.tree).includes(line), page.removed]).toEqual([
    false,
    [
      { what: 'date', text: line },
      { what: 'date', text: line },
    ],
  ]);
});

test('leaves out the authors and the date behind a standfirst and a caption, however they are printed', () => {
  const facts =
    '<meta name="author" content="Hanna Brück, Ada Lovell"><meta property="article:published_time" content="2023-12-05T18:30:00+01:00">';
  const read = (language: string, ...lines: readonly string[]) =>
    pageOf(
      `<html lang="${language}"><head>${facts}</head><body><article><p>The crane has gone, and nobody in the town knows why.</p>${lines.join('')}${PROSE}</article></body></html>`,
    ).removed;
  expect(read('de', '<p>Hanna Brück Ada Lovell</p>', '<p>5. Dezember 2023, 17:47</p>')).toEqual([
    { what: 'byline', text: 'Hanna Brück Ada Lovell' },
    { what: 'date', text: '5. Dezember 2023, 17:47' },
  ]);
  expect(read('fr', '<p>Publié le 05/12/2023 - 14:16 UTC+1</p>')).toEqual([
    { what: 'date', text: 'Publié le 05/12/2023 - 14:16 UTC+1' },
  ]);
  expect(read('es', '<p>05/12/2023 Actualizado a las 20:56h.</p>')).toEqual([
    { what: 'date', text: '05/12/2023 Actualizado a las 20:56h.' },
  ]);
  expect(read('da', '<ul><li>05/12/2023 KL. 09:00</li></ul>')).toEqual([
    { what: 'date', text: '05/12/2023 KL. 09:00' },
  ]);
  expect(read('da', '<p>05/11/2023 KL. 09:00</p>')).toEqual([]);
});

test.each([
  ['en', 'On 3 May 2024 Reed said: “Enough!”'],
  ['en', 'At 10:30 on 3 May 2024 Bloom cried: “Stop!”'],
  ['en', '5/3/2024 Bloom cried: “Stop it!”'],
  ['en', '3 May 2024, 10:30: “Help!” is heard'],
  ['en', '3 May 2024: “Last”'],
  ['en', '- 3 May 2024: pier shut'],
  ['en', '“No,” said Ada Lovell'],
  ['de', '3. Mai 2024: „Der Hafen ist zu“'],
  ['de', '3. Mai 2024: Der Hafen ist zu'],
])(
  'keeps a line at the beginning of a text in %s that tells or quotes something beside a date: %s',
  (language, line) => {
    const page = pageOf(
      `<html lang="${language}"><head><meta name="author" content="Ada Lovell"><meta property="article:published_time" content="2024-05-03T12:00:00+02:00"></head><body><article><p>${line}</p>${PROSE}</article></body></html>`,
    );
    expect([textOf(page.tree.children[0] ?? page.tree), page.removed]).toEqual([line, []]);
  },
);

test.each([
  ['en', 'Weir News, Friday, 3 May 2024, 4:20 p.m. MYT'],
  ['en', 'Updated Fri May 3rd, 2024, 10:30, Berlin time'],
  ['en', '2024-05-03T11:36:01Z'],
  ['nb', 'Publisert 03.05.2024, kl. 13.05 Oppdatert 03.05.2024, kl. 13.52'],
  ['tr', '3 Mayıs 2024•Güncelleme: 3 Mayıs 2024'],
])('leaves out a line of dates, changes and the names of its outlet and time zone, in %s: %s', (language, line) => {
  const page = pageOf(
    `<html lang="${language}"><head><meta property="og:site_name" content="Weir News"><meta property="article:published_time" content="2024-05-03T12:00:00+02:00"></head><body><article><p>${line}</p>${PROSE}</article></body></html>`,
  );
  expect(page.removed).toEqual([{ what: 'date', text: line }]);
});

test('spaces at the ends of emphasis and links stand around them', () => {
  const line =
    '<p><b>Up first: </b>The pier<i> stays </i>open, says<a href="https://weir.example/"> the office</a>.</p>';
  const page = pageOf(`<html lang="en"><body><article>${line}${PROSE}</article></body></html>`);
  expect(writeBody(page.tree).split('\n')[0]).toBe(
    '**Up first:** The pier *stays* open, says [the office](https://weir.example/).',
  );
});

test('keeps a first line that tells of the day of publication, and one of another day', () => {
  for (const line of ['Was am 27. Dezember 2023 im Hafen geschah', 'Stand: 3. Mai 2021, 12:17 Uhr']) {
    const page = pageOf(
      `<html lang="de"><head><meta property="article:published_time" content="2023-12-27T12:00:00+01:00"></head><body><article><p>${line}</p>${PROSE}</article></body></html>`,
    );
    expect(writeBody(page.tree).startsWith(line)).toBe(true);
  }
});
