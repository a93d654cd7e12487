/** A built site behind a real web server, and how it is asked. */

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyfile } from '../../src/hosting/caddyfile.ts';
import type { Deployment } from '../../src/hosting/deployment.ts';
import { nginxConf } from '../../src/hosting/nginx-conf.ts';
import type { BuiltSite } from '../built-sites.ts';
import type { Server } from '../server-provision.ts';

export interface ServedSite {
  readonly site: BuiltSite;
  readonly port: number;
  /** The folder that the host's root is served from; the site is in it, below the base path. */
  readonly folder: string;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Path of a server's program, as `tests/run.ts` found it; empty when it cannot be had. */
export function programOf(server: Server): string {
  return process.env[server.toUpperCase()] ?? '';
}

/** Addresses that moved, here or from another system, so that redirects are served too. */
export const redirects = new Map([
  ['/articles/moved-away/', '/about/'],
  ['/Blog/Open_Door.html/', '/about/'],
  ['/2022/新聞/', '/about/'],
]);

/** Paths that were withdrawn, with the page that says so. */
const withdrawn = new Map([
  ['/articles/gone/', '/articles/gone/'],
  ['/articles/gone.json', '/articles/gone/'],
  ['/articles/gone/*', '/articles/gone/'],
]);

/** That page, which no built site has. */
export const TOMBSTONE = '<!doctype html><title>Withdrawn</title><p>Withdrawn.</p>';

/** Serves a copy of a built site by the configuration that `npm run archive -- host` prints. Throws when it ends instead of answering. */
export async function serve(server: Server, site: BuiltSite): Promise<ServedSite> {
  const work = mkdtempSync(join(tmpdir(), `archive-${server}-`));
  const folder = join(work, 'root');
  mkdirSync(folder, { mode: 0o755 });
  cpSync(site.folder, join(folder, site.base), { recursive: true });
  mkdirSync(join(folder, site.base, 'articles/gone'));
  writeFileSync(join(folder, site.base, 'articles/gone/index.html'), TOMBSTONE);
  // What nobody should be able to ask for, inside the root and beside it.
  writeFileSync(join(folder, '.env'), 'KEY=secret');
  mkdirSync(join(folder, site.base, '.git'), { recursive: true });
  writeFileSync(join(folder, site.base, '.git', 'config'), 'secret');
  writeFileSync(join(work, 'outside.txt'), 'secret');

  const port = await freePort();
  const config = join(work, 'server.conf');
  const deployment: Deployment = { host: 'localhost', base: site.base, folder, redirects, withdrawn };
  writeFileSync(config, server === 'nginx' ? nginxForTests(deployment, port, work) : caddyForTests(deployment, port));
  const args = server === 'nginx' ? ['-p', work, '-c', config] : ['run', '--config', config, '--adapter', 'caddyfile'];
  const child = spawn(programOf(server), args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));

  const served: ServedSite = {
    site,
    port,
    folder,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(work, { recursive: true });
    },
  };
  // As long as it takes on a busy machine; the test's own time ends what never answers.
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${server} did not start:\n${complaints}`);
    const answer = await ask(served, site.base).catch(() => undefined);
    if (answer !== undefined) return served;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What a browser's request gets. `path` goes over the wire as it is. */
export function ask(
  { port }: ServedSite,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host: 'localhost', ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** The first line of the answer to raw bytes, and everything after it. */
export function askRaw(
  { port }: ServedSite,
  text: string,
): Promise<{ readonly status: string; readonly rest: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => {
      const [status = '', ...rest] = answer.split('\r\n');
      resolve({ status, rest: rest.join('\n') });
    });
  });
}

function nginxForTests(deployment: Deployment, port: number, work: string): string {
  const server = nginxConf(deployment)
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('listen [::]:80;', '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    'daemon off;',
    'master_process off;',
    `pid ${work}/nginx.pid;`,
    'error_log stderr;',
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${work}/${name};`),
    server,
    '}',
  ].join('\n');
}

function caddyForTests(deployment: Deployment, port: number): string {
  return `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile({ ...deployment, host: `http://localhost:${String(port)}` })}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** The published files with the address each is asked for by, below the host. */
export function addressesOf({ site }: ServedSite, files: readonly string[]): readonly { path: string; file: string }[] {
  return files
    .filter((file) => !/^_(?:headers|redirects)$/.test(file))
    .map((file) => ({ file, path: encodeURI(`${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`) }));
}

export function contentOf({ site }: ServedSite, file: string): Buffer {
  return readFileSync(join(site.folder, file));
}
