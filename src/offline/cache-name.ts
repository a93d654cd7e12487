/** Names of the browser caches of an archive. They contain its scope, so two archives on one origin do not collide. */

/** Prefix of all caches of the archive at `scope`. */
export function cachePrefix(scope: string): string {
  return `archive ${scope} `;
}

/** Cache of all precached files of one build. */
export function buildCache(scope: string, build: string): string {
  return `${cachePrefix(scope)}build ${build}`;
}

/** Cache of pages that were not precached but read, with their scripts and styles. */
export function readCache(scope: string): string {
  return `${cachePrefix(scope)}read`;
}

/** Cache that records the build of each open page. */
export function clientCache(scope: string): string {
  return `${cachePrefix(scope)}open`;
}
