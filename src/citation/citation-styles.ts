import type { CitationStyle } from '../archive/citation-style.ts';
import { interfaceLanguage } from '../languages/known-languages.ts';
import type { Language } from '../languages/language.ts';

/** Names of the styles for readers. */
export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
  'iso690-de': 'DIN ISO 690',
  'iso690-fr': 'ISO 690',
  'iso690-es': 'UNE-ISO 690',
  sist02: 'SIST 02',
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

/**
 * The words that a style says beside its own. In English, APA and Chicago write "June 5, 2023", and so must what we add to an
 * entry, whatever region the archive is of.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/elements-list-entry
 * @see The Chicago Manual of Style, 17th edition, 6.38
 */
export function wordsBeside(style: string, words: Language): Language {
  const isEnglish = new Intl.Locale(words.tag).language === 'en';
  return isEnglish && MONTH_FIRST.has(style) ? interfaceLanguage('en-US') : words;
}

const MONTH_FIRST: ReadonlySet<string> = new Set<CitationStyle>(['apa', 'chicago']);

/** Styles whose citation within a text is the number of an entry in the author's own list: there is nothing to copy. */
export const NUMBERED_STYLES: ReadonlySet<CitationStyle> = new Set(['sist02']);

/** Styles that cite in notes: what stands within a text is a note, and the entry is one of the bibliography. */
export const NOTE_STYLES: ReadonlySet<string> = new Set<CitationStyle>(['chicago', 'iso690-fr']);
