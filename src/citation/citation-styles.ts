import type { CitationStyle } from '../archive/citation-style.ts';
import { interfaceLanguage } from '../languages/known-languages.ts';
import type { Language } from '../languages/language.ts';

/** What a style is called, and what we must know of it to write what it leaves to whoever writes. */
interface StyleFacts {
  /** For readers. */
  readonly name: string;
  /**
   * What stands within a text. With notes, the entry is one of the bibliography. A number is that of an entry in the author's
   * own list: there is nothing to copy.
   */
  readonly inText: 'parentheses' | 'note' | 'number';
  /** Whether dates in English are of the form "June 5, 2023", whatever region the archive is of. */
  readonly monthFirst: boolean;
  /** Whether the name of a periodical is in italics wherever it stands. */
  readonly italicPeriodicals: boolean;
}

/**
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/elements-list-entry and, on italics,
 *   https://apastyle.apa.org/style-grammar-guidelines/italics-quotations/italics
 * @see The MLA Handbook, 9th edition, and The Chicago Manual of Style, 17th edition, on dates and on titles of periodicals
 */
export const STYLES: Readonly<Record<CitationStyle, StyleFacts>> = {
  apa: { name: 'APA 7', inText: 'parentheses', monthFirst: true, italicPeriodicals: true },
  mla: { name: 'MLA 9', inText: 'parentheses', monthFirst: false, italicPeriodicals: true },
  chicago: { name: 'Chicago 17', inText: 'note', monthFirst: true, italicPeriodicals: true },
  'iso690-de': { name: 'DIN ISO 690', inText: 'parentheses', monthFirst: false, italicPeriodicals: false },
  'iso690-fr': { name: 'ISO 690', inText: 'note', monthFirst: false, italicPeriodicals: false },
  'iso690-es': { name: 'UNE-ISO 690', inText: 'parentheses', monthFirst: false, italicPeriodicals: false },
  sist02: { name: 'SIST 02', inText: 'number', monthFirst: false, italicPeriodicals: false },
};

/** What citations are like in a language. */
interface CitationLanguage {
  /** The styles that are usual, the most usual first: it is the one that is printed on paper. */
  readonly styles: readonly CitationStyle[];
  /** Tag of the words and dates that styles add, as the CSL project names it. */
  readonly locale: CslLocale;
}

export type CslLocale = 'ar' | 'de-DE' | 'en-US' | 'es-ES' | 'fr-FR' | 'ja-JP';

/**
 * By language. The edition of APA that the CSL project has writes every date in the order of English, which reads wrong in
 * German, French and Japanese: they are offered Chicago, which takes the order from the language.
 */
const BY_LANGUAGE: Readonly<Record<string, CitationLanguage>> = {
  ar: { styles: ['apa', 'chicago', 'mla'], locale: 'ar' },
  de: { styles: ['iso690-de', 'chicago', 'mla'], locale: 'de-DE' },
  es: { styles: ['iso690-es', 'apa', 'chicago'], locale: 'es-ES' },
  fr: { styles: ['iso690-fr', 'chicago', 'mla'], locale: 'fr-FR' },
  ja: { styles: ['sist02', 'chicago'], locale: 'ja-JP' },
};

const ENGLISH: CitationLanguage = { styles: ['apa', 'mla', 'chicago'], locale: 'en-US' };

/** How an archive cites that speaks a language. What is not known cites as in English. */
export function citationLanguage(tag: string): CitationLanguage {
  return BY_LANGUAGE[new Intl.Locale(tag).language] ?? ENGLISH;
}

/** The styles that an archive offers: those of its language, after the one that its keeper wants first. */
export function citationStyles(tag: string, first?: CitationStyle): readonly CitationStyle[] {
  const { styles } = citationLanguage(tag);
  return first === undefined ? styles : [first, ...styles.filter((style) => style !== first)];
}

/** The language of what we add to an entry: the archive's, with dates in the order of the style. */
export function languageInStyle(style: CitationStyle, words: Language): Language {
  const isEnglish = new Intl.Locale(words.tag).language === 'en';
  return isEnglish && STYLES[style].monthFirst ? interfaceLanguage('en-US') : words;
}
