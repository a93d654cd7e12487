import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCleanPages } from '../../../src/checks/edge/clean-pages.ts';
import { indexedPngWriter } from '../../../src/pictures/indexed-png.ts';
import { checkFolder } from '../../../src/checks/edge/check-site.ts';
import { formatIssue } from '../../../src/archive/issue.ts';
import { sha256 } from '../../../src/text/digest.ts';

const address = { site: 'https://example.org', base: '/' };
const draw = indexedPngWriter([[255, 255, 255]]);
const png = (width: number) => draw(new Uint8Array(4 * width), width, 1);

/** A page without a fault. */
function page(path: string, body: string, title = path): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="content-security-policy" content="default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; style-src 'self'">
<meta name="description" content="A page."><link rel="canonical" href="https://example.org${path}">
<meta property="og:image" content="https://example.org/card.png"><meta property="og:image:alt" content="A card">
<meta property="og:image:width" content="2"><meta property="og:image:height" content="1">
</head><body><h1>Page</h1>${body}</body></html>
`;
}

/** A site without faults, checked once, and its cache. */
async function checkedSite() {
  const root = mkdtempSync(join(tmpdir(), 'clean-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const folder = join(root, 'dist');
  const place = { file: join(root, 'kept/pages.jsonl'), version: '1' };
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('card.png', png(2));
  write('_astro/a.js', 'a();');
  write(
    'index.html',
    page(
      '/',
      '<a href="/b/#there">b</a> <a href="/data.csv">data</a><script src="/_astro/a.js" type="module"></script>',
    ),
  );
  write('b/index.html', page('/b/', '<p id="there">“Words”</p>'));
  write('data.csv', 'a');
  const check = async (where?: typeof place, digests?: ReadonlyMap<string, string>) =>
    (await checkFolder(folder, address, where, 0, digests)).map(formatIssue);
  const kept = (
    files = ['index.html', 'b/index.html', 'data.csv', 'card.png', '_astro/a.js'],
    width = 2,
    version?: string,
  ) => {
    // The version in the file is a digest on the first line.
    const [line = ''] = readFileSync(place.file, 'utf8').split('\n');
    const pages = readCleanPages(
      { ...place, version: version ?? (JSON.parse(line) as string) },
      { files: new Set(files), pictureSize: () => ({ width, height: 1 }) },
    );
    return [...pages.keys()];
  };
  expect(await check(place)).toEqual([]);
  return { folder, place, write, check, kept };
}

test('a page stays clean while its link targets and the size of its card are unchanged', async () => {
  const { kept } = await checkedSite();
  expect(kept()).toEqual(['b/index.html', 'index.html']);
  expect(kept(['index.html', 'b/index.html', 'card.png', '_astro/a.js'])).toEqual(['b/index.html']);
  expect(kept(['index.html'])).toEqual([]);
  expect(kept(undefined, 3)).toEqual([]);
  expect(kept(undefined, 2, 'another')).toEqual([]);
});

/** Files by path. A file without content is removed. */
type Change = Readonly<Record<string, string | Uint8Array | undefined>>;

test.each<[what: string, rules: readonly string[], change: Change]>([
  ['nothing has changed', [], {}],
  ['a page has', ['index.html:7:47 id-duplicate'], { 'index.html': page('/', '<p id="here"></p><p id="here"></p>') }],
  ['a file is gone that an unchanged page leads to', ['index.html:7:56 link-missing'], { 'data.csv': undefined }],
  [
    'an id is gone that an unchanged page leads to',
    ['index.html:7:30 link-fragment'],
    { 'b/index.html': page('/b/', '') },
  ],
  [
    'another page takes its title',
    ['index.html title-duplicate'],
    { 'b/index.html': page('/b/', '<p id="there">', '/') },
  ],
  ['the card is drawn wider', ['b/index.html:5:1 card-size', 'index.html:5:1 card-size'], { 'card.png': png(3) }],
  [
    'a script has grown',
    ['index.html budget-script'],
    { '_astro/a.js': Array.from({ length: 3000 }, (_, number) => String(number ** 3)).join(',') },
  ],
])('what is found is the same as without a memory when %s', async (_, found, change) => {
  const site = await checkedSite();
  for (const [path, content] of Object.entries(change)) {
    if (content === undefined) rmSync(join(site.folder, path));
    else site.write(path, content);
  }
  const afresh = await site.check();
  expect(afresh.map((issue) => issue.replace(`${site.folder}/`, '').replace(/(\S+ \S+?):? .*/s, '$1'))).toEqual(found);
  expect(await site.check(site.place)).toEqual(afresh);
  // No page with a fault was taken for clean.
  expect(await site.check(site.place)).toEqual(afresh);
});

test('reads a clean page only when its digest is another, where the digests of all files are known', async () => {
  const { folder, write, check, place } = await checkedSite();
  const digests = () =>
    new Map(['index.html', 'b/index.html'].map((path) => [path, sha256(readFileSync(join(folder, path)))] as const));
  const before = digests();
  write('b/index.html', page('/b/', '<p id="there"></p><p id="there"></p>'));
  expect(await check(place, before)).toEqual([]);
  expect(await check(place, digests())).toEqual([expect.stringContaining('b/index.html:7:48 id-duplicate')]);
});

test('does not cache a page with a fault, and caches it once it is fixed', async () => {
  const { write, check, place, kept } = await checkedSite();
  write('b/index.html', page('/b/', '<p id="there"></p><p id="there"></p>'));
  await check(place);
  expect(kept()).toEqual(['index.html']);
  write('b/index.html', page('/b/', '<p id="there"></p>'));
  expect(await check(place)).toEqual([]);
  expect(kept()).toEqual(['b/index.html', 'index.html']);
});

test.each<[what: string, damage: (bytes: Buffer) => Uint8Array]>([
  ['cut off', (bytes) => bytes.subarray(0, bytes.length - 100)],
  ['cut off to a few bytes', (bytes) => bytes.subarray(0, 10)],
  ['emptied', () => new Uint8Array()],
  ['changed in one letter', (bytes) => Buffer.from(bytes.toString('latin1').replace('there', 'where'), 'latin1')],
])('a memory that was %s counts as none', async (_, damage) => {
  const { write, check, place } = await checkedSite();
  const whole = readFileSync(place.file);
  const damaged = damage(whole);
  expect(Buffer.compare(whole, damaged)).not.toBe(0);
  writeFileSync(place.file, damaged);
  expect(
    readCleanPages(
      { ...place, version: JSON.parse(whole.toString().split('\n')[0] ?? '') as string },
      {
        files: new Set(['index.html', 'b/index.html', 'data.csv', 'card.png', '_astro/a.js']),
        pictureSize: () => ({ width: 2, height: 1 }),
      },
    ).size,
  ).toBe(0);
  write('b/index.html', page('/b/', '<p id="where">'));
  expect(await check(place)).toEqual(await check());
  expect(readFileSync(place.file).equals(damaged)).toBe(false);
});
