import type { Article } from '../archive/article.ts';
import { articleUrl, oneLine, originalTitle, outletName, type CitationSite } from './citation.ts';
import { edtfDate, machineDate } from '../archive/edtf-date.ts';
import { interfaceLanguage } from '../languages/known-languages.ts';
import { markupSafeUrl } from './markup-safe-url.ts';

/** What stands in a template is read on the English Wikipedia, whatever this archive speaks. */
export const WIKIPEDIA_WORDS = interfaceLanguage('en-GB');

/** The English Wikipedia's `{{cite news}}` for an article read in this archive (`via`). */
export function articleWikipedia(article: Article, site: CitationSite): string {
  return citeNews(article, articleUrl(article, site), site);
}

/** `{{cite news}}` with the given URL. The template has no uncertain dates, so a sentence after it mentions them. */
export function citeNews(article: Article, url: string, site: CitationSite): string {
  const date = edtfDate(article.published);
  const isUncertain = date.uncertain || date.approximate;
  const outlet = outletName(article, site);
  const parameters: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', article.byline],
    ['title', originalTitle(article)],
    ['work', outlet],
    ['date', WIKIPEDIA_WORDS.date(machineDate(date))],
    ['via', site.siteName],
    ['language', site.language === undefined || /^en\b/i.test(site.language) ? undefined : site.language],
    ['access-date', site.accessed === undefined ? undefined : WIKIPEDIA_WORDS.date(site.accessed)],
  ];
  const written = parameters.flatMap(([name, value]) => (value === undefined ? [] : [`|${name}=${wikitext(value)}`]));
  return `{{cite news ${written.join(' ')} |url=${markupSafeUrl(url)}}}${isUncertain ? ' Date of the article uncertain.' : ''}`;
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
