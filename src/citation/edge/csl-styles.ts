import apa from '../styles/apa.csl?raw';
import chicago from '../styles/chicago-fullnote-bibliography.csl?raw';
import englishLocale from '../styles/locales-en-US.xml?raw';
import mla from '../styles/modern-language-association.csl?raw';

/** The citation formats that are prose, written by a CSL style. */
export type CitationStyle = 'apa' | 'mla' | 'chicago';

/** The styles APA 7, MLA 9 and Chicago 17 (full note) as XML, from the CSL project; `styles/README.md` has their licence. */
export const CSL_STYLES: Readonly<Record<CitationStyle, string>> = { apa, mla, chicago };

/** The words that styles add, such as "circa", in English. */
export const CSL_LOCALE = { language: 'en-US', xml: englishLocale };

/** A style that prints nothing but a title in title case. */
export const TITLE_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Title case</title><id>title-case</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" text-case="title"/></layout></bibliography>
</style>`;
