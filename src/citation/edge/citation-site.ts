import type { Archive } from '../../archive/archive.ts';
import type { CitationSite } from '../citation.ts';
import { archiveSettings } from '../../content/edge/archive-settings.ts';
import { archiveLanguage } from '../../content/edge/archive-language.ts';
import { basePath, origin } from '../../build/address.ts';

/** The citation settings of this deployment. They have no day of access, so that two builds give the same citations. */
export function citationSite(archive: Archive): CitationSite {
  const { title, language, citationStyle } = archiveSettings();
  return {
    siteName: title,
    site: origin(),
    base: basePath(),
    outlets: archive.outlets,
    language,
    words: archiveLanguage(),
    ...(citationStyle !== undefined && { citationStyle }),
  };
}
