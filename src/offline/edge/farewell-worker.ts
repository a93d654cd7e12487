/**
 * The way out: published in place of the service worker when a build is made with `OFFLINE=no`. A browser that has the
 * archive's copy asks for the worker again at the next visit, gets this one, deletes the copy and forgets the worker.
 * Pages that are open stay as they are.
 */

import { cachePrefix } from '../cache-name.ts';
import { worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(worker.registration.scope)));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
