import type { Archive } from '../../archive/archive.ts';
import type { CitationSite } from '../citation.ts';
import { site } from '../../site.ts';
import { basePath, origin } from '../../build/address.ts';

/** What citations need to know of this deployment. No day of access: the same build gives the same citations forever. */
export function citationSite(archive: Archive): CitationSite {
  return {
    siteName: site.title,
    site: origin(),
    base: basePath(),
    outlets: archive.outlets,
    language: site.language,
  };
}
