import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { formatChecksums } from '../../../src/preservation/checksum-list.ts';
import { verifySite } from '../../../src/cli/verify-site.ts';
import { withFolder } from '../../fixtures/content-folder.ts';

const pages = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Not here</h1>',
  'articles/a/index.html': '<h1>A</h1>',
  'articles/b/index.html': '<h1>B</h1>',
  'data/é #1.csv': 'a,b\r\n',
  'everything.html': '<h1>All</h1>',
};
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const list = formatChecksums(new Map(Object.entries(pages).map(([path, text]) => [path, sum(text)])));
const site: Readonly<Record<string, string>> = { ...pages, 'checksums.txt': list, _headers: '/*' };

async function run(options: Parameters<typeof verifySite>[0], timeout?: number) {
  const lines: string[] = [];
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line: unknown) => void lines.push(String(line))),
  );
  try {
    return { code: await verifySite(options, timeout), lines };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Serves the site honestly below `/archive/`, apart from what `lie` answers itself by returning true. */
async function served<Result>(
  lie: (path: string, ...rest: Parameters<RequestListener>) => boolean,
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').slice('/archive/'.length)).replace(/(^|\/)$/, '$1index.html');
    if (lie(path, request, response)) return;
    const text = (request.url ?? '').startsWith('/archive/') ? site[path] : undefined;
    response.statusCode = text === undefined ? 404 : 200;
    response.end(text ?? site['404.html']);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/archive`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a folder is what its list says', () =>
  withFolder(site, async (root) => {
    expect(await run({ site: root })).toEqual({
      code: 0,
      lines: [`6 files of ${root} compared with its own list: all are the same`],
    });
  }));

test('of a folder every file is named that changed, is gone or was added', () =>
  withFolder(site, async (root) => {
    const kept = join(root, 'no-such-list.txt');
    const rest = Object.fromEntries(Object.entries(site).filter(([path]) => path !== 'articles/b/index.html'));
    await withFolder({ ...rest, 'index.html': '<h1>Hacked</h1>', 'new/index.html': 'x' }, async (changed) => {
      expect(await run({ site: changed })).toEqual({
        code: 1,
        lines: [
          `articles/b/index.html file-missing: is not there; its checksum should be ${sum('<h1>B</h1>')}.`,
          `index.html file-changed: has the checksum ${sum('<h1>Hacked</h1>')}, not ${sum('<h1>Home</h1>')}.`,
          'new/index.html file-extra: is not in the list.',
          `6 files of ${changed} compared with its own list: 3 differ`,
        ],
      });
    });
    expect(await run({ site: root, checksums: kept })).toEqual({
      code: 1,
      lines: [
        expect.stringMatching(/no-such-list\.txt cannot be read \(ENOENT.*\)\. Nothing was compared\.$/) as string,
      ],
    });
  }));

test('a deployed site is what its list says, and nothing more is claimed', () =>
  served(
    () => false,
    async (address) => {
      expect(await run({ site: address })).toEqual({
        code: 0,
        lines: [
          `6 files of ${address}/ compared with its own list: all are the same; extra files on a server cannot be detected`,
        ],
      });
    },
  ));

test('a host that leads from one spelling of an address to another, and sends its error page as such, is no liar', () =>
  served(
    (path, _, response) => {
      if (path === '404.html') response.writeHead(404).end(site[path]);
      else if (path === 'everything.html') response.writeHead(308, { location: '/archive/everything' }).end();
      else if (path === 'everything') response.end(site['everything.html']);
      else return false;
      return true;
    },
    async (address) => {
      expect((await run({ site: address })).code).toBe(0);
    },
  ));

test('a server that lies is caught at every file: other words, errors, half answers, silence, circles, other sites', () =>
  served(
    (path, _, response) => {
      switch (path) {
        case 'index.html':
          response.end('<h1>Hacked</h1>');
          return true;
        case '404.html':
          response.writeHead(500).end(site[path]);
          return true;
        case 'articles/a/index.html':
          response.writeHead(404).end(site[path]);
          return true;
        case 'articles/b/index.html':
          response.writeHead(200, { 'content-length': '100' });
          response.write(site[path]);
          response.destroy();
          return true;
        case 'data/é #1.csv':
          response.writeHead(200).write('a');
          return true;
        case 'everything.html':
          response.writeHead(302, { location: 'http://other.example/archive/everything.html' }).end();
          return true;
        default:
          return false;
      }
    },
    async (address) => {
      const { code, lines } = await run({ site: address }, 500);
      expect({
        code,
        lines: lines.map((line) => line.replace(/; its checksum should be [0-9a-f]{64}\.$/, '')),
      }).toEqual({
        code: 1,
        lines: [
          '404.html file-missing: answers 500',
          'articles/a/index.html file-missing: answers 404',
          expect.stringMatching(/^articles\/b\/index\.html file-missing: does not answer \(.+\)$/) as string,
          'data/é #1.csv file-missing: does not answer (not complete in time)',
          'everything.html file-missing: redirects to another site (http://other.example/archive/everything.html)',
          `index.html file-changed: has the checksum ${sum('<h1>Hacked</h1>')}, not ${sum('<h1>Home</h1>')}.`,
          `6 files of ${address}/ compared with its own list: 6 differ`,
        ],
      });
    },
  ));

test('a server that changed a page and its list is caught by a list kept elsewhere, and by no other', () =>
  withFolder({ 'kept.txt': list }, async (root) => {
    const hacked = '<h1>Hacked</h1>';
    await served(
      (path, _, response) => {
        if (path === 'index.html') response.end(hacked);
        else if (path === 'checksums.txt') response.end(list.replace(sum('<h1>Home</h1>'), sum(hacked)));
        else return false;
        return true;
      },
      async (address) => {
        expect((await run({ site: address })).code).toBe(0);
        expect(await run({ site: address, checksums: join(root, 'kept.txt') })).toEqual({
          code: 1,
          lines: [
            `index.html file-changed: has the checksum ${sum(hacked)}, not ${sum('<h1>Home</h1>')}.`,
            `6 files of ${address}/ compared with ${join(root, 'kept.txt')}: 1 differ`,
          ],
        });
      },
    );
  }));

test('where there is no list nothing is said to be compared', async () => {
  await withFolder({ 'index.html': '' }, async (root) => {
    expect(await run({ site: root })).toEqual({
      code: 1,
      lines: [`the checksums.txt of ${root} is not there. Nothing was compared.`],
    });
    await writeFile(join(root, 'checksums.txt'), '<!doctype html>\n');
    expect((await run({ site: root })).lines).toEqual([
      `the checksums.txt of ${root} is not a list of checksums. Nothing was compared.`,
    ]);
  });
  await served(
    (path, _, response) => {
      if (path === 'checksums.txt') response.writeHead(302, { location: '/archive/checksums.txt' }).end();
      return path === 'checksums.txt';
    },
    async (address) => {
      expect((await run({ site: address })).lines).toEqual([
        `the checksums.txt of ${address}/ redirects more than 3 times. Nothing was compared.`,
      ]);
    },
  );
  expect((await run({ site: 'http://' })).lines).toEqual(['http:// is not a valid address. Nothing was compared.']);
});
