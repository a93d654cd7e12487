import { bibtex } from '../bibtex.ts';
import { ris } from '../ris.ts';
import { oneLine, type CitationSite, type CslItem } from '../citation.ts';
import type { CitationStyle } from '../../archive/citation-style.ts';
import { citationLanguage, citationStyles, STYLE_NAMES, type CslLocale } from '../citation-styles.ts';
import type { Language } from '../../languages/language.ts';
import { withTemplates } from './citation-template.ts';
import { makeTypesetter, type TypesetCitation } from './typesetter.ts';

/** Records for reference managers, with their names for readers. */
const RECORDS = { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' } as const;

type CitationRecord = keyof typeof RECORDS;

export type CitationFormat = CitationStyle | CitationRecord;

/** The formats in which an archive offers citations, in its own order: the styles, then the records. */
export function citationFormats({
  words,
  citationStyle,
}: Pick<CitationSite, 'words' | 'citationStyle'>): readonly CitationFormat[] {
  return [...citationStyles(words.tag, citationStyle), 'bibtex', 'ris', 'csl-json'];
}

/** Names of the citation formats for readers. */
export const CITATION_FORMATS: Readonly<Record<CitationFormat, string>> = { ...STYLE_NAMES, ...RECORDS };

/** Whether a format is meant for programs. */
export function isRecord(format: CitationFormat): format is CitationRecord {
  return format in RECORDS;
}

/**
 * Formats a work without markup or entities. A style gives the entry of a reference list on one line, in the language of the
 * archive, with the marks of `set-text.ts` for italics. `bibtex`, `ris` and `csl-json` give a machine-readable record of
 * several lines, without a final line break.
 */
export function formatCitation(item: CslItem, format: CitationFormat, words: Language): string {
  switch (format) {
    case 'bibtex':
      return bibtex(item, words);
    case 'ris':
      return ris(item, words);
    case 'csl-json':
      return JSON.stringify([item], null, 2);
    default:
      return typeset(item, format, words).entry;
  }
}

/**
 * The in-text citation of a quotation: the speaker and the work in which the words were read. In parentheses, or a note
 * for Chicago and the French ISO 690.
 */
export function formatQuotedIn(item: CslItem, speakerName: string, style: CitationStyle, words: Language): string {
  const { inText } = typeset(item, style, words);
  const speaker = oneLine(speakerName);
  const inParentheses = /^\((.*)\)$/s.exec(inText)?.[1];
  const quotedIn = (work: string): string => words.say(quotedInMessage(style), { speaker, work });
  return inParentheses === undefined ? quotedIn(inText) : `(${quotedIn(inParentheses)})`;
}

function quotedInMessage(style: CitationStyle) {
  switch (style) {
    case 'apa':
    case 'mla':
    case 'chicago':
      return `citation.quoted-in-${style}` as const;
    case 'iso690-de':
    case 'iso690-fr':
    case 'iso690-es':
    case 'sist02':
      return 'citation.quoted-in-iso690';
  }
}

const typesetters = new Map<string, (item: CslItem) => TypesetCitation>();

function typeset(item: CslItem, style: CitationStyle, { tag }: Language): TypesetCitation {
  const { locale } = citationLanguage(tag);
  const key = `${style} ${locale}`;
  const typesetter = typesetters.get(key) ?? quickTypesetter(style, locale);
  typesetters.set(key, typesetter);
  return typesetter(item);
}

/** SIST 02 writes days with two digits, which a template does not know. */
function quickTypesetter(style: CitationStyle, locale: CslLocale): (item: CslItem) => TypesetCitation {
  const typesetter = makeTypesetter(style, locale);
  return style === 'sist02' ? typesetter : withTemplates(typesetter);
}
