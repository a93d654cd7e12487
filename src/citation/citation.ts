import type { Article, Outlet, Quotation, Speaker } from '../archive/article.ts';
import type { CitationStyle } from '../archive/citation-style.ts';
import { cslDate, type CslDate } from './csl-date.ts';
import { absoluteUrl, articlePath, quotationFragment, quotationPath } from '../archive/permalink.ts';
import { citedName } from '../languages/printed-name.ts';
import type { Language } from '../languages/language.ts';

/** What a citation needs to know about the site. */
export interface CitationSite {
  readonly siteName: string;
  /** Origin of the site, for instance `https://someone.github.io`. */
  readonly site: string;
  /** Base path of the site, for instance `/archive/`. */
  readonly base: string;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** BCP 47 tag of the articles' language. Styles use title case only for English headlines. */
  readonly language?: string;
  readonly words: Language;
  /** The style that the keeper wants first. */
  readonly citationStyle?: CitationStyle;
  /** Day on which the archive was read, `YYYY-MM-DD`. Pages are built in advance and cannot know it. */
  readonly accessed?: string;
}

/** What is cited: the page in this archive, or the article as its outlet published it. */
export type CitationTarget = 'archive' | 'original';

export interface CitationContext extends CitationSite {
  readonly target: CitationTarget;
}

/** A work in CSL-JSON, the source of every citation format. Its texts are plain and have no line breaks. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  /**
   * The whole title, in citations within a text too. Styles let a long one be shortened there; where to cut it takes a reader,
   * and every style accepts the whole.
   */
  readonly title: string;
  /** The byline in one piece: it may hold several names, and nothing tells which part is a family name. */
  readonly author?: readonly [{ readonly literal: string }];
  readonly 'container-title'?: string;
  readonly genre?: string;
  readonly issued: CslDate;
  readonly 'original-date'?: CslDate;
  readonly 'original-publisher'?: string;
  readonly URL?: string;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly note?: string;
}

/**
 * The article as a work to cite. The author is the byline as printed, and unknown facts are left out.
 *
 * The original was published by its outlet on the article's date. The archive's page was published by this site on the
 * day it was added: with the article's date it would claim that the site existed then. The original's date and outlet are
 * in `original-date` and `original-publisher`, and again in words in `genre`, because styles print at most a year of the
 * former two.
 */
export function articleCitation(article: Article, context: CitationContext): CslItem {
  return context.target === 'archive' ? archivePage(article, context) : originalArticle(article, context);
}

/**
 * The work to cite for a quotation. APA, MLA and Chicago agree on words quoted at second hand: the reference list has the
 * work they were read in, here the article, and the citing text names the speaker ("quoted in"). So the speaker is not the
 * author. The item is the article's, with a note that names the speaker and has the archive's own note on the quotation,
 * such as a doubt: reference managers show it, and styles do not print it. For the archive it has the address of the
 * quotation.
 */
export function quotationCitation(
  quotation: Quotation,
  article: Article,
  speaker: Speaker,
  context: CitationContext,
): CslItem {
  const { say } = context.words;
  const quoted = oneLine(citedName(speaker.name, quotation));
  const note =
    quotation.note === undefined
      ? say('citation.quoting', { speaker: quoted })
      : // Whoever goes on writes the full stop.
        say('citation.quoting-with-note', { speaker: quoted, note: oneLine(quotation.note).replace(/[.。]$/u, '') });
  const item = { ...articleCitation(article, context), id: citationId(`q-${quotation.id}`, context.target), note };
  return context.target === 'archive' ? { ...item, URL: quotationUrl(quotation, context) } : item;
}

/** Absolute URL of the article's page. */
export function articleUrl(article: Article, { site, base }: CitationSite): string {
  return absoluteUrl(site, base, articlePath(article.id));
}

/** Absolute URL of the quotation's page. */
export function quotationUrl(quotation: Quotation, { site, base }: CitationSite): string {
  return absoluteUrl(site, base, quotationPath(quotation.id));
}

/** Absolute URL of the quotation's words in its article. */
export function quotationInArticleUrl(quotation: Quotation, article: Article, site: CitationSite): string {
  return `${articleUrl(article, site)}#${quotationFragment(quotation.id)}`;
}

/** The headline in citations of the original. A headline supplied by the archive is in square brackets. */
export function originalTitle(article: Article): string {
  const headline = oneLine(article.headline);
  return article.headlineBy === 'archive' ? `[${headline}]` : headline;
}

/** Name of the article's outlet, or `undefined` when not known. Throws if the id is not in the register. */
export function outletName(article: Article, { outlets }: CitationSite): string | undefined {
  if (article.outlet === undefined) return undefined;
  const outlet = outlets.get(article.outlet);
  if (outlet === undefined) throw new Error(`the outlet "${article.outlet}" of ${article.id} is not in the register`);
  return oneLine(outlet.name);
}

/** Replaces line breaks and control characters by spaces, because they would end a line of RIS or a template field. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function originalArticle(article: Article, context: CitationSite): CslItem {
  const outlet = outletName(article, context);
  return {
    id: citationId(article.id, 'original'),
    type: 'article-newspaper',
    title: originalTitle(article),
    ...authorOf(article),
    ...(outlet !== undefined && { 'container-title': outlet }),
    issued: cslDate(article.published),
    ...(article.url !== undefined && { URL: article.url }),
    ...languageOf(article, context),
  };
}

function archivePage(article: Article, context: CitationSite): CslItem {
  const outlet = outletName(article, context);
  return {
    id: citationId(article.id, 'archive'),
    type: 'webpage',
    title: oneLine(article.headline),
    ...authorOf(article),
    'container-title': oneLine(context.siteName),
    genre: archivedAs(article, outlet, context.words),
    issued: cslDate(article.added),
    'original-date': cslDate(article.published),
    ...(outlet !== undefined && { 'original-publisher': outlet }),
    URL: articleUrl(article, context),
    ...(context.accessed !== undefined && { accessed: cslDate(context.accessed) }),
    ...languageOf(article, context),
  };
}

/**
 * The page's genre: "archive record of an article of June 2023 (uncertain) in PEOPLE". The date comes before the outlet,
 * because the page's own date may follow.
 */
export function archivedAs(
  { edition, published }: Article,
  outlet: string | undefined,
  { say, date: spoken }: Language,
): string {
  const date = spoken(published);
  if (edition === 'record') {
    return outlet === undefined ? say('citation.record', { date }) : say('citation.record-of-outlet', { date, outlet });
  }
  return outlet === undefined ? say('citation.copy', { date }) : say('citation.copy-of-outlet', { date, outlet });
}

/** Unique for every work, so that a bibliography can have both the archive's page and the original. */
function citationId(id: string, target: CitationTarget): string {
  return target === 'archive' ? id : `${id}-original`;
}

function authorOf({ byline }: Article): Pick<CslItem, 'author'> {
  return byline === undefined ? {} : { author: [{ literal: oneLine(byline) }] };
}

function languageOf(article: Article, { language }: CitationSite): { readonly language?: string } {
  const tag = article.language ?? language;
  return tag === undefined ? {} : { language: tag };
}
