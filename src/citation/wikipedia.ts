import type { Article } from '../archive/article.ts';
import {
  archivedAs,
  articleUrl,
  oneLine,
  originalTitle,
  outletName,
  type CitationSite,
  type CitationTarget,
} from './citation.ts';
import { edtfDate, machineDate } from '../archive/edtf-date.ts';
import { interfaceLanguage } from '../languages/known-languages.ts';
import type { Language } from '../languages/language.ts';
import { markupSafeUrl } from './markup-safe-url.ts';

/** What a Wikipedia calls the facts of a citation. A fact without a name is left out. */
interface WikipediaTemplate {
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

type Fact = 'author' | 'title' | 'type' | 'work' | 'website' | 'date' | 'via' | 'language' | 'accessed' | 'quote';

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

/** The template of the Wikipedia in the interface's language, the English one's when we know of none. */
export function wikipediaTemplate({ words }: CitationSite): WikipediaTemplate {
  return TEMPLATES[primaryLanguage(words.tag)] ?? ENGLISH;
}

/** Whether quoted words stand in the template of the citation, and not in one before it. */
export function holdsQuotation(template: WikipediaTemplate): boolean {
  return template.parameters.quote !== undefined;
}

/**
 * Where a template has the day on which the page was read, for the reader's browser to fill in: a page is built in advance.
 * The templates want it of pages that may change, as ours do when a mistake is corrected. There is no `archive-url`: it says
 * that a copy of the original stands there, and a record is none.
 */
export interface AccessedPlace {
  /** What stands behind it. */
  readonly before: string;
  /** What stands before the date: ` |access-date=`. */
  readonly parameter: string;
  /** The locale of a date in words; absent for `YYYY-MM-DD`. */
  readonly locale: string | undefined;
}

export function accessedPlace(site: CitationSite): AccessedPlace | undefined {
  const { parameters, url, isoDays, words } = wikipediaTemplate(site);
  if (parameters.accessed === undefined) return undefined;
  return { before: ` |${url}=`, parameter: ` |${parameters.accessed}=`, locale: isoDays ? undefined : words.formats };
}

/** The Wikipedia template for an article, read in this archive or as its outlet published it. */
export function articleWikipedia(article: Article, site: CitationSite, target: CitationTarget = 'archive'): string {
  return citeOnWikipedia(article, target === 'original' ? article.url : articleUrl(article, site), site, { target });
}

/**
 * The template, which cites what the editor has seen. `via` says that who is named there republishes the article, so only a
 * full text is cited as the outlet's article via this archive. A record is cited as the page of the archive that it is: its
 * headline, its day, and in the type which article it records. Templates without a parameter for the type, and those for
 * uncertain dates, have words behind them.
 *
 * @see https://en.wikipedia.org/wiki/Wikipedia:Citing_sources "Say where you read it"
 * @see https://en.wikipedia.org/wiki/Template:Cite_web on `type` and `via`
 */
export function citeOnWikipedia(
  article: Article,
  url: string | undefined,
  site: CitationSite,
  { target, quote }: { readonly target: CitationTarget; readonly quote?: string | undefined },
): string {
  const template = wikipediaTemplate(site);
  const { parameters, words } = template;
  const isRecord = target === 'archive' && article.edition === 'record';
  const type = isRecord ? archivedAs(article, outletName(article, site), words) : undefined;
  const common = {
    language: foreignLanguage(site.language, template),
    accessed: site.accessed === undefined ? undefined : dateFor(template, site.accessed),
    quote,
  };
  const facts: Readonly<Partial<Record<Fact, string | undefined>>> = isRecord
    ? { ...common, title: article.headline, type, website: site.siteName, date: dateFor(template, article.added) }
    : {
        ...common,
        author: article.byline,
        title: originalTitle(article),
        work: outletName(article, site),
        date: dateFor(template, machineDate(edtfDate(article.published))),
        via: target === 'archive' ? site.siteName : undefined,
      };
  const written = FACTS.flatMap((fact) => {
    const name = parameters[fact];
    const value = facts[fact];
    return name === undefined || value === undefined ? [] : [`|${name}=${wikitext(value)}`];
  });
  if (url !== undefined) written.push(`|${template.url}=${markupSafeUrl(url)}`);
  const call = `{{${isRecord ? (template.nameOfPage ?? template.name) : template.name} ${written.join(' ')}}}`;
  if (type !== undefined) return parameters.type === undefined ? `${call} (${wikitext(type)})` : call;
  const { uncertain, approximate } = edtfDate(article.published);
  if (!uncertain && !approximate) return call;
  return template === ENGLISH
    ? `${call} Date of the article uncertain.`
    : `${call} (${wikitext(words.say('citation.date-uncertain'))})`;
}

const FACTS: readonly Fact[] = [
  'author',
  'title',
  'type',
  'work',
  'website',
  'date',
  'via',
  'language',
  'accessed',
  'quote',
];

function dateFor({ isoDays, words }: WikipediaTemplate, date: string): string {
  return isoDays && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : words.date(date);
}

/** The language of the articles, unless it is that of the Wikipedia itself. */
function foreignLanguage(language: string | undefined, { words }: WikipediaTemplate): string | undefined {
  return language === undefined || primaryLanguage(language) === primaryLanguage(words.tag) ? undefined : language;
}

function primaryLanguage(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** Escapes plain text for wikitext, on one line: markup becomes character references. */
export function wikitext(text: string): string {
  return oneLine(text)
    .replace(/[&<>{}[\]|=~]/g, characterReference)
    .replace(/'{2,}/g, (run) => run.replaceAll("'", characterReference))
    .replace(/_{2,}/g, (run) => run.replaceAll('_', characterReference))
    .replace(/^[*#:;]/, characterReference);
}

function characterReference(character: string): string {
  return `&#${String(character.codePointAt(0))};`;
}
