/** Whether this build asks browsers to keep a copy of the archive: always, unless it is made with `OFFLINE=no`. */
export const offline = process.env['OFFLINE'] !== 'no';

/** File name of the service worker, below the base path. It never changes: browsers look there for a new one. */
export const WORKER = 'sw.js';
