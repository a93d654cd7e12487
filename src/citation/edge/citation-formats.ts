import { bibtex } from '../bibtex.ts';
import { ris } from '../ris.ts';
import type { CitationSite, CslItem } from '../citation.ts';
import type { CitationStyle } from '../../archive/citation-style.ts';
import { citationLanguage, citationStyles, STYLES, type CslLocale } from '../citation-styles.ts';
import type { Language } from '../../languages/language.ts';
import type { QuotedSpeaker } from '../quoted-speaker.ts';
import { withPeriodical } from './work-for-style.ts';
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
export const CITATION_FORMATS: Readonly<Record<CitationFormat, string>> = {
  apa: STYLES.apa.name,
  mla: STYLES.mla.name,
  chicago: STYLES.chicago.name,
  'iso690-de': STYLES['iso690-de'].name,
  'iso690-fr': STYLES['iso690-fr'].name,
  'iso690-es': STYLES['iso690-es'].name,
  sist02: STYLES.sist02.name,
  ...RECORDS,
};

/** Whether a format is meant for programs. */
export function isRecord(format: CitationFormat): format is CitationRecord {
  return format in RECORDS;
}

/**
 * Formats a work without markup or entities. A style gives the entry of a reference list on one line, in the language of the
 * archive, with the marks of `set-text.ts` for italics. `bibtex` and `ris` give a machine-readable record of several lines,
 * `csl-json` one of one line; none ends with a line break.
 */
export function formatCitation(item: CslItem, format: CitationFormat, words: Language): string {
  switch (format) {
    case 'bibtex':
      return bibtex(item, words);
    case 'ris':
      return ris(item, words);
    case 'csl-json':
      return JSON.stringify([item]);
    default:
      return typeset(item, format, words).entry;
  }
}

/** The in-text citation of a work: in parentheses, or a note for Chicago and the French ISO 690. */
export function formatInText(item: CslItem, style: CitationStyle, words: Language): string {
  return typeset(item, style, words).inText;
}

/**
 * The in-text citation of a quotation: the work in which the words were read and, as the style wants it, the speaker and the
 * place of the words.
 *
 * - APA names the speaker by the family name, where there is a name, and wants the paragraph where a work has no pages. The
 *   saying has no year of publication of its own.
 * - MLA has "qtd. in" in the parentheses and the speaker in the sentence before. It wants no numbers of paragraphs that the
 *   work does not print.
 * - Chicago's note begins with the speaker, and so do the styles of ISO 690. Without a name they say only where the words are
 *   quoted: "A source quoted by …, quoted in" would say it twice.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/citations/secondary-sources
 * @see https://apastyle.apa.org/style-grammar-guidelines/citations/quotations
 * @see The MLA Handbook, 9th edition, on indirect sources, and 6.20 on numbered paragraphs
 * @see The Chicago Manual of Style, 17th edition, 14.260 on secondary sources
 */
export function formatQuotedIn(item: CslItem, quoted: QuotedSpeaker, style: CitationStyle, words: Language): string {
  const { inText } = typeset(item, style, words);
  const inParentheses = /^\((.*)\)$/s.exec(inText)?.[1];
  const quotedIn = quotedInWork(inParentheses ?? inText, quoted, style, words);
  return inParentheses === undefined ? quotedIn : `(${quotedIn})`;
}

function quotedInWork(work: string, quoted: QuotedSpeaker, style: CitationStyle, { say }: Language): string {
  const { name: speaker, shortName, named, paragraphs } = quoted;
  switch (style) {
    case 'apa': {
      const source = named ? say('citation.quoted-in-apa', { speaker: shortName, work }) : work;
      if (paragraphs.length === 0) return source;
      const message = paragraphs.length === 1 ? 'citation.at-paragraph' : 'citation.at-paragraphs';
      return say(message, { source, numbers: ranges(paragraphs) });
    }
    case 'mla':
      return say('citation.quoted-in-mla', { work });
    case 'chicago':
      return named
        ? say('citation.quoted-in-chicago', { speaker, work })
        : say('citation.unnamed-in-chicago', { work });
    case 'iso690-de':
    case 'iso690-fr':
    case 'iso690-es':
    case 'sist02':
      return named ? say('citation.quoted-in-iso690', { speaker, work }) : say('citation.unnamed-in-iso690', { work });
  }
}

/** "2", "2–4", "2, 5". */
function ranges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => [...new Set([run[0], run.at(-1)])].join('–')).join(', ');
}

const typesetters = new Map<string, (item: CslItem) => TypesetCitation>();

function typeset(item: CslItem, style: CitationStyle, { tag }: Language): TypesetCitation {
  const { locale } = citationLanguage(tag);
  const key = `${style} ${locale}`;
  const typesetter = typesetters.get(key) ?? quickTypesetter(style, locale);
  typesetters.set(key, typesetter);
  const { entry, inText } = typesetter(item);
  return { entry: withPeriodical(entry, style, item), inText: withPeriodical(inText, style, item) };
}

/** SIST 02 writes days with two digits, which a template does not know. */
function quickTypesetter(style: CitationStyle, locale: CslLocale): (item: CslItem) => TypesetCitation {
  const typesetter = makeTypesetter(style, locale);
  return style === 'sist02' ? typesetter : withTemplates(typesetter);
}
