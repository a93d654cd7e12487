import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Everything that is kept from one run to the next. Deleting it, as `npm ci` does, costs time and nothing else, except that
 * `links` forgets when links last answered.
 */
const FOLDER = 'node_modules/.cache/news-archive';

/** The caches. The file that fills each says why nothing simpler does. */
const CACHES = [
  /** Parsed articles: `content/edge/article-cache.ts`. */
  'articles',
  /** Built pages without faults: `checks/edge/clean-pages.ts`. */
  'pages',
  /** Data files of the whole archive: `build/file-cache.ts`. */
  'files',
  /** Drawn cards: `cards/edge/make-cards.ts`. */
  'cards',
  /** What is known of pictures by their checksum, and their published files: `pictures/edge/`. */
  'pictures',
  /** Images of scans for IIIF viewers: `facsimile/edge/scan-files.ts`. */
  'scans',
  /** Links that answered: `checks/edge/outbound-link-check.ts`. */
  'links',
] as const;

export type CacheName = (typeof CACHES)[number];

/** @param root folder of the project */
export function cacheFolder(root: string, cache: CacheName): string {
  return join(root, FOLDER, cache);
}

/** Empty files that processes of a project lock: `build/project-lock.ts`. */
export function lockFolder(root: string): string {
  return join(root, FOLDER, 'locks');
}

/**
 * Forgets everything that builds have kept of content. Astro's store is in `node_modules/.astro/` for builds, and in
 * `.astro/` for `npm run dev`; it makes both anew. Only while no build is running.
 */
export function forgetContent(root: string): void {
  const ours = CACHES.map((cache) => cacheFolder(root, cache));
  for (const kept of [...ours, join(root, 'node_modules/.astro'), join(root, '.astro/data-store.json')]) {
    rmSync(kept, { recursive: true, force: true, maxRetries: 5 });
  }
}
