import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parse } from 'node-html-parser';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput } from '../../src/adapters/output-checks.ts';
import { readOutput } from '../../src/adapters/output-folder.ts';
import { checkHtml } from '../../src/adapters/output-html.ts';
import { issueReport } from '../../src/archive/issue.ts';
import { baseSite, settings } from '../built-sites.ts';
import { buildEnvironment } from './build-environment.ts';

/** Everything that a build reads, apart from the packages. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

// A copy of the project, whose content each test spoils in its own way.
const copy = mkdtempSync(join(tmpdir(), 'archive-'));
for (const source of SOURCES) cpSync(source, join(copy, source), { recursive: true });
// The packages one by one: Astro keeps its caches in the folder above them, which stays the copy's own.
mkdirSync(join(copy, 'node_modules'));
for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.'))) {
  symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name), 'junction');
}

beforeEach(() => {
  rmSync(join(copy, 'content'), { recursive: true, force: true });
  cpSync('content', join(copy, 'content'), { recursive: true });
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

describe('a build stops', () => {
  test('when a quotation has gone together with its words', () => {
    edit('articles/2022-02-02-no-open-invitation.md', (text) =>
      text
        .replace(/ {2}- id: hfjhqktg\n(?: {4}.*\n)+/, '')
        .replace(' “To her, that ship has sailed years ago,” was how the source explained it.', ''),
    );
    expect(firstLines(3)).toEqual([
      '[AstroUserError] The archive has issues:',
      'content/articles/2022-02-02-no-open-invitation.md permalink-lost: "/q/hfjhqktg/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /q/hfjhqktg/: /articles/2022-02-02-no-open-invitation/',
      'content/articles/2022-02-02-no-open-invitation.md text-changed: the text is not the one that was published (changed: paragraph 8). Restore it, or add an entry to corrections that says what was corrected, and run `npm run mint`.',
    ]);
  });

  test('when a quotation is annotated no more, but its words still stand there', () => {
    edit('articles/2022-02-02-no-open-invitation.md', (text) => text.replace(/ {2}- id: hfjhqktg\n(?: {4}.*\n)+/, ''));
    expect(firstLines(2)).toEqual([
      '[AstroUserError] The archive has issues:',
      'content/articles/2022-02-02-no-open-invitation.md:95:149 quotation-unannotated: "To her, that ship has sailed years ago," stands between quotation marks, but no quotation covers it. Add it under quotations with its speaker, or under notQuotations if nobody said it.',
    ]);
  });

  test('when an article is unpublished, with every address that would die', () => {
    rmSync(join(copy, 'content/articles/2022-02-02-no-open-invitation.md'));
    const { status, stderr } = run('node_modules/astro/bin/astro.mjs', 'build');
    const lost: readonly string[] = stderr.match(/permalink-lost: "[^"]+"/g) ?? [];
    expect({ status, article: lost.includes('permalink-lost: "/articles/2022-02-02-no-open-invitation/"') }).toEqual({
      status: 1,
      article: true,
    });
    const ledger = JSON.parse(readFileSync(join(copy, 'content/permalinks.json'), 'utf8')) as Record<string, string>;
    const promised = Object.keys(ledger).filter((address) =>
      ledger[address]?.includes('2022-02-02-no-open-invitation'),
    );
    expect(lost.filter((line) => line.includes('/q/') || line.includes('/articles/')).toSorted()).toEqual(
      promised.map((address) => `permalink-lost: "${address}"`).toSorted(),
    );
    expect(existsSync(join(copy, baseSite.folder))).toBe(false);
  });

  test('when an article is renamed', () => {
    rename('2023-08-not-in-the-script', '2023-08-a-kiss-on-the-phone');
    expect(firstLines(4)).toEqual([
      '[AstroUserError] The archive has issues:',
      'content/articles/2023-08-a-kiss-on-the-phone.md fingerprint-unrecorded: the text is not in content/fingerprints.json yet, so nothing would notice if it changed. Run `npm run mint` and commit what it writes.',
      'content/articles/2023-08-a-kiss-on-the-phone.md permalink-unrecorded: "/articles/2023-08-a-kiss-on-the-phone/" is not in content/permalinks.json yet, so nothing would protect it. Run `npm run mint` and commit what it writes.',
      'content/articles/2023-08-not-in-the-script.md permalink-lost: "/articles/2023-08-not-in-the-script/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /articles/2023-08-not-in-the-script/: /articles/2023-08-a-kiss-on-the-phone/',
    ]);
  });

  test.each([
    { where: 'text', mark: '"', body: 'tables', quotation: 'plates' },
    { where: 'front matter', mark: "'", body: 'plates', quotation: 'tables' },
  ])('when one word of a quotation is changed in the $where', ({ mark, body, quotation }) => {
    const words = (what: string, marks: string): string =>
      `${marks}Something magical happened, and ${what} shifted,${marks}`;
    edit('articles/2023-06-king-on-the-cameo.md', (text) => text.replace(words('plates', mark), words('tables', mark)));
    expect(firstLines(2)).toEqual([
      '[AstroUserError] The archive has issues:',
      `content/articles/2023-06-king-on-the-cameo.md:28:9 quotation-not-found: ${words(quotation, '"')} does not stand verbatim in the body. The nearest text there, with [-what it lacks-] and {+what it adds+}: ${words(`[-${quotation}-] {+${body}+}`, '"')}. Make both the same as the original prints it.`,
    ]);
  });
});

test('a build without a copy for browsers asks none to keep one, and publishes the worker that takes it back', () => {
  const { status, stderr } = run('node_modules/astro/bin/astro.mjs', 'build', { OFFLINE: 'no' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { pages } = readOutput(join(copy, baseSite.folder));
  expect([...pages].filter(({ html }) => html.includes('sw.js') || html.includes('serviceWorker.register'))).toEqual(
    [],
  );
  const worker = readFileSync(join(copy, baseSite.folder, 'sw.js'), 'utf8');
  expect(worker).toContain('unregister');
  expect(worker).not.toContain('articles/');
});

describe('an address that moved', () => {
  test('leads on from a real page below the base path, which passes the output checks', () => {
    rename('2023-08-not-in-the-script', '2023-08-a-kiss-on-the-phone');
    edit(
      'redirects.yaml',
      (text) => `${text}/articles/2023-08-not-in-the-script/: /articles/2023-08-a-kiss-on-the-phone/\n`,
    );
    expect(run('src/import/archive.ts', 'mint').stdout).toBe(
      '1 new addresses recorded, 66 in all\n1 new fingerprints recorded, 5 in all\n',
    );

    const build = run('node_modules/astro/bin/astro.mjs', 'build');
    expect({ status: build.status, errors: build.stderr }).toEqual({ status: 0, errors: '' });

    const folder = join(copy, baseSite.folder);
    const page = parse(readFileSync(join(folder, 'articles/2023-08-not-in-the-script/index.html'), 'utf8'));
    const to = '/archive/articles/2023-08-a-kiss-on-the-phone/';
    expect({
      refresh: page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content'),
      canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      heading: page.querySelector('h1')?.text,
      link: page.querySelector('main a')?.getAttribute('href'),
      robots: page.querySelector('meta[name="robots"]')?.getAttribute('content'),
      scripts: page.querySelectorAll('script').length,
    }).toEqual({
      refresh: `0; url=${to}`,
      canonical: `https://someone.example${to}`,
      heading: 'This page has moved',
      link: to,
      robots: 'noindex',
      scripts: 0,
    });
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/articles/2023-08-a-kiss-on-the-phone/</loc>');
    expect(sitemap).not.toContain('/articles/2023-08-not-in-the-script/</loc>');
    expect(issueReport(checkOutput(readOutput(folder), baseSite))).toBe('');
    expect(
      issueReport(
        checkHtml(
          folder,
          [...readOutput(folder).pages].filter(({ html }) => html.includes('refresh')),
        ),
      ),
    ).toBe('');
  });
});

test('an original’s address leads there from page, feeds and text, and an article of these days is in the sitemap of news', () => {
  const url = 'https://original.example/door?a=1&b=2';
  const id = '2022-02-02-no-open-invitation';
  edit(`articles/${id}.md`, (text) => text.replace("added: '2026-11-21'", `added: '2022-02-03'\nurl: ${url}`));
  const today = String(Date.UTC(2022, 1, 4, 12) / 1000);
  const build = run('node_modules/astro/bin/astro.mjs', 'build', { SOURCE_DATE_EPOCH: today, CARDS: 'none' });
  expect({ status: build.status, errors: build.stderr }).toEqual({ status: 0, errors: '' });

  const folder = join(copy, baseSite.folder);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const page = `https://someone.example/archive/articles/${id}/`;
  expect(parse(read(`articles/${id}/index.html`)).querySelector('a[rel~="original"]')?.attributes).toEqual({
    href: url,
    rel: 'original external noopener',
    'data-originalurl': url,
    'data-versiondate': '2022-02-03',
  });
  expect(parseAtomFeed(read('feed.xml')).entries?.at(-1)?.links).toContainEqual({ rel: 'via', href: url });
  expect(parseJsonFeed(read('feed.json')).items?.at(-1)?.external_url).toBe(url);
  expect(read(`articles/${id}.txt`)).toContain(`\nOriginal: ${url}\n`);

  expect(read('robots.txt').match(/^Sitemap: .*/gm)).toEqual([
    'Sitemap: https://someone.example/archive/sitemap-index.xml',
    'Sitemap: https://someone.example/archive/sitemap-news.xml',
  ]);
  expect(read('sitemap-news.xml')).toContain(`<loc>${page}</loc>`);
  expect(read('sitemap-news.xml')).toContain('<news:publication_date>2022-02-03</news:publication_date>');
  expect(read('sitemap-0.xml')).toContain(`<loc>${page}</loc><lastmod>2022-02-03T00:00:00.000Z</lastmod>`);
  expect(issueReport(checkOutput(readOutput(folder), baseSite))).toBe('');
  const changed = [...readOutput(folder).pages].filter(({ path }) => path === `articles/${id}/index.html`);
  expect(issueReport(checkHtml(folder, changed))).toBe('');
});

/** Changes a file of the copy's content. Throws when nothing changes. */
function edit(path: string, change: (text: string) => string): void {
  const file = join(copy, 'content', path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} is as it was: the test looks for words that it does not hold.`);
  writeFileSync(file, after);
}

/** Gives an article of the copy another id, in its name and in the file. */
function rename(from: string, to: string): void {
  renameSync(join(copy, `content/articles/${from}.md`), join(copy, `content/articles/${to}.md`));
  edit(`articles/${to}.md`, (text) => text.replace(`id: ${from}`, `id: ${to}`));
}

function run(script: string, command: string, more: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [script, command], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...buildEnvironment, ...settings(baseSite), NO_COLOR: '1', ...more },
  });
}

/** What a build that fails says first, below the line in which Astro names the hook. */
function firstLines(count: number): readonly string[] {
  const { status, stderr } = run('node_modules/astro/bin/astro.mjs', 'build');
  expect(status).toBe(1);
  return stderr.split('\n').slice(1, count + 1);
}
