/** Files for machines that name addresses of the site: feeds, sitemaps, the search description and the guides. */

import { addressOf, type Follow, type SiteAddress } from './site-address.ts';
import type { Fault } from './fault.ts';
import { referenceFaults } from './link-checks.ts';

export interface OutputList {
  /** Path in the output folder: `speakers/x/feed.xml`. */
  readonly path: string;
  readonly text: string;
}

/**
 * An address where these formats put one: in quotes, as the whole of an element, behind a name in brackets, behind the
 * word of robots.txt. One in the middle of a sentence is text.
 */
const WHOLE_ADDRESS = /(?<=[">(]|^Sitemap: )https?:\/\/[^\s"'<>()\\{}&]+/gm;

/** Whether a file is one whose addresses must lead somewhere. */
export function isOutputList(path: string): boolean {
  return /(?:^|\/)feed\.(?:xml|json)$|^(?:sitemap[^/]*\.xml|opensearch\.xml|robots\.txt|llms\.txt)$/.test(path);
}

/** Addresses of this site that lead nowhere. */
export function listFaults({ path, text }: OutputList, follow: Follow, site: SiteAddress): readonly Fault[] {
  const from = addressOf(path, site);
  const found = text.match(WHOLE_ADDRESS) ?? [];
  const own = [...new Set(found)].filter((address) => URL.parse(address)?.origin === new URL(site.site).origin);
  return own.flatMap((value) =>
    referenceFaults({ value, point: undefined, use: 'follow', where: 'The file' }, follow(value, from), site.base),
  );
}
