import { interfaceLanguage } from '../languages/known-languages.ts';
import type { Language } from '../languages/language.ts';

/** What a Wikipedia calls the facts of a citation. A fact without a name is left out. */
export interface WikipediaTemplate {
  readonly name: string;
  /** The template for a page that is no news, where there is another one. */
  readonly nameOfPage?: string;
  /** The parameter that holds each fact. */
  readonly parameters: Readonly<Partial<Record<Fact, string>>>;
  readonly url: string;
  /** Whole days as `YYYY-MM-DD`. Otherwise, and for months and years, dates are in words. */
  readonly isoDays: boolean;
  /** The language that it is read in, whatever region the archive's own tag names. */
  readonly words: Language;
}

export type Fact =
  'author' | 'title' | 'type' | 'work' | 'website' | 'date' | 'via' | 'language' | 'accessed' | 'quote';

/** `{{cite news}}`, and `{{cite web}}` for a record. Quoted words stand in `{{Blockquote}}` before it. */
const ENGLISH: WikipediaTemplate = {
  name: 'cite news',
  nameOfPage: 'cite web',
  parameters: {
    author: 'author',
    title: 'title',
    type: 'type',
    work: 'work',
    website: 'website',
    date: 'date',
    via: 'via',
    language: 'language',
    accessed: 'access-date',
  },
  url: 'url',
  isoDays: false,
  words: interfaceLanguage('en-GB'),
};

/** Only names that the templates' documentation has, or that articles were seen to use. */
const TEMPLATES: Readonly<Record<string, WikipediaTemplate>> = {
  ar: {
    name: 'استشهاد ويب',
    parameters: {
      author: 'مؤلف',
      title: 'عنوان',
      type: 'type',
      work: 'موقع',
      website: 'موقع',
      date: 'تاريخ',
      language: 'لغة',
      accessed: 'تاريخ الوصول',
      quote: 'quote',
    },
    url: 'مسار',
    isoDays: true,
    words: interfaceLanguage('ar'),
  },
  de: {
    name: 'Internetquelle',
    parameters: {
      author: 'autor',
      title: 'titel',
      type: 'titelerg',
      work: 'werk',
      website: 'werk',
      date: 'datum',
      language: 'sprache',
      accessed: 'abruf',
      quote: 'zitat',
    },
    url: 'url',
    isoDays: true,
    words: interfaceLanguage('de'),
  },
  es: {
    name: 'Cita web',
    parameters: {
      author: 'autor',
      title: 'título',
      work: 'sitioweb',
      website: 'sitioweb',
      date: 'fecha',
      language: 'idioma',
      accessed: 'fechaacceso',
      quote: 'cita',
    },
    url: 'url',
    isoDays: false,
    words: interfaceLanguage('es'),
  },
  fr: {
    name: 'Lien web',
    parameters: {
      author: 'auteur',
      title: 'titre',
      work: 'périodique',
      website: 'site',
      date: 'date',
      via: 'site',
      language: 'langue',
      accessed: 'consulté le',
      quote: 'citation',
    },
    url: 'url',
    isoDays: false,
    words: interfaceLanguage('fr'),
  },
  ja: {
    name: 'Cite web',
    parameters: {
      author: 'author',
      title: 'title',
      type: 'type',
      work: 'website',
      website: 'website',
      date: 'date',
      language: 'language',
      accessed: 'accessdate',
      quote: 'quote',
    },
    url: 'url',
    isoDays: true,
    words: interfaceLanguage('ja'),
  },
};

/** The template of the Wikipedia in a language, the English one's when we know of none. @param tag BCP 47 */
export function templateIn(tag: string): WikipediaTemplate {
  return TEMPLATES[new Intl.Locale(tag).language] ?? ENGLISH;
}
