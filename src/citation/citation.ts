import type { Article, Outlet, Quotation, Speaker } from '../archive/article.ts';
import { cslDate, type CslDate } from './csl-date.ts';
import { edtfDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { absoluteUrl, articlePath, quotationPath } from '../archive/permalink.ts';

/** What citations must know of the site besides the article. */
export interface CitationSite {
  readonly siteName: string;
  /** Origin of the site, for instance `https://someone.github.io`. */
  readonly site: string;
  /** Base path of the site, for instance `/archive/`. */
  readonly base: string;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** BCP 47 tag of the articles' language. Styles set headlines in capitals in English only. */
  readonly language?: string;
  /** Day the archive was read, `YYYY-MM-DD`. A page that is built once cannot know it. */
  readonly accessed?: string;
}

/** `archive` cites the page of this archive, `original` the article as its outlet published it. */
export type CitationTarget = 'archive' | 'original';

export interface CitationContext extends CitationSite {
  readonly target: CitationTarget;
}

/** One work in CSL-JSON, from which every format is made. Texts are plain, on one line, and hold no markup. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  /** One name in one piece: a byline may hold several, and which part of one is the family's cannot be told. */
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
 * The article as a work to cite. Its author is the byline as printed, and nothing stands in for what is not known.
 *
 * The original was published by its outlet on the article's date. The archive's page was published by this site on
 * the day it was added; giving it the article's date would claim that the site existed then. The original's date and
 * outlet follow as `original-date` and `original-publisher`, and in words as `genre`, because styles print of the other
 * two a year at most.
 */
export function articleCitation(article: Article, context: CitationContext): CslItem {
  return context.target === 'archive' ? archivePage(article, context) : originalArticle(article, context);
}

/**
 * The work to cite for words that an article quotes. APA, MLA and Chicago agree on such second-hand words: the entry
 * is the work they were read in, here the article, and the text that cites it names the speaker ("quoted in"). So the
 * speaker becomes no author; the item is the article's, with the quotation's own address when it cites the archive
 * and a note that says whose words they are, which reference managers show and styles do not print.
 */
export function quotationCitation(
  quotation: Quotation,
  article: Article,
  speaker: Speaker,
  context: CitationContext,
): CslItem {
  const note = `Quoting ${oneLine(speaker.name)}`;
  const item = { ...articleCitation(article, context), id: citationId(`q-${quotation.id}`, context.target), note };
  return context.target === 'archive' ? { ...item, URL: quotationUrl(quotation, context) } : item;
}

/** Absolute address of the article's page. */
export function articleUrl(article: Article, { site, base }: CitationSite): string {
  return absoluteUrl(site, base, articlePath(article.id));
}

/** Absolute address of the quotation's page. */
export function quotationUrl(quotation: Quotation, { site, base }: CitationSite): string {
  return absoluteUrl(site, base, quotationPath(quotation.id));
}

/** The headline as a citation of the original gives it: one that the archive supplied stands in square brackets. */
export function originalTitle(article: Article): string {
  const headline = oneLine(article.headline);
  return article.headlineBy === 'archive' ? `[${headline}]` : headline;
}

/** Name of the outlet that published the article; `undefined` when not known. Throws on an id that is not there. */
export function outletName(article: Article, { outlets }: CitationSite): string | undefined {
  if (article.outlet === undefined) return undefined;
  const outlet = outlets.get(article.outlet);
  if (outlet === undefined) throw new Error(`the outlet "${article.outlet}" of ${article.id} is not in the register`);
  return oneLine(outlet.name);
}

/** The same text without line breaks and control characters, which would end a line of RIS or a field of a template. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
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
    genre: archivedAs(article, outlet),
    issued: cslDate(article.added),
    'original-date': cslDate(article.published),
    ...(outlet !== undefined && { 'original-publisher': outlet }),
    URL: articleUrl(article, context),
    ...(context.accessed !== undefined && { accessed: cslDate(context.accessed) }),
    ...languageOf(article, context),
  };
}

/**
 * What the page is, in words: "archive record of an article of June 2023 (uncertain) in PEOPLE". The date stands before
 * the outlet, for the page's own date may follow.
 */
function archivedAs(article: Article, outlet: string | undefined): string {
  const kind = article.edition === 'record' ? 'archive record' : 'archived copy';
  const where = outlet === undefined ? '' : ` in ${outlet}`;
  return `${kind} of an article of ${speakEdtfDate(edtfDate(article.published))}${where}`;
}

/** Distinct for every work, so that a bibliography can hold the archive's page beside the original. */
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
