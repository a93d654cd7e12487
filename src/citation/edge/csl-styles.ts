import type { CitationStyle } from '../../archive/citation-style.ts';
import type { CslLocale } from '../citation-styles.ts';
import apa from '../styles/apa.csl?raw';
import chicago from '../styles/chicago-fullnote-bibliography.csl?raw';
import german from '../styles/iso690-author-date-de.csl?raw';
import spanish from '../styles/iso690-author-date-es.csl?raw';
import french from '../styles/iso690-note-fr.csl?raw';
import ar from '../styles/locales-ar.xml?raw';
import de from '../styles/locales-de-DE.xml?raw';
import en from '../styles/locales-en-US.xml?raw';
import es from '../styles/locales-es-ES.xml?raw';
import fr from '../styles/locales-fr-FR.xml?raw';
import ja from '../styles/locales-ja-JP.xml?raw';
import mla from '../styles/modern-language-association.csl?raw';
import sist02 from '../styles/sist02.csl?raw';

/** The styles as XML, from the CSL project; `styles/README.md` has their licence. */
export const CSL_STYLES: Readonly<Record<CitationStyle, string>> = {
  apa,
  mla,
  chicago,
  'iso690-de': german,
  'iso690-fr': french,
  'iso690-es': spanish,
  sist02,
};

/** The words that styles add, such as "circa". */
export const CSL_LOCALES: Readonly<Record<CslLocale, string>> = {
  ar,
  'de-DE': de,
  'en-US': en,
  'es-ES': es,
  'fr-FR': fr,
  'ja-JP': ja,
};

/** A style that prints nothing but a title in title case. */
export const TITLE_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Title case</title><id>title-case</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" text-case="title"/></layout></bibliography>
</style>`;
