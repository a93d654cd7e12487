import type { Article } from '../archive/article.ts';
import { articleUrl, oneLine, originalTitle, outletName, type CitationSite } from './citation.ts';
import { edtfDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { inertUrl } from './citation-url.ts';

/** The English Wikipedia's `{{cite news}}` for an article, read in this archive (`via`). */
export function articleWikipedia(article: Article, site: CitationSite): string {
  return citeNews(article, articleUrl(article, site), site);
}

/**
 * `{{cite news}}` with the given address. Wikipedia's template takes no uncertain dates, so a plain sentence behind it
 * says that the date is one.
 */
export function citeNews(article: Article, url: string, site: CitationSite): string {
  const date = edtfDate(article.published);
  const doubtful = date.uncertain || date.approximate;
  const outlet = outletName(article, site);
  const parameters: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', article.byline],
    ['title', originalTitle(article)],
    ['work', outlet],
    ['date', speakEdtfDate({ ...date, uncertain: false, approximate: false })],
    ['via', site.siteName],
    ['language', site.language === undefined || /^en\b/i.test(site.language) ? undefined : site.language],
    ['access-date', site.accessed === undefined ? undefined : speakEdtfDate(edtfDate(site.accessed))],
  ];
  const written = parameters.flatMap(([name, value]) => (value === undefined ? [] : [`|${name}=${wikitext(value)}`]));
  return `{{cite news ${written.join(' ')} |url=${inertUrl(url)}}}${doubtful ? ' Date of the article uncertain.' : ''}`;
}

/** Plain text as wikitext that shows it: what the wiki reads as its own becomes a character reference. One line. */
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
