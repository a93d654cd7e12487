import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOutput } from '../../src/checks/edge/built-site.ts';
import { contentTypeOf } from '../../src/hosting/content-type.ts';
import { headersOf } from '../../src/hosting/header-rules.ts';
import { baseSite, rootSite } from '../built-sites.ts';
import {
  addressesOf,
  ask,
  askRaw,
  contentOf,
  programOf,
  serve,
  TOMBSTONE,
  type Answer,
  type ServedSite,
} from './served-site.ts';

const cases = (['nginx', 'caddy'] as const).flatMap((server) => [
  { server, place: 'at a root', site: rootSite },
  { server, place: 'below a base path', site: baseSite },
]);

describe.each(cases)('$server serving the site $place', ({ server, site }) => {
  let served: ServedSite;
  const there = programOf(server) !== '';

  beforeAll(async () => {
    if (there) served = await serve(server, site);
  });
  afterAll(async () => {
    if (there) await served.stop();
  });

  const files = readOutput(site.folder).files;
  const promised = (path: string, file: string) =>
    lowerCase({ ...headersOf(`/${path.slice(site.base.length)}`), 'Content-Type': contentTypeOf(file) });

  test.skipIf(!there)('answers a thousand addresses with the right bytes and every header', async () => {
    const addresses = addressesOf(served, files);
    let asked = 0;
    while (asked < 1000) {
      const batch = Array.from({ length: 20 }, (_, number) => addresses[(asked + number) % addresses.length]);
      const answers = await Promise.all(batch.map((address) => ask(served, address?.path ?? '')));
      for (const [number, answer] of answers.entries()) {
        const { path, file } = batch[number] ?? { path: '', file: '' };
        const wanted = promised(path, file);
        expect({ path, status: answer.status, headers: pick(answer, Object.keys(wanted)) }).toEqual({
          path,
          status: file === '404.html' ? answer.status : 200,
          headers: wanted,
        });
        expect(answer.body.equals(contentOf(served, file)), `${path} is byte for byte the file`).toBe(true);
      }
      asked += batch.length;
    }
  });

  test.skipIf(!there)('compresses text on the way, and nothing that is packed already', async () => {
    let plain = 0;
    let small = 0;
    for (const { path, file } of addressesOf(served, files)) {
      const answer = await ask(served, path, { 'accept-encoding': 'gzip' });
      const content = contentOf(served, file);
      const packed = /\.(?:pf_\w+|pagefind|pack|png)$/.test(file);
      const zipped = answer.headers['content-encoding'] === 'gzip';
      // Servers leave alone what is small.
      if (content.length > 1500) expect({ path, zipped }).toEqual({ path, zipped: !packed });
      if (zipped) expect(answer.headers.vary?.toLowerCase()).toContain('accept-encoding');
      expect((zipped ? gunzipSync(answer.body) : answer.body).equals(content), path).toBe(true);
      if (packed) continue;
      plain += content.length;
      small += answer.body.length;
    }
    console.log(`${server}: ${String(plain)} bytes of text travel as ${String(small)}`);
    expect(small / plain).toBeLessThan(0.4);
  });

  test.skipIf(!there)('answers 304 while a file is the same, compressed or not', async () => {
    for (const path of [site.base, `${site.base}quotations.csv`, `${site.base}favicon.svg`]) {
      for (const encoding of ['identity', 'gzip']) {
        const first = await ask(served, path, { 'accept-encoding': encoding });
        const again = { 'accept-encoding': encoding, 'if-none-match': first.headers.etag ?? 'none' };
        const second = await ask(served, path, again);
        expect({ path, encoding, status: second.status, length: second.body.length }).toEqual({
          path,
          encoding,
          status: 304,
          length: 0,
        });
        expect(second.headers['cache-control']).toBe('no-cache');
        const other = await ask(served, path, { ...again, 'if-none-match': '"another"' });
        expect(other.status).toBe(200);
      }
    }
  });

  test.skipIf(!there)(
    'answers what is missing or hidden with the page for that, status 404 and no long life',
    async () => {
      const page = contentOf(served, '404.html');
      for (const path of [
        'no-such-page/',
        'no-such-file.csv',
        '_astro/Page.00000000.css',
        'pagefind/index/gone.pf_index',
        '.git/config',
        '.env',
        '_headers',
        '_redirects',
      ]) {
        const answer = await ask(served, site.base + path);
        const { 'content-type': type, ...others } = promised(`${site.base}404.html`, '404.html');
        expect({ path, status: answer.status, headers: pick(answer, Object.keys(others)) }).toEqual({
          path,
          status: 404,
          headers: others,
        });
        expect(answer.headers['content-type']).toBe(type);
        expect(answer.body.equals(page), path).toBe(true);
        const zipped = await ask(served, site.base + path, { 'accept-encoding': 'gzip' });
        expect([path, zipped.headers['content-encoding']]).toEqual([path, 'gzip']);
      }
    },
  );

  test.skipIf(!there)(
    'leads from an address without its slash, and from one that moved, to the right one',
    async () => {
      const to = async (path: string) => {
        const { status, headers } = await ask(served, site.base + path);
        return {
          moved: [301, 308].includes(status),
          to: new URL(headers.location ?? '', `http://localhost${site.base}${path}`).pathname,
        };
      };
      expect(await to('about')).toEqual({ moved: true, to: `${site.base}about/` });
      for (const moved of ['articles/moved-away/', 'Blog/Open_Door.html', '2022/%E6%96%B0%E8%81%9E/'])
        expect([moved, await to(moved)]).toEqual([moved, { moved: true, to: `${site.base}about/` }]);
    },
  );

  test.skipIf(!there)('answers 410 with the page that says so where something was withdrawn', async () => {
    const wanted = promised(`${site.base}articles/gone/`, 'index.html');
    for (const path of [
      'articles/gone/',
      'articles/gone.json',
      'articles/gone/harbour.jpg',
      'articles/gone/manifest.json',
    ]) {
      const answer = await ask(served, site.base + path);
      expect({ path, status: answer.status, headers: pick(answer, Object.keys(wanted)) }).toEqual({
        path,
        status: 410,
        headers: wanted,
      });
      expect(answer.body.toString()).toBe(TOMBSTONE);
    }
  });

  test.skipIf(!there)('lets nobody out of its folder or into a hidden one', async () => {
    const ways = [
      '../outside.txt',
      '../../outside.txt',
      '_astro/../../outside.txt',
      '_astro/../../../../../../../../etc/passwd',
      '_astro../outside.txt',
      '%2e%2e/outside.txt',
      '%2e%2e%2foutside.txt',
      '..%2f..%2foutside.txt',
      '..%5c..%5coutside.txt',
      '..%252f..%252foutside.txt',
      '%c0%ae%c0%ae/outside.txt',
      '....//outside.txt',
      '.git/config',
      '%2egit/config',
      '.git%2fconfig',
      'articles/../.git/config',
      'index.html%00.txt',
    ];
    for (const way of ways) {
      const answer = await askRaw(
        served,
        `GET ${site.base}${way} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      );
      expect({ way, answer: /^HTTP\/1\.1 (?:[45]\d\d|30[178])/.test(answer.status) || answer.status }).toEqual({
        way,
        answer: true,
      });
      expect(answer.rest).not.toMatch(/secret|root:/);
    }
    for (const way of ['http://evil.example/', '//evil.example/about', '//evil.example/%2f..']) {
      const answer = await askRaw(served, `GET ${way} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(/^location:.*evil/im.test(answer.rest), way).toBe(false);
    }
  });

  test.skipIf(!there)('changes nothing for anybody: only reading is understood', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'TRACE']) {
      const answer = await askRaw(
        served,
        `${method} ${site.base}about/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
      );
      expect({ method, refused: /^HTTP\/1\.1 (?:405|403|501)/.test(answer.status) || answer.status }).toEqual({
        method,
        refused: true,
      });
    }
  });
});

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function pick({ headers }: Answer, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, headers[name]]));
}
