/**
 * The service worker: answers from the copy of the archive that the browser keeps.
 *
 * Each build has a cache of its own, filled whole and checked by checksums before the worker takes over. A page is
 * answered from the newest one, and all that this page asks for later from the same one, whatever was published
 * meanwhile: two builds never meet in one page. What is not kept goes to the network as if there were no worker.
 */

import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { buildCache, cachePrefix, readCache } from '../cache-name.ts';
import { OpenPages } from './open-pages.ts';
import { worker, type RequestEvent } from './worker-scope.ts';

/** Checksum of the list below. */
declare const BUILD: string;

/** Paths below the base path, each with the SHA-256 checksum of its content in base64. */
declare const FILES: readonly (readonly [path: string, sha256: string])[];

/** Files kept because they were read. An article with its script and style is three; at 20 kB each, 10 MB in all. */
const READ_FILES = 500;

const { scope } = worker.registration;
const openPages = new OpenPages(scope);
const controller = new PrecacheController({
  cacheName: buildCache(scope, BUILD),
  plugins: [
    // The browser may hold the same file from before: asking whether it changed costs less than downloading it again.
    { requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { cache: 'no-cache' })) },
  ],
});
controller.addToCacheList(
  FILES.map(([path, sha256]) => ({
    url: new URL(path, scope).href,
    revision: null,
    // A file of another build, published while this one is being copied, spoils the copy and is refused.
    integrity: `sha256-${sha256}`,
  })),
);

worker.addEventListener('install', (event) => {
  event.waitUntil(controller.install(event as never).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(deleteOldBuilds().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || !event.request.url.startsWith(scope)) return;
  event.respondWith(event.request.mode === 'navigate' ? page(event) : part(event));
});

async function page(event: RequestEvent): Promise<Response> {
  const { request, resultingClientId } = event;
  const kept = await fromBuild(BUILD, request.url);
  if (kept !== undefined) {
    if (resultingClientId !== '') event.waitUntil(openPages.record(resultingClientId, BUILD));
    return kept;
  }
  try {
    const response = await fetch(request);
    if (isPage(response)) event.waitUntil(keep(request, response.clone()));
    return response;
  } catch {
    return (await readBefore(request.url)) ?? (await withSlash(request.url)) ?? (await offlinePage());
  }
}

async function part(event: RequestEvent): Promise<Response> {
  const { request, clientId } = event;
  const build = await openPages.buildOf(clientId);
  const kept = build === undefined ? undefined : await fromBuild(build, request.url);
  if (kept !== undefined) return kept;
  try {
    const response = await fetch(request);
    if (response.ok && isNamedByContent(request.url)) event.waitUntil(keep(request, response.clone()));
    return response;
  } catch (failure) {
    // A page from before the first copy was made is of the same build.
    const other = (await readBefore(request.url)) ?? (build === undefined && (await fromBuild(BUILD, request.url)));
    if (other) return other;
    throw failure;
  }
}

/** The query is for the page's script alone. */
async function fromBuild(build: string, url: string): Promise<Response | undefined> {
  const name = buildCache(scope, build);
  if (!(await caches.has(name))) return undefined;
  return (await caches.open(name)).match(url, { ignoreSearch: true, ignoreVary: true });
}

async function readBefore(url: string): Promise<Response | undefined> {
  return (await caches.open(readCache(scope))).match(url, { ignoreSearch: true, ignoreVary: true });
}

/** Leads from `/about` to `/about/`, as the host would. */
async function withSlash(address: string): Promise<Response | undefined> {
  const url = new URL(address);
  if (url.pathname.endsWith('/')) return undefined;
  url.pathname += '/';
  return (await fromBuild(BUILD, url.href)) && Response.redirect(url.href, 301);
}

async function offlinePage(): Promise<Response> {
  const kept = await fromBuild(BUILD, new URL('offline/', scope).href);
  if (kept === undefined) return Response.error();
  return new Response(kept.body, { status: 503, statusText: 'Offline', headers: kept.headers });
}

function isPage(response: Response): boolean {
  return response.ok && /^text\/html\b/.test(response.headers.get('content-type') ?? '');
}

/** Such a file never changes, so that it fits every page that asks for it. */
function isNamedByContent(url: string): boolean {
  const path = url.slice(scope.length);
  return path.startsWith('_astro/') || (path.startsWith('pagefind/') && !path.startsWith('pagefind/search.json'));
}

async function keep(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(readCache(scope));
  // Put anew at the end of the row, of which the front is dropped.
  await cache.delete(request, { ignoreSearch: true });
  await cache.put(request.url.split('?')[0] ?? request.url, response);
  for (const old of (await cache.keys()).slice(0, -READ_FILES)) await cache.delete(old);
}

/** All but this one, those of open pages, and the last before, of which a page may be about to open. */
async function deleteOldBuilds(): Promise<void> {
  const open = await worker.clients.matchAll({ includeUncontrolled: true });
  const needed = await openPages.buildsOf(open.map(({ id }) => id));
  const builds = (await caches.keys()).filter((name) => name.startsWith(`${cachePrefix(scope)}build `));
  const current = buildCache(scope, BUILD);
  const last = builds.findLast((name) => name !== current);
  const kept = new Set([current, last, ...[...needed].map((build) => buildCache(scope, build))]);
  await Promise.all(builds.filter((name) => !kept.has(name)).map((name) => caches.delete(name)));
}
