/** Chooses the files of a site that browsers download in advance for reading offline. */

export interface Precache {
  /** Paths of output files, the most needed first. */
  readonly paths: readonly string[];
  /** Whether this includes every page. If not, pages are cached when they are read. */
  readonly whole: boolean;
}

/** Limits in compressed bytes. */
export interface PrecacheLimits {
  readonly wholeArchive: number;
  readonly listsAndSearch: number;
}

/**
 * An archive of up to 5 MB is downloaded completely at the first visit. That takes seconds on a home connection and is
 * less than a few photographs on a news site. A larger archive gives its lists and search, up to 10 MB: search takes 4.7 MB
 * for 1,000 articles. The 14 MB for 3,000 would be too much to send unasked.
 */
export const PRECACHE_LIMITS: PrecacheLimits = { wholeArchive: 5_000_000, listsAndSearch: 10_000_000 };

/**
 * @param files all paths of the site
 * @param bytesOf compressed size of a file. It is called only until a limit is exceeded.
 */
export function precacheList(
  files: readonly string[],
  bytesOf: (path: string) => number,
  { wholeArchive, listsAndSearch }: PrecacheLimits = PRECACHE_LIMITS,
): Precache {
  const parts = Map.groupBy(files, partOf);
  const frame = parts.get('frame') ?? [];
  const lists = [...frame, ...(parts.get('list') ?? [])];
  const search = [...lists, ...(parts.get('search') ?? [])];
  const pages = [...search, ...(parts.get('page') ?? [])];
  if (fits(pages, bytesOf, wholeArchive)) {
    // Pictures that are too much to be sent unasked are kept when they are seen.
    const whole = [...pages, ...(parts.get('picture') ?? [])];
    return { paths: fits(whole, bytesOf, wholeArchive) ? whole : pages, whole: true };
  }
  return { paths: [search, lists].find((some) => fits(some, bytesOf, listsAndSearch)) ?? frame, whole: false };
}

/** Data exports and the 404 page belong to no part, because nobody needs them offline. */
function partOf(path: string): 'frame' | 'list' | 'search' | 'page' | 'picture' | 'none' {
  // Every browser that keeps a copy reads AVIF, and takes whichever of its widths fits the window.
  if (/^_astro\/.*\.avif$/.test(path)) return 'picture';
  if (/^_astro\/.*\.(?:webp|jpe?g|png)$/.test(path)) return 'none';
  if (path.startsWith('_astro/') || /^[^/]+\.(?:svg|ico|png|woff2|webmanifest)$/.test(path)) return 'frame';
  // Stock Pagefind's scripts only help when the index is of a version that the search page cannot read.
  if (/^pagefind\/.*\.(?:css|js|pagefind)$/.test(path)) return 'none';
  // Related words are many small files, and the search goes on without them.
  if (path.startsWith('search/related-')) return 'none';
  if (/^pagefind\/|^search\/.*\.(?:json|pack)$/.test(path)) return 'search';
  if (!/(^|\/)index\.html$/.test(path)) return 'none';
  if (/^(?:(?:about|search|offline)\/)?index\.html$/.test(path)) return 'frame';
  // articles/2023/ is a list.
  return /^(?:articles\/(?!\d{4}\/)|q\/)[^/]+\//.test(path) ? 'page' : 'list';
}

function fits(paths: readonly string[], bytesOf: (path: string) => number, limit: number): boolean {
  let sum = 0;
  return paths.every((path) => (sum += bytesOf(path)) <= limit);
}
