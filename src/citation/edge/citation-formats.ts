import { bibtex } from '../bibtex.ts';
import { ris } from '../ris.ts';
import { oneLine, type CslItem } from '../citation.ts';
import type { Language } from '../../languages/language.ts';
import { withTemplates } from './citation-template.ts';
import type { CitationStyle } from './csl-styles.ts';
import { makeTypesetter, type TypesetCitation } from './typesetter.ts';

/** The citation formats, with their names for readers. */
export const CITATION_FORMATS = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;

/**
 * Formats a work as plain text without markup or entities. `apa`, `mla` and `chicago` give the entry of a reference list
 * on one line. `bibtex`, `ris` and `csl-json` give a machine-readable record of several lines, without a final line break.
 */
export function formatCitation(item: CslItem, format: CitationFormat, words: Language): string {
  switch (format) {
    case 'apa':
    case 'mla':
    case 'chicago':
      return typeset(item, format).entry;
    case 'bibtex':
      return bibtex(item, words);
    case 'ris':
      return ris(item, words);
    case 'csl-json':
      return JSON.stringify([item], null, 2);
  }
}

/**
 * The in-text citation of a quotation: the speaker and the work in which the words were read. In parentheses for APA and
 * MLA, a note for Chicago.
 */
export function formatQuotedIn(item: CslItem, speakerName: string, style: CitationStyle, { say }: Language): string {
  const { inText } = typeset(item, style);
  const speaker = oneLine(speakerName);
  const inParentheses = /^\((.*)\)$/s.exec(inText)?.[1];
  return inParentheses === undefined
    ? say(`citation.quoted-in-${style}`, { speaker, work: inText })
    : `(${say(`citation.quoted-in-${style}`, { speaker, work: inParentheses })})`;
}

const typesetters = new Map<CitationStyle, (item: CslItem) => TypesetCitation>();

function typeset(item: CslItem, style: CitationStyle): TypesetCitation {
  const typesetter = typesetters.get(style) ?? withTemplates(makeTypesetter(style));
  typesetters.set(style, typesetter);
  return typesetter(item);
}
