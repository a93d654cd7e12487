import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { publicFetch, type Resolve } from '../../../src/build/public-fetch.ts';
import { fetchSource } from '../../../src/import/edge/source-fetch.ts';
import { documentName } from '../../../src/content/files/document-name.ts';
import { articleSchema } from '../../../src/content/front-matter/front-matter-schema.ts';
import { refusedCharacters } from '../../../src/content/files/refused-characters.ts';

/** Starts a local server, closed after the test. Returns its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const LIMITS = { milliseconds: 30_000, redirects: 3, bytes: 1000 };

test('fetches a page and keeps its final address', async () => {
  const address = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new%20page.html' }).end();
    else response.setHeader('content-type', 'text/html; charset=windows-1252').end('<p>x');
  });
  const { bytes, ...source } = await fetchSource(`${address}/old`, LIMITS);
  expect({ ...source, text: Buffer.from(bytes).toString() }).toEqual({
    name: `${address}/old`,
    document: 'new page.html',
    address: `${address}/new%20page.html`,
    mediaType: 'text/html',
    charset: 'windows-1252',
    text: '<p>x',
  });
});

test.each<[string, RequestListener, string]>([
  ['a redirect loop', (_, response) => response.writeHead(302, { location: '/' }).end(), 'redirects more than 3 times'],
  ['too long an answer', (_, response) => response.end('x'.repeat(2000)), 'is larger than 0 MB'],
  ['a part', (_, response) => response.writeHead(206).end('half'), 'the server answers 206 Partial Content'],
  ['a page without content', (_, response) => response.writeHead(204).end(), 'the server answers 204 No Content'],
  [
    'a picture',
    (_, response) => response.setHeader('content-type', 'image/svg+xml').end('<svg>'),
    'the server sends image/svg+xml, which is neither a page nor a text',
  ],
  [
    'bytes of any kind',
    (_, response) => response.setHeader('content-type', 'application/octet-stream').end('x'),
    'the server sends application/octet-stream, which is neither a page nor a text',
  ],
  [
    'an answer that breaks off',
    (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half');
      setImmediate(() => response.destroy());
    },
    'terminated: other side closed',
  ],
  [
    'a redirect to a file, without its password',
    (_, response) => response.writeHead(302, { location: 'ftp://me:secret@files.example/' }).end(),
    '"ftp://files.example/" is not an http or https address',
  ],
  ['a missing page', (_, response) => response.writeHead(404).end(), 'the server answers 404 Not Found'],
  [
    'a redirect to a file',
    (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '"file:///etc/passwd" is not an http or https address',
  ],
])('gives up on %s', async (_, answer, reason) => {
  await expect(fetchSource(await serve(answer), LIMITS)).rejects.toThrow(reason);
});

test.each<[string, RequestListener]>([
  ['a stalled server', () => undefined],
  ['an answer that never ends', (_, response) => void response.write('x')],
])('gives up on %s when its time is over', async (_, answer) => {
  await expect(fetchSource(await serve(answer), { ...LIMITS, milliseconds: 300 })).rejects.toThrow(
    'no complete answer within 0.3 seconds',
  );
});

test.each(['text/html; charset=utf-8', 'application/xhtml+xml', 'text/plain', 'TEXT/MARKDOWN', ''])(
  'takes a page or text of the type "%s"',
  async (type) => {
    const address = await serve((_, response) => {
      if (type !== '') response.setHeader('content-type', type);
      response.end('x');
    });
    expect(Buffer.from((await fetchSource(address, LIMITS)).bytes).toString()).toBe('x');
  },
);

/** Where a name is, for tests that must not ask the real servers for names. */
const at =
  (...addresses: readonly string[]): Resolve =>
  (_name, _options, done) => {
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::127.0.0.1]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
])('does not follow a redirect to %s', async (target) => {
  const address = await serve((_, response) => response.writeHead(302, { location: target }).end());
  await expect(fetchSource(address, LIMITS)).rejects.toThrow(
    /^leads into a private network: \S+ is not a public address$/u,
  );
});

test('does not follow a redirect to a name of a private address, or to another port of the same machine', async () => {
  const inner = await serve((_, response) => response.end('secret'));
  const named = inner.replace('127.0.0.1', 'localhost');
  for (const [target, reason] of [
    [named, /^leads into a private network: localhost is at \S+, which is not a public address$/u],
    [inner, /^leads into a private network: 127\.0\.0\.1 is not a public address$/u],
  ] as const) {
    const address = await serve((_, response) => response.writeHead(302, { location: target }).end());
    await expect(fetchSource(address, LIMITS)).rejects.toThrow(reason);
  }
  // Named by the keeper himself, it may be asked, and may lead to itself.
  expect(Buffer.from((await fetchSource(named, LIMITS)).bytes).toString()).toBe('secret');
});

test.each([
  [['127.0.0.1']],
  // One address of many is enough.
  [['93.184.215.14', '10.0.0.1']],
  [['::1']],
  [['fd00::1']],
  [['::ffff:192.168.0.1']],
])('asks no name that is at %j', async (addresses) => {
  const send = publicFetch(undefined, at(...addresses));
  await expect(send(new URL('http://a.example/'), { redirect: 'manual' })).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/^a\.example is at \S+, which is not a public address$/u) as string },
  });
});

test('says that a name cannot be found, whether the keeper wrote it or a page', async () => {
  // As node:dns does it: with an error there are no addresses.
  const unknown: Resolve = (name, _options, done) => {
    done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' }));
  };
  const url = new URL('http://nobody.example/');
  for (const send of [publicFetch(undefined, unknown), publicFetch(url, unknown)])
    await expect(send(url, {})).rejects.toMatchObject({ cause: { message: 'getaddrinfo ENOTFOUND nobody.example' } });
});

test('asks a name that was public when the keeper named it no more once it is private', async () => {
  const address = new URL(await serve((_, response) => response.end('secret')));
  const named = new URL(`http://a.example:${address.port}/`);
  let looks = 0;
  const turning: Resolve = (name, options, done) => {
    looks += 1;
    at(looks === 1 ? '93.184.215.14' : '127.0.0.1')(name, options, done);
  };
  await expect(publicFetch(named, turning)(named, {})).rejects.toMatchObject({
    cause: { message: 'a.example is at 127.0.0.1, which is not a public address' },
  });
  expect(Buffer.from(await (await publicFetch(named, at('127.0.0.1'))(named, {})).arrayBuffer()).toString()).toBe(
    'secret',
  );
});

test('sends no password, and prints none', async () => {
  await expect(fetchSource('http://me:secret@127.0.0.1/', LIMITS)).rejects.toThrow(
    'has a user name or password in it, which is not sent. Save the page and import its file',
  );
  await expect(fetchSource('ftp://me:secret@127.0.0.1/', LIMITS)).rejects.toThrow('"ftp://127.0.0.1/" is not');
});

test('keeps no password that a redirect has', async () => {
  const asked: (string | undefined)[] = [];
  const address = await serve((request, response) => {
    asked.push(request.headers.authorization);
    if (request.url === '/')
      response.writeHead(302, { location: `http://me:secret@${request.headers.host ?? ''}/there` });
    response.end('x');
  });
  expect([(await fetchSource(address, LIMITS)).address, asked]).toEqual([`${address}/there`, [undefined, undefined]]);
});

test.each([
  ['page.html', 'page.html'],
  ['été 2.html', 'été 2.html'],
  ['../../dev/zero', '..-..-dev-zero'],
  ['..\\..\\x', '..-..-x'],
  ['a\u0000b\u001B[2J', 'a-b-[2J'],
  ['..', 'host.example'],
  ['', 'host.example'],
  ['/', 'host.example'],
])('names the document of %j %j', (name, document) => {
  expect(documentName(name, 'host.example')).toBe(document);
});

test('names a document so that the check takes it, whatever it is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const name = documentName(text, 'host.example');
      expect(articleSchema.shape.document.safeParse(name).error).toBeUndefined();
      expect(refusedCharacters(name)).toEqual([]);
    }),
  );
});

test('takes the name of a document from the address, as a name of a file', async () => {
  const address = await serve((_, response) => response.end('x'));
  expect((await fetchSource(`${address}/a/..%2f..%2f..%2fdev%2fzero`, LIMITS)).document).toBe('..-..-..-dev-zero');
});
