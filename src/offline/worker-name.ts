/** File name of the service worker, below the base path. It must never change: browsers look there for updates. */
export const WORKER = 'sw.js';
