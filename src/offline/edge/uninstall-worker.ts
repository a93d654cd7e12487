/**
 * Replaces the service worker in builds with `OFFLINE=no`. A browser with a copy of the archive fetches this worker at the
 * next visit. It deletes the copy and unregisters itself. Open pages stay as they are.
 */

import { cachePrefix } from '../cache-name.ts';
import { worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(uninstall());
});

async function uninstall(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(worker.registration.scope)));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
