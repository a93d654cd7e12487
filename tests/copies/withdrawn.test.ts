/** What is left in a built site of what was withdrawn: the whole output is read, also inside compressed files. */

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rootSite } from '../built-sites.ts';
import { projectCopy } from '../fixtures/project-copy.ts';

const NAMED = '2020-10-17-the-orchard-behind-the-school';
const FORGOTTEN = '2023-08-not-on-the-programme';
const MOVED = '2023-08-no-whistle-planned';
const NOTICE = 'content/articles/2024-11-a-notice-on-the-pier.md';
const QUOTATION = 'fdygwkfc';
const WORDS = 'I thought it was splendid';
/** Somebody whom only the notice names, in its headline, its summary and its text. */
const NAME = 'Wilhelmina Quartermain';

const copy = projectCopy();
const folder = join(copy.root, rootSite.folder);
const archive = (...args: readonly string[]): string => copy.run('src/cli/main.ts', ...args);
const built = (path: string): string => readFileSync(join(folder, path), 'utf8');
const article = (id: string): string => readFileSync(join(copy.root, `content/articles/${id}.md`), 'utf8');

/** Words that no other file of the content has. */
let own: Readonly<Record<string, readonly string[]>> = {};
let redacted = '';
let before: ReadonlyMap<string, string>;
let after: ReadonlyMap<string, string>;
let filesBefore: ReadonlyMap<string, string>;
let filesAfter: ReadonlyMap<string, string>;

/** The picture and the scan of the article that is withdrawn under its name: files of the fixtures, with names of their own. */
const PICTURES = 'tests/fixtures/archives/pictures/content';
const SHOWN = {
  'ladder-at-the-wall.jpg': `${PICTURES}/articles/1926-03-14-the-crane-falls/harbour.jpg`,
  'gazetteer-leaf.png': `${PICTURES}/pictures/plan-of-the-quay.png`,
};
const SAID_OF_THEM = ['Nine rungs against brickwork', 'Grown crooked since', 'Septimus Brackenbury'];

beforeAll(() => {
  copy.edit(NOTICE, (text) =>
    text
      .replace("'A notice on the pier'", `'${NAME}’s notice on the pier'`)
      .replace('Nobody is quoted', `${NAME} is not quoted`)
      .replace('It is not signed', `It is signed by ${NAME.replace(' ', '\n')}`),
  );
  show(NAMED, SHOWN);
  copy.edit(
    `content/articles/${NAMED}.md`,
    (text) =>
      `${text.replace(
        '\nsummary:',
        '\npictures: [{ file: ladder-at-the-wall.jpg, credit: Septimus Brackenbury }]\nfacsimile: [{ file: gazetteer-leaf.png, page: 7 }]\nsummary:',
      )}\n![Nine rungs against brickwork](ladder-at-the-wall.jpg "Grown crooked since")\n`,
  );
  show('2024-11-a-notice-on-the-pier', { 'pier.webp': `${PICTURES}/articles/1926-03-14-the-crane-falls/hook.webp` });
  copy.edit(
    NOTICE,
    (text) =>
      `${text.replace('\nsummary:', `\npictures: [{ file: pier.webp, credit: "${NAME}" }]\nsummary:`)}\n![${NAME} nails it up](pier.webp "By ${NAME}’s hand")\n`,
  );
  rmSync(join(copy.root, 'content/fingerprints.json'));
  archive('mint');
  own = { [NAMED]: ownWords(NAMED), [FORGOTTEN]: ownWords(FORGOTTEN) };
  copy.build(rootSite);
  before = readable(folder);
  filesBefore = digests();
  archive('withdraw', NAMED, '--why', 'rights');
  archive('withdraw', FORGOTTEN, '--why', 'privacy', '--digest');
  archive('withdraw', QUOTATION, '--why', 'legal');
  redacted = copy.attempt('src/cli/main.ts', [
    ...['redact', '2024-11-a-notice-on-the-pier', '--replace', NAME, '--with', 'W. Q.'],
  ]).stderr;
  // The build after it, with everything that the one before has left.
  copy.build(rootSite);
  after = readable(folder);
  filesAfter = digests();
}, 600_000);

afterAll(() => {
  copy.remove();
});

describe('nothing in the built site has', () => {
  test.each([NAMED, FORGOTTEN])('a word that only the withdrawn article %s had', (id) => {
    const words = own[id] ?? [];
    expect(words.filter((word) => filesWith(before, word).length > 0).length).toBeGreaterThan(5);
    expect(
      words
        .map((word) => [word, filesWith(after, word).filter(isOfContent)])
        .filter(([, files]) => files?.length !== 0),
    ).toEqual([]);
  });

  test('the words of the withdrawn quotation', () => {
    expect(filesWith(before, WORDS).length).toBeGreaterThan(5);
    expect(filesWith(after, WORDS)).toEqual([]);
  });

  test.each([NAME, ...NAME.split(' ')])('the redacted name %s', (name) => {
    expect(filesWith(before, name).length).toBeGreaterThan(5);
    expect(filesWith(after, name)).toEqual([]);
  });

  test.each([FORGOTTEN, MOVED])('the address %s, of which only a digest is kept', (id) => {
    expect(filesWith(before, id).length).toBeGreaterThan(1);
    expect(filesWith(after, id)).toEqual([]);
    expect([...after.keys()].filter((path) => path.includes(id))).toEqual([]);
  });
});

describe('of the picture and the scan of a withdrawn article nothing is left:', () => {
  test('no name of a file, no word about them, no checksum', () => {
    const originals = Object.values(SHOWN).map((file) => sha256(readFileSync(file)));
    const names = Object.keys(SHOWN).map((name) => name.replace(/\..*/u, ''));
    for (const words of [...names, ...SAID_OF_THEM, ...originals]) {
      expect([words, filesWith(before, words).length > 0]).toEqual([words, true]);
      expect([words, filesWith(after, words)]).toEqual([words, []]);
      expect([...after.keys()].filter((path) => path.includes(words))).toEqual([]);
    }
  });

  test('no file under another name', () => {
    const leaf = sha256(readFileSync(SHOWN['gazetteer-leaf.png'])).slice(0, 16);
    const shown = [...filesBefore].filter(
      ([path]) => /ladder-at-the-wall|gazetteer-leaf/u.test(path) || path.includes(leaf),
    );
    expect(shown.map(([path]) => path)).toEqual(
      expect.arrayContaining([`articles/${NAMED}/ladder-at-the-wall.jpg`, `iiif/${leaf}/info.json`]),
    );
    const left = new Set(filesAfter.values());
    expect(shown.filter(([, digest]) => left.has(digest))).toEqual([]);
    expect([...after.keys()].filter((path) => path.startsWith('iiif/') || path.endsWith('manifest.json'))).toEqual([]);
  });

  test('no file in the content', () => {
    expect(readdirSync(join(copy.root, 'content/articles')).filter((name) => name.startsWith(NAMED))).toEqual([]);
  });
});

test('a picture of a redacted article has lost the name in all that is said of it, and the keeper is told to look at it', () => {
  const page = parse(built('articles/2024-11-a-notice-on-the-pier/index.html'));
  const figure = page.querySelector('figure.picture');
  expect([figure?.querySelector('img')?.getAttribute('alt'), figure?.querySelector('figcaption')?.text]).toEqual([
    'W. Q. nails it up',
    'By W. Q.’s hand Picture: W. Q.',
  ]);
  expect(redacted).toContain(
    'look: content/articles/2024-11-a-notice-on-the-pier/pier.webp redacted-picture-left: the article still shows this picture',
  );
});

test('an address that keeps its name stands only where it is needed to say that it is silent', () => {
  for (const path of [`articles/${NAMED}`, `q/${QUOTATION}`]) {
    const id = path.split('/')[1] ?? '';
    expect(filesWith(after, id)).toEqual(['_redirects', 'checksums.txt', 'sw.js']);
    expect([...after.keys()].filter((file) => file.includes(id))).toEqual([`${path}/index.html`]);
  }
});

test('Netlify is told to answer 410 there, and for the twins', async () => {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [join(folder, '_redirects')],
    configRedirects: [],
    minimal: true,
  });
  expect(errors).toEqual([]);
  const to = `/articles/${NAMED}/`;
  expect((redirects as readonly { readonly to: string }[]).filter((redirect) => redirect.to === to)).toEqual(
    [to, ...['.json', '.md', '.txt', '/*'].map((beside) => `/articles/${NAMED}${beside}`)].map((from) =>
      expect.objectContaining({ from, to, status: 410, force: true }),
    ),
  );
});

test('a silent address says when and for what kind of reason, and asks search engines not to list it', () => {
  const page = parse(built(`articles/${NAMED}/index.html`));
  const texts = page.querySelectorAll('main h1, main p').map(({ text }) => text.replace(/\s+/gu, ' ').trim());
  expect({
    texts: texts.slice(0, 3),
    robots: page.querySelector('meta[name="robots"]')?.getAttribute('content'),
  }).toEqual({
    texts: [
      'Withdrawn',
      expect.stringMatching(
        /^What stood at this address was withdrawn on \d+ \w+ \d{4}, at the request of a rights holder\.$/u,
      ),
      'The address stays, so that whoever follows an old link or citation learns this much. The archive says no more about it.',
    ],
    robots: 'noindex',
  });
});

test('what is not found may have been withdrawn, says an archive that keeps digests', () => {
  expect(before.get('404.html')).not.toContain('only a checksum');
  expect(after.get('404.html')).toContain('only a checksum');
});

test('the article whose quotation was withdrawn shows where, and tells of it without the words', () => {
  const page = parse(built('articles/2022-02-02-no-open-berth/index.html'));
  expect(page.text).toContain('[withdrawn] said Thornbury, 55,');
  expect(page.text.replace(/\s+/gu, ' ')).toContain('. A quotation was withdrawn from this text, for a legal reason.');
});

test('the redacted text stands with what took the place of the name', () => {
  const page = parse(built('articles/2024-11-a-notice-on-the-pier/index.html'));
  expect(page.querySelector('h1')?.text.trim()).toBe('W. Q.’s notice on the pier');
  expect(page.text).toContain('It is signed by W. Q., and it quotes nobody.');
  expect(page.text.replace(/\s+/gu, ' ')).toContain('. A name in this text was made unreadable.');
});

test('nothing that is kept for the next build has the words either', () => {
  const kept = ['node_modules/.cache/news-archive', 'node_modules/.astro'].flatMap((cache) => [
    ...readable(join(copy.root, cache)),
  ]);
  const words = [WORDS, NAME, FORGOTTEN, 'has climbed one of these', 'dealings with Marlowe', ...SAID_OF_THEM];
  const names = Object.keys(SHOWN).map((name) => name.replace(/\..*/u, ''));
  expect(kept.map(([path]) => path).filter((path) => names.some((name) => path.includes(name)))).toEqual([]);
  expect(words.flatMap((word) => filesWith(new Map(kept), word))).toEqual([]);
});

/** Puts files beside an article. */
function show(id: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(copy.root, 'content/articles', id));
  for (const [name, file] of Object.entries(files)) cpSync(file, join(copy.root, 'content/articles', id, name));
}

/** The checksum of every file of the built site, by its path. */
function digests(): ReadonlyMap<string, string> {
  return new Map([...readable(folder).keys()].map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Scripts and styles are the software's own, and related words are taken from a list of common English ones. */
function isOfContent(path: string): boolean {
  return !/^search\/related-|^_astro\/|^sw\.js$|^pagefind\/.*\.(?:js|css)$/u.test(path);
}

/** Long words of an article that stand in no other file of the content, and are none of the interface's. */
function ownWords(id: string): readonly string[] {
  const others = readdirSync(join(copy.root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['README.md', `${id}.md`].includes(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .concat(readFileSync('src/languages/en.ts', 'utf8'))
    .join('\n')
    .toLowerCase();
  const words =
    article(id)
      .split('---')[2]
      ?.toLowerCase()
      .match(/\p{L}{7,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !others.includes(word));
}

/** Every file of a folder as text in small letters: unpacked where it is packed, and a database with all its rows. */
function readable(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(root.length + 1), textOf(file)];
    }),
  );
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  const unpacked = [gunzipSync, inflateSync, brotliDecompressSync].flatMap((unpack) => {
    try {
      return [unpack(bytes).toString()];
    } catch {
      return [];
    }
  });
  return [bytes.toString(), ...unpacked, ...(isDatabase(bytes) ? rowsOf(file) : [])].join('\n').toLowerCase();
}

function isDatabase(bytes: Buffer): boolean {
  return bytes.subarray(0, 15).toString() === 'SQLite format 3';
}

function rowsOf(file: string): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const rows = tables.map(({ name }) => JSON.stringify(database.prepare(`SELECT * FROM "${String(name)}"`).all()));
  database.close();
  return rows;
}

/** The files that have some words, however they are written there. */
function filesWith(files: ReadonlyMap<string, string>, words: string): readonly string[] {
  const low = words.toLowerCase();
  return [...files].filter(([, text]) => text.includes(low)).map(([path]) => path);
}
