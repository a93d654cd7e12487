import { resolve } from 'node:path';

/** What is kept between builds. Deleting it costs time and nothing else. */
export type CacheName = 'articles' | 'files' | 'pages';

/**
 * The folder of one cache below the project's folder, which is where every command of ours runs.
 *
 * @param deployment site and base path, for caches whose content names them
 */
export function cacheFolder(name: CacheName, ...deployment: readonly string[]): string {
  return resolve('node_modules/.cache/news-archive', name, encodeURIComponent(deployment.join('')));
}
