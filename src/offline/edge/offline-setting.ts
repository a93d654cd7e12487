/** Whether this build lets browsers keep a copy of the archive. `OFFLINE=no` turns it off. */
export const offline = process.env['OFFLINE'] !== 'no';

/** File name of the service worker, below the base path. It must never change: browsers look there for updates. */
export const WORKER = 'sw.js';
