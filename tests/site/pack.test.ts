import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { WARCParser } from 'warcio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { baseSite, facsimileSite, picturesSite, rootSite } from '../built-sites.ts';

const work = mkdtempSync(join(tmpdir(), 'archive-pack-'));
afterAll(() => {
  rmSync(work, { recursive: true });
});

const DATE = '2026-01-31T12:00:00Z';

function pack(folder: string, out: string, zone = 'UTC') {
  return spawnSync(process.execPath, ['src/cli/main.ts', 'pack', '--site', folder, '--out', out, '--date', DATE], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
}

describe.each([
  { place: 'at a root', site: rootSite, title: 'The Wexley Archive' },
  { place: 'below a base path', site: baseSite, title: 'The Wexley Archive' },
  { place: 'with pictures', site: picturesSite, title: 'The Quay Archive' },
  { place: 'with scans and what IIIF viewers ask for', site: facsimileSite, title: 'The Lock Archive' },
])('the packed site $place', ({ site, title: titled }) => {
  const home = `${site.site}${site.base}`;
  const out = join(work, `${site.name}.wacz`);
  let entries: ReadonlyMap<string, ZipEntry>;
  const json = (path: string): unknown => JSON.parse(text(path));
  const text = (path: string): string => entries.get(path)?.content.toString() ?? '';

  beforeAll(() => {
    const { status, stderr } = pack(site.folder, out);
    expect({ status, stderr: stderr.replace(/.*ExperimentalWarning[\s\S]*/, '') }).toEqual({ status: 0, stderr: '' });
    entries = readZip(readFileSync(out));
  });

  test('is the same to the byte when packed again, wherever', () => {
    const again = join(work, 'again.wacz');
    pack(site.folder, again, 'Asia/Tokyo');
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });

  test('has the parts that the specification names, stored as they are', () => {
    expect([...entries].map(([path, { method }]) => [path, method])).toEqual([
      ['archive/data.warc.gz', 0],
      ['indexes/index.cdx', 0],
      ['pages/pages.jsonl', 0],
      ['datapackage.json', 0],
      ['datapackage-digest.json', 0],
    ]);
  });

  test('describes itself with the right checksums', () => {
    const resources = ['archive/data.warc.gz', 'indexes/index.cdx', 'pages/pages.jsonl'].map((path) => ({
      name: path.split('/')[1],
      path,
      hash: sha256(entries.get(path)?.content ?? ''),
      bytes: entries.get(path)?.content.length,
    }));
    expect(json('datapackage.json')).toEqual({
      profile: 'data-package',
      wacz_version: '1.1.1',
      title: titled,
      created: DATE,
      software: 'news-archive 0.1.0',
      mainPageUrl: home,
      mainPageDate: DATE,
      resources,
    });
    expect(json('datapackage-digest.json')).toEqual({
      path: 'datapackage.json',
      hash: sha256(text('datapackage.json')),
    });
  });

  test('holds every published file, found by its line in the index, with the headers of a host', async () => {
    const warc = entries.get('archive/data.warc.gz')?.content ?? Buffer.alloc(0);
    const lines = text('indexes/index.cdx').trimEnd().split('\n');
    expect(lines).toEqual(lines.toSorted());
    const found: string[] = [];
    for (const line of lines) {
      const [, stamp, rest] = /^\S+ (\d{14}) (\{.*\})$/.exec(line) ?? [];
      const { url, offset, length } = JSON.parse(rest ?? '{}') as { url: string; offset: string; length: string };
      const record = await WARCParser.parse([warc.subarray(Number(offset), Number(offset) + Number(length))]);
      const path = decodeURI(url.slice(home.length)).replace(/(^|\/)$/, '$1index.html');
      const content = readFileSync(join(site.folder, path));
      expect({
        stamp,
        url: record?.warcTargetURI,
        type: record?.warcType,
        date: record?.warcDate,
        length: record?.httpHeaders?.headers.get('Content-Length'),
        nosniff: record?.httpHeaders?.headers.get('X-Content-Type-Options'),
        same: Buffer.from((await record?.readFully(true)) ?? '').equals(content),
        digest: record?.warcPayloadDigest,
      }).toEqual({
        stamp: '20260131120000',
        url,
        type: 'response',
        date: DATE,
        length: String(content.length),
        nosniff: 'nosniff',
        same: true,
        digest: sha256(content),
      });
      found.push(path);
    }
    const published = readOutput(site.folder).files.filter((path) => !/^(?:_headers|_redirects|sw\.js)$/.test(path));
    expect(found.toSorted()).toEqual(published);
  });

  test('lists every page with its title', () => {
    const [head, ...pages] = text('pages/pages.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(head).toEqual({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' });
    const built = readOutput(site.folder).files.filter((path) => /(?:index|everything)\.html$/.test(path));
    // A page that only sends the reader on is kept, but nobody looks for it in a list.
    const pagesBuilt = built.filter(
      (path) => !readFileSync(join(site.folder, path), 'utf8').includes('http-equiv="refresh"'),
    );
    const titles = pagesBuilt.map((path) => [
      `${home}${path.replace(/(^|\/)index\.html$/, '$1')}`,
      parse(readFileSync(join(site.folder, path), 'utf8'))
        .querySelector('title')
        ?.text.replace(/\s+/g, ' '),
    ]);
    expect(pages.map(({ url, title }) => [url, title]).toSorted()).toEqual(titles.toSorted());
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });
});

test('a folder without a built site is refused', () => {
  const { status, stderr } = pack(work, join(work, 'none.wacz'));
  expect(status).toBe(1);
  expect(stderr).toContain(
    'is not a built site: there is no index.html with a canonical address. Run `npm run build`.',
  );
});

interface ZipEntry {
  readonly method: number;
  readonly content: Buffer;
}

/** The files of a zip by its central directory; entries here are small enough for the format without extensions. */
function readZip(zip: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const entries = new Map<string, ZipEntry>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const method = zip.readUInt16LE(at + 10);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    entries.set(name, { method, content: method === 0 ? packed : inflateRawSync(packed) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function sha256(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
