/** Checks the URLs in feeds, sitemaps, the search description, robots.txt and llms.txt. */

import { addressOf, type ResolveUrl, type SiteAddress } from './url-resolver.ts';
import type { Fault } from './fault.ts';
import { referenceFaults } from './link-checks.ts';

export interface MachineFile {
  /** Path in the output folder: `speakers/x/feed.xml`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Matches URLs where these formats have them: in quotes, at the start of an element, in a Markdown link, and after
 * `Sitemap:`. A URL in the middle of a sentence is text.
 */
const WHOLE_URL = /(?<=[">(]|^Sitemap: )https?:\/\/[^\s"'<>()\\{}&]+/gm;

/** Whether the URLs in a file are checked. */
export function isMachineFile(path: string): boolean {
  return /(?:^|\/)feed\.(?:xml|json)$|^(?:sitemap[^/]*\.xml|opensearch\.xml|robots\.txt|llms\.txt)$/.test(path);
}

/** Faults for URLs of this site that lead nowhere. */
export function machineFileFaults(
  { path, text }: MachineFile,
  resolve: ResolveUrl,
  site: SiteAddress,
): readonly Fault[] {
  const from = addressOf(path, site);
  const found = text.match(WHOLE_URL) ?? [];
  const own = [...new Set(found)].filter((address) => URL.parse(address)?.origin === new URL(site.site).origin);
  return own.flatMap((value) =>
    referenceFaults({ value, point: undefined, use: 'follow', where: 'The file' }, resolve(value, from), site.base),
  );
}
