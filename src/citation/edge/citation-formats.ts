import { bibtex } from '../bibtex.ts';
import { ris } from '../ris.ts';
import { oneLine, type CslItem } from '../citation.ts';
import { templated } from './citation-template.ts';
import { makeTypesetter, type CitationStyle, type TypesetCitation } from './typesetter.ts';

/** The formats in which a work can be cited, with the names that readers know them by. */
export const CITATION_FORMATS = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;

/** How each style's manual says that words were found in someone else's work. */
const QUOTED_IN: Readonly<Record<CitationStyle, string>> = {
  apa: 'as cited in',
  mla: 'qtd. in',
  chicago: 'quoted in',
};

/**
 * The work in the given format, as plain text without markup or entities: the entry of a reference list (`apa`, `mla`,
 * `chicago`; one line), or a record for a program to read (`bibtex`, `ris`, `csl-json`; several lines). No line break
 * ends it.
 */
export function formatCitation(item: CslItem, format: CitationFormat): string {
  switch (format) {
    case 'apa':
    case 'mla':
    case 'chicago':
      return typeset(item, format).entry;
    case 'bibtex':
      return bibtex(item);
    case 'ris':
      return ris(item);
    case 'csl-json':
      return JSON.stringify([item], null, 2);
  }
}

/**
 * What stands beside a quotation in the text that cites it: whose words they are and where they were read. In
 * parentheses for APA and MLA, a whole note for Chicago.
 */
export function formatQuotedIn(item: CslItem, speakerName: string, style: CitationStyle): string {
  const { inText } = typeset(item, style);
  const speaker = `${oneLine(speakerName)}, ${QUOTED_IN[style]} `;
  return inText.startsWith('(') ? `(${speaker}${inText.slice(1)}` : `${speaker}${inText}`;
}

const typesetters = new Map<CitationStyle, (item: CslItem) => TypesetCitation>();

function typeset(item: CslItem, style: CitationStyle): TypesetCitation {
  const made = typesetters.get(style) ?? templated(makeTypesetter(style));
  typesetters.set(style, made);
  return made(item);
}
