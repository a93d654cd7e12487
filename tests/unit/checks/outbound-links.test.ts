import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { check } from '../../../src/cli/check.ts';
import { checkLinks, REAL_EFFECTS } from '../../../src/checks/edge/outbound-link-check.ts';
import { probeLinks, type ProbeEffects } from '../../../src/checks/link-probe.ts';
import { mint } from '../../../src/cli/mint.ts';
import { outboundLinks } from '../../../src/checks/outbound-links.ts';
import { withFolder } from '../../fixtures/content-folder.ts';
import { openDoor, openDoorArchive, openDoorFile } from '../../fixtures/open-door.ts';
import { anArticle } from '../../fixtures/printed.ts';

type Answer = (method: string, url: URL) => Response | Promise<Response>;

/** A fake network of one function, and a clock that moves only by waiting. Records the requests and their times. */
function effects(answer: Answer) {
  let time = 0;
  const asked: string[] = [];
  const fake: ProbeEffects = {
    send: async (url, { method = 'GET' }) => {
      asked.push(`${String(time)} ${method} ${url.href}`);
      return answer(method, url);
    },
    now: () => time,
    wait: (milliseconds) => {
      time += milliseconds;
      return Promise.resolve();
    },
  };
  return { fake, asked };
}

const status = (code: number, headers: Record<string, string> = {}) => new Response(null, { status: code, headers });

/** A server on loopback that is closed after the test. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

test('collects links and originals once each, with their articles', () => {
  const html =
    '<p><a href="https://b.example/?x=1&amp;y=2">B</a> <a href="mailto:a@b.example">M</a> <a href="../../q/x/">#</a></p>';
  expect([
    ...outboundLinks([
      anArticle({ id: 'two', html, url: 'https://a.example/' }),
      anArticle({ id: 'one', html: html + html }),
    ]),
  ]).toEqual([
    ['https://a.example/', ['two']],
    ['https://b.example/?x=1&y=2', ['one', 'two']],
  ]);
});

test('asks a host once a second at most, HEAD before GET, redirects included', async () => {
  const { fake, asked } = effects((method, { pathname }) => {
    if (pathname === '/moved') return status(301, { location: '/there' });
    if (pathname === '/no-head' && method === 'HEAD') return status(405);
    return status(pathname === '/gone' ? 410 : 200);
  });
  const addresses = ['/moved', '/no-head', '/gone'].map((path) => `https://a.example${path}`);
  expect([...(await probeLinks(addresses, fake)).values()]).toEqual([undefined, undefined, 'answers 410']);
  expect(asked).toEqual([
    '0 HEAD https://a.example/moved',
    '1000 HEAD https://a.example/there',
    '2000 HEAD https://a.example/no-head',
    '3000 GET https://a.example/no-head',
    '4000 HEAD https://a.example/gone',
    '5000 GET https://a.example/gone',
  ]);
});

test('asks at most four hosts at the same time', async () => {
  let open = 0;
  let most = 0;
  const { fake } = effects(async () => {
    most = Math.max(most, (open += 1));
    // Until every other request that may begin has begun.
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    return status(200);
  });
  const addresses = Array.from({ length: 12 }, (_, index) => `https://h${String(index)}.example/`);
  expect([(await probeLinks(addresses, fake)).size, most]).toEqual([12, 4]);
});

test('reports a redirect loop, a redirect off the web, a broken connection and a timeout', async () => {
  const { fake, asked } = effects((_, { host }) => {
    if (host === 'loop.example') return status(302, { location: '/' });
    if (host === 'off.example') return status(302, { location: 'file:///etc/hosts' });
    if (host === 'broken.example') throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') });
    throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
  });
  const hosts = ['loop', 'off', 'broken', 'silent'];
  const results = await probeLinks(
    hosts.map((host) => `https://${host}.example/`),
    fake,
  );
  expect([...results.values()]).toEqual([
    'redirects more than 8 times',
    'redirects to file: instead of a web page',
    'fetch failed: getaddrinfo ENOTFOUND',
    'no answer within 10 seconds',
  ]);
  expect(asked.filter((line) => line.includes('silent')).length).toBe(1);
});

test('says after each address that it is done, dead or alive', async () => {
  const { fake, asked } = effects((_, { pathname }) => status(pathname === '/gone' ? 410 : 200));
  const requests: number[] = [];
  const addresses = ['/here', '/gone', '/there'].map((path) => `https://a.example${path}`);
  await probeLinks(addresses, fake, () => requests.push(asked.length));
  expect(requests).toEqual([1, 3, 4]);
});

test('probes servers on loopback over the real network', async () => {
  const origin = await serve(({ method, url }, response) => {
    response.writeHead(url === '/gone' ? 404 : 200).end(method === 'HEAD' ? undefined : 'x');
  });
  const real = { send: fetch, now: () => 0, wait: () => Promise.resolve() };
  expect([...(await probeLinks([`${origin}/`, `${origin}/gone`], real)).values()]).toEqual([undefined, 'answers 404']);
});

test('asks no private address, by whatever redirect, and prints no password', async () => {
  let asked = 0;
  const origin = await serve((_, response) => {
    asked += 1;
    response.end();
  });
  const inner = origin.replace('127.0.0.1', 'localhost');
  expect([
    ...(await probeLinks([origin, inner, 'http://[::1]/', 'http://2130706433/'], REAL_EFFECTS)).values(),
  ]).toEqual([
    '127.0.0.1 is not a public address',
    expect.stringMatching(/^fetch failed: localhost is at \S+, which is not a public address$/u),
    '::1 is not a public address',
    '127.0.0.1 is not a public address',
  ]);
  expect(asked).toBe(0);
  const { fake, asked: sent } = effects(() => status(404));
  const articles = [anArticle({ url: 'https://me:secret@a.example/' })];
  const warnings = await withFolder({}, (root) => checkLinks(root, articles, '2026-11-21', fake));
  expect([sent, warnings.map(({ message }) => message)]).toEqual([
    ['0 HEAD https://a.example/', '1000 GET https://a.example/'],
    ['the link https://a.example/ seems to be dead (answers 404); it has never answered.'],
  ]);
});

test('does not ask an address again for a week, and gives the last day a dead one answered', async () => {
  await withFolder({}, async (root) => {
    const articles = [anArticle({ url: 'https://a.example/' })];
    let code = 200;
    const { fake, asked } = effects(() => status(code));
    const on = (day: string) => checkLinks(root, articles, day, fake);
    expect(await on('2026-11-21')).toEqual([]);
    code = 404;
    expect(await on('2026-11-27')).toEqual([]);
    expect(asked.length).toBe(1);
    const dead = {
      file: 'content/articles/2022-02-02-open-door.md',
      rule: 'link-dead',
      message: 'the link https://a.example/ seems to be dead (answers 404); it last answered on 2026-11-21.',
    };
    expect(await on('2026-11-28')).toEqual([dead]);
    // A dead one is asked again immediately.
    expect(await on('2026-11-28')).toEqual([dead]);
    expect(JSON.parse(await readFile(join(root, 'node_modules/.cache/news-archive/links/links.json'), 'utf8'))).toEqual(
      {
        'https://a.example/': '2026-11-21',
      },
    );
    await writeFile(join(root, 'node_modules/.cache/news-archive/links/links.json'), '{');
    expect((await on('2026-11-28')).map(({ message }) => message)).toEqual([
      'the link https://a.example/ seems to be dead (answers 404); it has never answered.',
    ]);
  });
});

test('a dead link is only a warning', async () => {
  const files = {
    ...openDoorArchive,
    [openDoorFile]: openDoor.replace('It ends.', 'It [ends](https://dead.example/).'),
  };
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    await withFolder(files, async (root) => {
      expect(await mint(root)).toBe(0);
      const links = {
        today: '2026-11-21',
        effects: effects((_, { host }) => status(host === 'dead.example' ? 404 : 200)).fake,
      };
      log.mockClear();
      expect([await check(root, 'text', links), await check(root, 'json', links)]).toEqual([0, 0]);
      const warning = `warning: ${openDoorFile} link-dead: the link https://dead.example/ seems to be dead (answers 404); it has never answered.`;
      expect({
        warn: warn.mock.calls,
        log: log.mock.calls[0],
        json: JSON.parse(String(log.mock.calls[1])) as unknown,
      }).toEqual({
        warn: [[warning]],
        log: ['1 articles with 1 quotations: no issues'],
        json: [
          {
            level: 'warning',
            file: openDoorFile,
            rule: 'link-dead',
            message: 'the link https://dead.example/ seems to be dead (answers 404); it has never answered.',
          },
        ],
      });
      await check(root, 'github', links);
      expect(log.mock.calls[2]).toEqual([
        `::warning file=${openDoorFile},title=link-dead::the link https://dead.example/ seems to be dead (answers 404); it has never answered.`,
      ]);
    });
  } finally {
    log.mockRestore();
    warn.mockRestore();
  }
});
