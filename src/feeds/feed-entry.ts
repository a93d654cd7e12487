import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { speakerOf, type Archive } from '../archive/archive.ts';
import { articleProse } from '../content/body/article-prose.ts';
import type { Article, Quotation } from '../archive/article.ts';
import type { FeedItem } from './feed.ts';
import { isRightToLeft, type Language } from '../languages/language.ts';
import { facsimileLines } from '../languages/facsimile-name.ts';
import { printedName } from '../languages/printed-name.ts';
import { lastChange } from '../lists/last-change.ts';
import { Markup } from '../text/markup.ts';
import { articlePath, quotationPath, seriesPath, type AddressOf } from '../archive/permalink.ts';
import { languageOfWords, marksAround, quotationMarks, titleWithin } from '../text/quotation-marks.ts';
import { quotedLine, quotedParagraphs } from '../archive/quoted-paragraphs.ts';
import { quotationTitle } from '../archive/quotation-title.ts';

/** What an entry needs to know about the archive. */
export interface EntryContext {
  readonly archive: Archive;
  readonly addressOf: AddressOf;
  /** BCP 47 tag of the feed, that of the archive's texts. */
  readonly language: string;
  readonly words: Language;
}

/** The content of a feed entry, in any format. */
export interface FeedEntry {
  /** The permanent URL, which is also the entry's id. */
  readonly url: string;
  readonly title: string;
  /** BCP 47 tag of the title, the summary and the content, where it is not the feed's. */
  readonly language?: string;
  /** Plain text. */
  readonly summary: string;
  /** The whole content as HTML, without styles and with absolute URLs only. */
  readonly html: string;
  /** Absent when the archive itself is the author, as of a record. */
  readonly author?: string;
  /** Names of the topics of the article. */
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** URL of the original, where known. */
  readonly original?: string;
  readonly rights: string;
  /** Day it was added to the archive, `YYYY-MM-DD`. */
  readonly added: string;
  /** Day it last changed, `YYYY-MM-DD`. */
  readonly changed: string;
}

export function feedEntry({ article, quotation }: FeedItem, context: EntryContext): FeedEntry {
  const language = quotation === undefined ? article.language : languageOfWords(quotation, article);
  return {
    ...(quotation === undefined ? articleEntry(article, context) : quotationEntry(quotation, article, context)),
    ...(language !== undefined && language !== context.language && { language }),
    ...(article.url !== undefined && { original: article.url }),
    topics: (article.topics ?? []).map((id) => ({ id, name: context.archive.topics?.get(id)?.name ?? id })),
    rights: article.rights,
    added: article.added,
    changed: lastChange(article),
  };
}

/** Feeds require a time. Only the day is known, so this is its start in UTC. */
export function feedMoment(day: string): string {
  return `${day}T00:00:00Z`;
}

type Words = Pick<FeedEntry, 'url' | 'title' | 'summary' | 'html' | 'author'>;

function articleEntry(article: Article, context: EntryContext): Words {
  const { archive, addressOf, words, language } = context;
  const inWords = lang(words.tag, article.language ?? language);
  const author = article.byline ?? archive.outlets.get(article.outlet ?? '')?.name;
  return {
    url: addressOf(articlePath(article.id)),
    title: article.headline,
    summary: article.summary,
    html: html([
      element('p', element('em', text(publicationOf(article, archive, words))), inWords),
      ...seriesLine(article, context, inWords),
      ...proseOf(article, addressOf),
      ...facsimileLines(article, words, addressOf).map(({ text: told, address }) =>
        element('p', element('a', text(told), { href: address }), inWords),
      ),
    ]),
    // A record is written by the archive.
    ...(article.edition === 'full' && author !== undefined && { author }),
  };
}

function quotationEntry(quotation: Quotation, article: Article, context: EntryContext): Words {
  const { archive, addressOf, words, language } = context;
  const { say } = words;
  const ofWords = languageOfWords(quotation, article);
  const marks = marksAround(quotation, article, language);
  const speaker = speakerOf({ quotation, article }, archive);
  const to = archive.outlets.get(quotation.to ?? '')?.name;
  const saying = {
    speaker: printedName(speaker.name, quotation, words),
    date: quotation.said === undefined ? say('date.not-recorded') : words.date(quotation.said),
  };
  const said = to === undefined ? say('attribution.date', saying) : say('attribution.to-date', { ...saying, to });
  const url = addressOf(quotationPath(quotation.id));
  const titleMarks = quotationMarks(article.language ?? language);
  const headline = element('a', text(titleWithin(titleMarks, article.headline)), {
    href: addressOf(articlePath(article.id)),
    ...lang(article.language ?? language, words.tag),
  });
  // As HTML already, so that they are escaped as the rest of the entry is.
  const printedIn = words.html('feed.printed-in', {
    said: new Markup(html([text(said)])),
    headline: new Markup(html([text(titleMarks.open), headline, text(titleMarks.close)])),
    publication: new Markup(html([text(publicationOf(article, archive, words))])),
  });
  const inWords = lang(words.tag, ofWords ?? language);
  return {
    url,
    title: say('feed.quotation', { speaker: speaker.name, words: quotationTitle(quotation, marks) }),
    summary: `${quotedLine(quotation, article, 'always', marks)} ${said}`,
    html: html([
      element(
        'blockquote',
        quotedParagraphs(quotation, article, 'when interrupted', marks).map((words) => element('p', text(words))),
        { cite: url, ...(ofWords !== undefined && { lang: ofWords }) },
      ),
      ...translationOf(quotation, words, inWords),
      paragraphOf(printedIn, inWords),
    ]),
    author: speaker.name,
  };
}

/** Which part of which series an article is, as a paragraph with a link; nothing where it is none. */
function seriesLine(
  { series }: Article,
  { archive, addressOf, language, words }: EntryContext,
  inWords: Element['properties'],
): readonly Element[] {
  const named = archive.series?.get(series?.id ?? '');
  if (series === undefined || named === undefined) return [];
  const name = html([element('bdi', text(named.name), lang(language, words.tag))]);
  const what = { part: Number(series.part), address: addressOf(seriesPath(named.id)), series: new Markup(name) };
  return [paragraphOf(words.html('article.part-of', what), inWords)];
}

/** A translation and who translated, for below the words. */
function translationOf(
  { translation }: Quotation,
  { say, languageName }: Language,
  inWords: Element['properties'],
): readonly Element[] {
  if (translation === undefined) return [];
  const { language, text: words, by } = translation;
  return [
    element('p', text(words), { lang: language, dir: isRightToLeft(language) ? 'rtl' : 'ltr' }),
    element('p', text(say('translation.by', { language: languageName(language), by })), inWords),
  ];
}

/** "Variety, 2 February 2022, by Antonia Ember" */
function publicationOf(
  { outlet: id, published, byline }: Article,
  { outlets }: Archive,
  { say, date }: Language,
): string {
  const outlet = outlets.get(id ?? '')?.name ?? say('publication.outlet-not-recorded');
  const known = { outlet, date: date(published) };
  return byline === undefined
    ? say('publication.outlet-and-date', known)
    : say('publication.outlet-date-and-byline', { ...known, byline });
}

/** The text, in an element of its own where it is in another language than the feed. */
function proseOf(article: Article, addressOf: AddressOf): Root['children'] {
  const { children } = articleProse(article, { translations: true, addressOf });
  return article.language === undefined
    ? children
    : [element('div', children as ElementContent[], { lang: article.language })];
}

/** Says the language of an element, where what is around it is in another. */
function lang(tag: string, around: string): Element['properties'] {
  return tag === around ? {} : { lang: tag };
}

function paragraphOf({ html: inside }: Markup, properties: Element['properties']): Element {
  return element('p', fromHtml(inside, { fragment: true }).children as ElementContent[], properties);
}

function html(children: Root['children']): string {
  return toHtml({ type: 'root', children });
}

function element(
  tagName: string,
  children: ElementContent | ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children: Array.isArray(children) ? children : [children] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
