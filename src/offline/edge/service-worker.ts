/**
 * The service worker: serves the archive from the browser's copy.
 *
 * Each build has its own cache, which is complete and checked by hashes before the worker takes over. A page is served
 * from the newest cache, and everything that this page requests later from the same one, so a page never mixes two builds.
 * Files that are not cached come from the network as if there were no worker.
 */

import { PrecacheController } from 'workbox-precaching';
import { buildCache, cachePrefix, isOfOtherEpoch, readCache } from '../cache-name.ts';
import { OpenPages } from './open-pages.ts';
import { worker, type RequestEvent } from './worker-scope.ts';

/** Hash of {@link FILES}, behind the epoch. */
declare const BUILD: string;

/** Changes when something was corrected or withdrawn (`content-epoch.ts`). */
declare const EPOCH: string;

/** Paths below the base path, each with the SHA-256 of its content in base64. */
declare const FILES: readonly (readonly [path: string, sha256: string])[];

/** Number of files cached because they were read. At 20 kB each they take 10 MB; an article needs up to three. */
const READ_FILES = 500;

const { scope } = worker.registration;
const openPages = new OpenPages(scope);
const controller = new PrecacheController({
  cacheName: buildCache(scope, BUILD),
  plugins: [
    // Revalidate: the HTTP cache may have the file already, and a 304 costs less than downloading it again.
    { requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { cache: 'no-cache' })) },
  ],
});
controller.addToCacheList(
  FILES.map(([path, sha256]) => ({
    url: new URL(path, scope).href,
    revision: null,
    // Refuses a file of another build that was published during the installation.
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
  event.respondWith(event.request.mode === 'navigate' ? pageResponse(event) : resourceResponse(event));
});

async function pageResponse(event: RequestEvent): Promise<Response> {
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

/** Response for a script, style or other file of an open page. */
async function resourceResponse(event: RequestEvent): Promise<Response> {
  const { request, clientId } = event;
  const build = await openPages.buildOf(clientId);
  const kept = build === undefined ? undefined : await fromBuild(build, request.url);
  if (kept !== undefined) return kept;
  try {
    const response = await fetch(request);
    if (response.ok && isNamedByContent(request.url)) event.waitUntil(keep(request, response.clone()));
    return response;
  } catch (failure) {
    // A page opened before the first copy was complete belongs to the same build.
    const other = (await readBefore(request.url)) ?? (build === undefined && (await fromBuild(BUILD, request.url)));
    if (other) return other;
    throw failure;
  }
}

/** Ignores the query, which only the page's script reads. */
async function fromBuild(build: string, url: string): Promise<Response | undefined> {
  const name = buildCache(scope, build);
  if (!(await caches.has(name))) return undefined;
  return (await caches.open(name)).match(url, { ignoreSearch: true, ignoreVary: true });
}

async function readBefore(url: string): Promise<Response | undefined> {
  return (await caches.open(readCache(scope, EPOCH))).match(url, { ignoreSearch: true, ignoreVary: true });
}

/** Redirects from `/about` to `/about/`, as the host would. */
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

/** Whether the file has a hash in its name. It never changes, so it fits every page that requests it. */
function isNamedByContent(url: string): boolean {
  const path = url.slice(scope.length);
  return /^(?:_astro|pagefind\/(?:index|fragment|filter))\/|^pagefind\/.*\.pf_meta$|^search\/.*\.pack$/.test(path);
}

async function keep(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(readCache(scope, EPOCH));
  // Moves the file to the end of the cache. The oldest files at the front are deleted.
  await cache.delete(request, { ignoreSearch: true });
  await cache.put(request.url.split('?')[0] ?? request.url, response);
  for (const old of (await cache.keys()).slice(0, -READ_FILES)) await cache.delete(old);
}

/**
 * Keeps this build, the builds of open pages, and the previous one, because a page of it may just be opening. But nothing
 * of another epoch: an open page that needs a file of it asks the network.
 */
async function deleteOldBuilds(): Promise<void> {
  const takenBack = (await caches.keys()).filter((name) => isOfOtherEpoch(scope, name, EPOCH));
  await Promise.all(takenBack.map((name) => caches.delete(name)));
  const open = await worker.clients.matchAll({ includeUncontrolled: true });
  const needed = await openPages.buildsOf(open.map(({ id }) => id));
  const builds = (await caches.keys()).filter((name) => name.startsWith(`${cachePrefix(scope)}build `));
  const current = buildCache(scope, BUILD);
  const last = builds.findLast((name) => name !== current);
  const kept = new Set([current, last, ...[...needed].map((build) => buildCache(scope, build))]);
  await Promise.all(builds.filter((name) => !kept.has(name)).map((name) => caches.delete(name)));
}
