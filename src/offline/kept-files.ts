/** Which files of a site a browser keeps ahead, so that they can be read without a network. */

export interface KeptFiles {
  /** Paths of output files, the most needed first. */
  readonly paths: readonly string[];
  /** Whether every page is among them. Otherwise a page is kept when it is read. */
  readonly whole: boolean;
}

/** Bytes on their way to the reader, compressed. */
export interface KeepLimits {
  readonly wholeArchive: number;
  readonly listsAndSearch: number;
}

/**
 * An archive of up to 5 MB is kept whole at the first visit: seconds of a home connection, and less than a few
 * photographs on a news site. (Four articles with 33 quotations are 0.3 MB.) Of a larger one the lists and the search
 * are kept up to 10 MB: the search of 1,000 articles is 5.3 MB, and that of 3,000, at 16 MB, is too much to send unasked.
 */
export const KEEP_LIMITS: KeepLimits = { wholeArchive: 5_000_000, listsAndSearch: 10_000_000 };

/**
 * @param files all paths of the site
 * @param bytesOf what a file costs on its way, asked only until a limit is passed
 */
export function keptFiles(
  files: readonly string[],
  bytesOf: (path: string) => number,
  { wholeArchive, listsAndSearch }: KeepLimits = KEEP_LIMITS,
): KeptFiles {
  const parts = Map.groupBy(files, partOf);
  const frame = parts.get('frame') ?? [];
  const lists = [...frame, ...(parts.get('list') ?? [])];
  const search = [...lists, ...(parts.get('search') ?? [])];
  const whole = [...search, ...(parts.get('page') ?? [])];
  if (fits(whole, bytesOf, wholeArchive)) return { paths: whole, whole: true };
  return { paths: [search, lists].find((some) => fits(some, bytesOf, listsAndSearch)) ?? frame, whole: false };
}

/** Data for machines, and the page that hosts show for unknown addresses, are in no part: nobody reads them offline. */
function partOf(path: string): 'frame' | 'list' | 'search' | 'page' | 'none' {
  if (path.startsWith('_astro/') || /^[^/]+\.(?:svg|ico|png|woff2|webmanifest)$/.test(path)) return 'frame';
  if (path.startsWith('pagefind/')) return 'search';
  if (!/(^|\/)index\.html$/.test(path)) return 'none';
  if (/^(?:(?:about|search|offline)\/)?index\.html$/.test(path)) return 'frame';
  // Below articles/2023/ stand lists.
  return /^(?:articles\/(?!\d{4}\/)|q\/)[^/]+\//.test(path) ? 'page' : 'list';
}

function fits(paths: readonly string[], bytesOf: (path: string) => number, limit: number): boolean {
  let sum = 0;
  return paths.every((path) => (sum += bytesOf(path)) <= limit);
}
