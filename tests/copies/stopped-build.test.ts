import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput } from '../fixtures/check-output.ts';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { checkHtml } from '../site/valid-html.ts';
import { issueReport } from '../../src/archive/issue.ts';
import { baseSite, settings } from '../built-sites.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../fixtures/open-door.ts';
import { projectCopy } from '../fixtures/project-copy.ts';

const OPEN = '2022-02-02-open-door';
const SHUT = '2023-08-shut-door';
const articleFile = (id: string): string => `content/articles/${id}.md`;
const ARCHIVE = {
  ...openDoorArchive,
  [articleFile(SHUT)]: openDoor
    .replace(OPEN, SHUT)
    .replace('A door stays open', 'A door is shut')
    .replace('published: 2022-02-02', 'published: 2023-08')
    .replace('7k2m9x4d', 'h8h4jkxy'),
  'content/redirects.yaml': '',
};

// A copy of the project with an archive of two articles, which each test spoils in its own way.
const copy = projectCopy();
const { edit } = copy;
const content = join(copy.root, 'content');
const published = join(copy.root, 'published');
const folder = join(copy.root, baseSite.folder);

beforeAll(() => {
  rmSync(content, { recursive: true });
  for (const [path, text] of Object.entries(ARCHIVE)) {
    mkdirSync(dirname(join(copy.root, path)), { recursive: true });
    writeFileSync(join(copy.root, path), text);
  }
  copy.run('src/cli/main.ts', 'mint');
  renameSync(content, published);
});

beforeEach(restore);

afterAll(() => {
  copy.remove();
});

describe('a build stops', () => {
  test('when a language lacks a message, has one too many, or one that is broken', () => {
    const file = 'src/languages/en.ts';
    const german = 'src/languages/de.ts';
    const [before, inGerman] = [file, german].map((path) => readFileSync(join(copy.root, path), 'utf8'));
    try {
      edit(file, (text) => text.replace("'Skip to the text'", "'Skip {to'"));
      edit(german, (text) => text.replace("  'page.sections':", "  'page.section':"));
      const [heading, ...lines] = firstLines(4);
      expect(heading).toBe('[AstroUserError] The interface has messages that nobody could read:');
      expect(lines).toEqual([
        expect.stringMatching(
          /^src\/languages\/de\.ts:\d+ message-missing: "page\.sections" has no message in German\./,
        ),
        expect.stringMatching(
          /^src\/languages\/de\.ts:\d+ message-unknown: "page\.section" .* Did you mean "page\.sections"\?/,
        ),
        expect.stringMatching(/^src\/languages\/en\.ts:\d+ message-broken: "page\.skip-to-text" in English is no ICU/),
      ]);
    } finally {
      writeFileSync(join(copy.root, file), before ?? '');
      writeFileSync(join(copy.root, german), inGerman ?? '');
    }
  });

  test('when a quotation has gone together with its words', () => {
    edit(openDoorFile, (text) =>
      text.replace(/quotations:[^]*?---/, '---').replace(/“I thought .*/, 'Ember praised it.'),
    );
    expect(firstLines(3)).toEqual([
      '[AstroUserError] The archive has issues:',
      'content/articles/2022-02-02-open-door.md permalink-lost: "/q/7k2m9x4d/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /q/7k2m9x4d/: /articles/2022-02-02-open-door/',
      'content/articles/2022-02-02-open-door.md text-changed: the text differs from the published one (changed: paragraph 1). Restore it, or add an entry to corrections that says what was corrected, and run `npm run mint`.',
    ]);
    expect(existsSync(folder)).toBe(false);
  });

  test('when a quotation is annotated no more, but its words still stand there', () => {
    edit(openDoorFile, (text) => text.replace(/quotations:[^]*?---/, '---'));
    expect(firstLines(2)).toEqual([
      '[AstroUserError] The archive has issues:',
      'content/articles/2022-02-02-open-door.md:19:1 quotation-unannotated: "I thought it was great," stands between quotation marks, but no quotation covers it. Add it under quotations with its speaker, or under notQuotations if nobody said it.',
    ]);
  });

  test('when an article is unpublished, with every address that would die', () => {
    rmSync(join(copy.root, openDoorFile));
    const { status, stderr } = build();
    const lost: readonly string[] = stderr.match(/permalink-lost: "[^"]+"/g) ?? [];
    expect({
      status,
      article: lost.includes('permalink-lost: "/articles/2022-02-02-open-door/"'),
      // Where the engine noticed it is of no use to a keeper.
      traced: stderr.includes('Stack trace'),
    }).toEqual({ status: 1, article: true, traced: false });
    const ledger = JSON.parse(readFileSync(join(content, 'permalinks.json'), 'utf8')) as Record<string, string>;
    const promised = Object.keys(ledger).filter((address) => ledger[address]?.includes('2022-02-02-open-door'));
    expect(lost.filter((line) => line.includes('/q/') || line.includes('/articles/')).toSorted()).toEqual(
      promised.map((address) => `permalink-lost: "${address}"`).toSorted(),
    );
    expect(existsSync(folder)).toBe(false);
  });

  test('when an article is renamed', () => {
    rename('2023-08-shut-door', '2023-08-closed-door');
    expect(firstLines(4)).toEqual([
      '[AstroUserError] The archive has issues:',
      'content/articles/2023-08-closed-door.md fingerprint-unrecorded: the text is not in content/fingerprints.json yet, so nothing would notice if it changed. Run `npm run mint` and commit what it writes.',
      'content/articles/2023-08-closed-door.md permalink-unrecorded: "/articles/2023-08-closed-door/" is not in content/permalinks.json yet, so nothing would protect it. Run `npm run mint` and commit what it writes.',
      'content/articles/2023-08-shut-door.md permalink-lost: "/articles/2023-08-shut-door/" was published and would vanish. Restore it here, or declare where it leads with this line in content/redirects.yaml: /articles/2023-08-shut-door/: /articles/2023-08-closed-door/',
    ]);
  });

  test.each([
    { where: 'text', before: '“', quotation: 'great,', body: 'grand,' },
    { where: 'front matter', before: '- ', quotation: 'grand,', body: 'great,' },
  ])('when one word of a quotation is changed in the $where', ({ before, quotation, body }) => {
    const words = (what: string): string => `I thought it was ${what}`;
    edit(openDoorFile, (text) => text.replace(before + words('great,'), before + words('grand,')));
    expect(firstLines(2)).toEqual([
      '[AstroUserError] The archive has issues:',
      `${openDoorFile}:21:9 quotation-not-found: "${words(quotation)}" does not stand verbatim in the body. The nearest text there, with [-what it lacks-] and {+what it adds+}: "${words(`[-${quotation}-] {+${body}+}`)}". Make both the same as the original prints it.`,
    ]);
  });
});

// Windows has no signals to send.
test.skipIf(process.platform === 'win32')(
  'a build that is stopped with Ctrl-C leaves the last site as it was, and says so',
  async () => {
    expect(build({ CARDS: 'none' }).status).toBe(0);
    const before = readFileSync(join(folder, 'checksums.txt'), 'utf8');
    edit(openDoorFile, (text) => text.replace('A door stays open', 'A door stays wide open'));
    const child = copy.start('node_modules/astro/bin/astro.mjs', ['build'], { ...settings(baseSite), CARDS: 'none' });
    const closed = new Promise((resolve) => child.once('close', resolve));
    let [stdout, stderr] = ['', ''];
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      if (stdout.includes('generating static routes')) child.kill('SIGINT');
    });
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    await closed;
    expect({ code: child.exitCode, stderr }).toEqual({
      code: 130,
      stderr: '\nStopped. The last site is as it was.\n',
    });
    expect(readFileSync(join(folder, 'checksums.txt'), 'utf8')).toBe(before);
    expect(build({ CARDS: 'none' }).status).toBe(0);
    expect(readFileSync(join(folder, 'articles', OPEN, 'index.html'), 'utf8')).toContain('A door stays wide open');
  },
);

describe('a build of the archive as it was published', () => {
  let built: ReturnType<typeof build>;
  beforeAll(() => {
    restore();
    built = build({ OFFLINE: 'no' });
  });

  test('names quotations that may be one utterance', () => {
    expect(built.stdout.match(/hint: .*? words\./g)).toEqual([
      `hint: 7k2m9x4d in ${OPEN} and h8h4jkxy in ${SHUT} share 100 % of their words.`,
    ]);
  });

  test('without a copy for browsers asks none to keep one, and publishes the worker that takes it back', () => {
    expect(built).toMatchObject({ status: 0, stderr: '' });
    const { pages } = readOutput(folder);
    expect([...pages].filter(({ html }) => html.includes('sw.js') || html.includes('serviceWorker.register'))).toEqual(
      [],
    );
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    expect(worker).toContain('unregister');
    expect(worker).not.toContain('articles/');
  });
});

describe('in an archive of which one article moved, and another names its original,', () => {
  const url = 'https://original.example/door?a=1&b=2';
  let minted: string;
  let built: ReturnType<typeof build>;
  beforeAll(() => {
    restore();
    rename(SHUT, '2023-08-closed-door');
    edit('content/redirects.yaml', (text) => `${text}/articles/${SHUT}/: /articles/2023-08-closed-door/\n`);
    minted = copy.run('src/cli/main.ts', 'mint');
    edit(openDoorFile, (text) => text.replace('added: 2026-11-21', `added: 2022-02-03\nurl: ${url}`));
    built = build({ SOURCE_DATE_EPOCH: String(Date.UTC(2022, 1, 4, 12) / 1000) });
  });

  test('the new address is recorded, and all that was built passes the output checks', () => {
    expect(minted).toBe('1 new addresses recorded, 17 in all\n1 new fingerprints recorded, 3 in all\n');
    expect(built).toMatchObject({ status: 0, stderr: '' });
    expect(issueReport(checkOutput(readOutput(folder), baseSite))).toBe('');
  });

  test('the old address leads on from a real page below the base path', () => {
    const page = parse(readFileSync(join(folder, 'articles/2023-08-shut-door/index.html'), 'utf8'));
    const to = '/archive/articles/2023-08-closed-door/';
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
      // It keeps the place in the page, which a refresh forgets.
      scripts: 1,
    });
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/articles/2023-08-closed-door/</loc>');
    expect(sitemap).not.toContain('/articles/2023-08-shut-door/</loc>');
    expect(
      issueReport(
        checkHtml(
          folder,
          [...readOutput(folder).pages].filter(({ html }) => html.includes('refresh')),
        ),
      ),
    ).toBe('');
  });

  test('the original’s address leads there from page, feeds and text, and an article of these days is in the sitemap of news', () => {
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    const page = `https://someone.example/archive/articles/${OPEN}/`;
    expect(parse(read(`articles/${OPEN}/index.html`)).querySelector('a[rel~="original"]')?.attributes).toEqual({
      href: url,
      rel: 'original external noopener',
      'data-originalurl': url,
      'data-versiondate': '2022-02-03',
    });
    expect(parseAtomFeed(read('feed.xml')).entries?.at(-1)?.links).toContainEqual({ rel: 'via', href: url });
    expect(parseJsonFeed(read('feed.json')).items?.at(-1)?.external_url).toBe(url);
    expect(read(`articles/${OPEN}.txt`)).toContain(`\nOriginal: ${url}\n`);

    expect(read('robots.txt').match(/^Sitemap: .*/gm)).toEqual([
      'Sitemap: https://someone.example/archive/sitemap-index.xml',
      'Sitemap: https://someone.example/archive/sitemap-news.xml',
    ]);
    expect(read('sitemap-news.xml')).toContain(`<loc>${page}</loc>`);
    expect(read('sitemap-news.xml')).toContain('<news:publication_date>2022-02-03</news:publication_date>');
    expect(read('sitemap-0.xml')).toContain(`<loc>${page}</loc><lastmod>2022-02-03T00:00:00.000Z</lastmod>`);
    const changed = [...readOutput(folder).pages].filter(({ path }) => path === `articles/${OPEN}/index.html`);
    expect(issueReport(checkHtml(folder, changed))).toBe('');
  });
});

/** Puts the content back as it was published. */
function restore(): void {
  rmSync(content, { recursive: true, force: true });
  cpSync(published, content, { recursive: true });
}

/** Gives an article of the copy another id, in its name and in the file. */
function rename(from: string, to: string): void {
  renameSync(join(copy.root, articleFile(from)), join(copy.root, articleFile(to)));
  edit(articleFile(to), (text) => text.replace(`id: ${from}`, `id: ${to}`));
}

function build(more: Readonly<Record<string, string>> = {}) {
  return copy.attempt('node_modules/astro/bin/astro.mjs', ['build'], { ...settings(baseSite), ...more });
}

/** What a build that fails says first, below the line in which Astro names the hook. */
function firstLines(count: number): readonly string[] {
  const { status, stderr } = build();
  expect(status).toBe(1);
  return stderr.split('\n').slice(1, count + 1);
}
