import type { Article } from '../archive/article.ts';
import {
  archivedAs,
  articleUrl,
  capitalised,
  oneLine,
  originalTitle,
  outletName,
  type CitationSite,
  type CitationTarget,
} from './citation.ts';
import { edtfDate, machineDate } from '../archive/edtf-date.ts';
import { markupSafeUrl } from './markup-safe-url.ts';
import { templateIn, type Fact, type WikipediaTemplate } from './wikipedia-templates.ts';

/** The template of the Wikipedia in the interface's language, the English one's when we know of none. */
export function wikipediaTemplate({ words }: CitationSite): WikipediaTemplate {
  return templateIn(words.tag);
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
 * The template, which cites what the editor has seen. A full text is cited as the outlet's article, with this archive as who
 * republishes it where the template has a parameter for that. A record is cited as the page of the archive that it is: its
 * headline, its day, and in the type which article it records. Sentences behind the template have the type where it has no
 * parameter, and that the article's date is uncertain.
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
  const { uncertain, approximate } = edtfDate(article.published);
  const published = machineDate(edtfDate(article.published));
  const type = isRecord ? archivedAs({ ...article, published }, outletName(article, site), words) : undefined;
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
        date: dateFor(template, published),
        via: target === 'archive' ? site.siteName : undefined,
      };
  const written = FACTS.flatMap((fact) => {
    const name = parameters[fact];
    const value = facts[fact];
    return name === undefined || value === undefined ? [] : [`|${name}=${wikitext(value)}`];
  });
  if (url !== undefined) written.push(`|${template.url}=${markupSafeUrl(url)}`);
  const call = `{{${isRecord ? (template.nameOfPage ?? template.name) : template.name} ${written.join(' ')}}}`;
  const sentences = [
    ...(type !== undefined && parameters.type === undefined ? [`${wikitext(capitalised(type))}.`] : []),
    ...(uncertain || approximate ? [wikitext(words.say('citation.article-date-uncertain'))] : []),
  ];
  return [call, ...sentences].join(' ');
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
