/** Names of the browser caches of an archive. They contain its scope, so two archives on one origin do not collide. */

/** Prefix of all caches of the archive at `scope`. */
export function cachePrefix(scope: string): string {
  return `archive ${scope} `;
}

/** Cache of all precached files of one build. A build is named by its epoch (`content-epoch.ts`) and its files. */
export function buildCache(scope: string, build: string): string {
  return `${cachePrefix(scope)}build ${build}`;
}

/** Cache of pages that were not precached but read, with their scripts and styles, in one epoch. */
export function readCache(scope: string, epoch: string): string {
  return `${cachePrefix(scope)}read${epoch === '' ? '' : ` ${epoch}`}`;
}

/** Whether a cache of the archive is of another epoch, so that it may hold words that were taken back. */
export function isOfOtherEpoch(scope: string, name: string, epoch: string): boolean {
  const [kind, of] = name.startsWith(cachePrefix(scope)) ? name.slice(cachePrefix(scope).length).split(' ') : [];
  if (kind === 'read') return name !== readCache(scope, epoch);
  return kind === 'build' && (of?.includes('-') ? of.split('-')[0] : '') !== epoch;
}

/** Cache that records the build of each open page. */
export function clientCache(scope: string): string {
  return `${cachePrefix(scope)}open`;
}
