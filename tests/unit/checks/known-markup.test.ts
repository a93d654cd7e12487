import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { factsOf, readPage, type PageFacts } from '../../../src/checks/built-page.ts';
import { checkFolder, pageReader } from '../../../src/checks/edge/check-site.ts';
import { knownMarkup } from '../../../src/checks/known-markup.ts';

const address = { site: 'https://example.org', base: '/' };

function page(path: string, main: string, title = path): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="content-security-policy" content="default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; style-src 'self' 'unsafe-inline'">
<meta name="description" content="A page."><link rel="canonical" href="https://example.org${path}">
<style>a > b { color: red }</style><script type="application/ld+json">{"a":"<\\/p> && <"}</script></head>
<body><main><h1>Page</h1>${main}</main></body></html>
`;
}

const WORDS = `<p>He said <q id="q-1">“no &amp; never”</q> to <a href="/#q-1">her</a>.<br>Then <em>nothing</em>.</p>
<table><thead><tr><th>Year</th></tr></thead><tbody><tr><td>1999</td></tr></tbody></table>
<ul><li>one</li><li><p>two</p></li></ul><form><input name="q"><button>Find</button></form><img alt="A map" src="/a.png">
<template data-row><p id="t-1">A <a href="/a.png">copy</a></p></template>`;

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'markup-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function withoutPlaces(facts: PageFacts): unknown {
  return JSON.parse(JSON.stringify(facts, (key, value: unknown) => (key === 'point' ? undefined : value)));
}

test('reads a page of known markup as parse5 does, but for the places', () => {
  const read = knownMarkup();
  expect(read(page('/', WORDS))?.isKnown).toBe(false);
  read(page('/', WORDS))?.accept();
  const html = page('/b/', WORDS.replace('no &amp; never', 'yes &lt; always').replace('<li>one</li>', ''));
  const quick = read(html);
  expect(quick?.isKnown).toBe(true);
  if (quick === undefined) return;
  expect(withoutPlaces(factsOf({ path: 'b/index.html', html }, quick.document))).toEqual(
    withoutPlaces(readPage({ path: 'b/index.html', html })),
  );
});

test.each([
  ['an element in a place where none like it stood', WORDS.replace('<em>nothing</em>', '<em><em>nothing</em></em>')],
  ['an attribute that none like it had', WORDS.replace('<em>', '<em lang="fr">')],
  ['words between the rows of a table', WORDS.replace('<tbody>', '<tbody>words')],
])('does not know %s', (_what, main) => {
  const read = knownMarkup();
  read(page('/', WORDS))?.accept();
  expect(read(page('/b/', main))?.isKnown).toBe(false);
});

test.each([
  ['an end tag that closes nothing', '</div>'],
  ['a paragraph left open', '<p>words'],
  ['a link in a link', '<p><a href="/#q-1">a <a href="/#q-1">b</a></a></p>'],
  ['a paragraph in a paragraph', '<p><p>words</p></p>'],
  ['a reference that is none', '<p>a &nothing; b</p>'],
  ['a bare angle', '<p>a < b</p>'],
  ['a control character', '<p>a \u0007 b</p>'],
  ['no character', '<p>a \uFDD0 b \u{1FFFE}</p>'],
  ['a stroke within a tag', '<p /lang="en">a</p>'],
  ['an attribute without quotes', '<p lang=en>a</p>'],
  ['a control character in a script', '<script>"\0"</script>'],
  ['a comment that opens in a script', '<script>"<!--"</script>'],
  ['an attribute twice', '<p><em lang="en" lang="en">a</em></p>'],
  ['words in a table', '<table>words</table>'],
  ['a form in a form', '<form><form></form></form>'],
  ['a closed element that has no end', '<p>a <div/> b</p>'],
  ['an element of a list that closes itself', '<ul/>'],
  ['a row in a template', '<template><tr><td>a</td></tr></template>'],
  ['a paragraph in a template that is left open', '<template data-row><p id="t-1">a</template>'],
])('does not know %s', (_what, main) => {
  const html = page('/a/', WORDS + main);
  const read = knownMarkup();
  read(page('/', WORDS))?.accept();
  expect(read(html)?.isKnown ?? false).toBe(false);
});

test('knows a page into which something was put, or of which something was cut out, only where parse5 reads the same', () => {
  const read = knownMarkup();
  const good = page('/a/', WORDS);
  read(good)?.accept();
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '</div>',
      '<a href="/#q-1">',
      '</a>',
      '<br>',
      '<li>',
      '<td>',
      '</table>',
      '<h1>Two</h1>',
      '<!-- -->',
    ],
    ...['&', '&foo;', '&#x0;', '<', '>', '"', "'", '=', '/', ' ', '\n', '\0', 'x', 'id="q-1"', ' style="a:b"', '</br>'],
    ...[
      '<script>',
      '<style>',
      '<template>',
      '<svg>',
      '<select>',
      '<option>',
      '</body>',
      '<body>',
      '<a href="/none/">x</a>',
    ],
  );
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(12), piece, (from, cut, put) => {
      const html = good.slice(0, from) + put + good.slice(from + cut);
      const quick = read(html);
      if (quick?.isKnown !== true) return;
      const exact = readPage({ path: 'a/index.html', html });
      expect(withoutPlaces(factsOf({ path: 'a/index.html', html }, quick.document))).toEqual(withoutPlaces(exact));
    }),
    { numRuns: 400 },
  );
});

test('gives the same report for a page of known markup, also when it has a fault', () => {
  const broken = page('/a/', WORDS.replace('/#q-1', '/none/'));
  const folder = siteOf({ 'index.html': page('/', WORDS), 'a/index.html': broken, 'a.png': '' });
  const work = { folder, address, files: ['index.html', 'a/index.html', 'a.png'], scripts: new Map(), languages: 0 };
  const reader = pageReader(work);
  expect(reader({ path: 'index.html' })?.report.faults).toEqual([]);
  const page1 = reader({ path: 'a/index.html' });
  expect(page1?.report.faults.map(({ rule, point }) => ({ rule, point }))).toEqual([
    { rule: 'link-missing', point: { line: 5, column: 76 } },
  ]);
  expect(page1).toEqual(pageReader(work)({ path: 'a/index.html' }));
});

test('says where a link is wrong that only another page shows to be wrong', async () => {
  const pages = Object.fromEntries(
    ['b', 'c', 'd'].map((name) => [
      `${name}/index.html`,
      page(`/${name}/`, WORDS.replace('/#q-1', name === 'd' ? '/#q-2' : '/#q-1')),
    ]),
  );
  const folder = siteOf({ 'index.html': page('/', WORDS), 'a.png': '', ...pages });
  const found = (await checkFolder(folder, address)).filter(({ rule }) => rule === 'link-fragment');
  expect(found.map(formatIssue)).toEqual([
    `${folder}/d/index.html:5:76 link-fragment: <a href> points to "/#q-2", but index.html has no element with the id "q-2", so the reader lands at the top of the page. Correct the fragment, or give an element that id.`,
  ]);
});
