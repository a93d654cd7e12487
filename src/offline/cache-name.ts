/** Names of the caches of one archive. Two archives of one origin have different scopes, and never meet. */

/** What the names of all caches of the archive at `scope` begin with. */
export function cachePrefix(scope: string): string {
  return `archive ${scope} `;
}

/** The files of one build, whole or not there at all. */
export function buildCache(scope: string, build: string): string {
  return `${cachePrefix(scope)}build ${build}`;
}

/** Pages that were read and are not kept ahead, with the scripts and styles they asked for. */
export function readCache(scope: string): string {
  return `${cachePrefix(scope)}read`;
}

/** Which build each open page is of. */
export function clientCache(scope: string): string {
  return `${cachePrefix(scope)}open`;
}
