import { join } from 'node:path';

/** The caches. The file that fills each says why nothing simpler does. */
export type CacheName =
  /** Parsed articles: `content/edge/article-cache.ts`. */
  | 'articles'
  /** Built pages without faults: `checks/edge/clean-pages.ts`. */
  | 'pages'
  /** Data files of the whole archive: `build/file-cache.ts`. */
  | 'files'
  /** Drawn cards: `cards/edge/card-making.ts`. */
  | 'cards'
  /** Links that answered: `checks/edge/link-check.ts`. */
  | 'links';

/**
 * The folder of one cache, relative to the project's folder, where every command of ours runs. Deleting it, as `npm ci`
 * does, costs time and nothing else.
 *
 * @param deployment site and base path, for caches whose content names them
 */
export function cacheFolder(name: CacheName, ...deployment: readonly string[]): string {
  return join('node_modules/.cache/news-archive', name, encodeURIComponent(deployment.join('')));
}
