import type { Article, Quotation, Speaker } from '../archive/article.ts';
import {
  oneLine,
  originalTitle,
  outletName,
  quotationUrl,
  type CitationSite,
  type CitationTarget,
} from './citation.ts';
import { markupSafeUrl } from './markup-safe-url.ts';
import { citeOnWikipedia, holdsQuotation, wikipediaTemplate, wikitext } from './wikipedia.ts';
import { quotedLine, quotedParagraphs } from '../archive/quoted-paragraphs.ts';
import { edtfDate, machineDate } from '../archive/edtf-date.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { markup as html } from '../text/markup.ts';
import { between, marksAround, quotationMarks, titleWithin } from '../text/quotation-marks.ts';
import { citedName } from '../languages/printed-name.ts';
import type { Language } from '../languages/language.ts';

/** A quotation with its source and its address in this archive, ready to paste. No text ends in a line break. */
export interface QuotationCopies {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
  /** For the Wikipedia in the interface's language. */
  readonly wikipedia: string;
  /** The same citing the outlet's article, where its address is known. */
  readonly wikipediaOriginal?: string;
}

export function quotationCopies(
  quotation: Quotation,
  article: Article,
  speaker: Speaker,
  site: CitationSite,
): QuotationCopies {
  const marks = marksAround(quotation, article, site.language ?? site.words.tag);
  const title = originalTitle(article);
  const titleMarks = quotationMarks(article.language ?? site.language ?? site.words.tag);
  const source: Source = {
    speaker: oneLine(citedName(speaker.name, quotation)),
    occasion: occasionOf(quotation, site.outlets, site.words),
    title: article.headlineBy === 'archive' ? title : between(titleMarks, titleWithin(titleMarks, title)),
    outlet: outletName(article, site),
    date: site.words.date(article.published),
    machineDate: machineDate(edtfDate(article.published)),
    archive: oneLine(site.siteName),
    url: markupSafeUrl(quotationUrl(quotation, site)),
  };
  const block = quotedParagraphs(quotation, article, 'when interrupted', marks).map(oneLine);
  return {
    text: asText(quotedParagraphs(quotation, article, 'always', marks).map(oneLine), source, site.words),
    markdown: asMarkdown(block, source, site.words),
    html: asHtml(block, source, site.words),
    wikipedia: asWikitext(quotation, article, source, site, 'archive'),
    ...(article.url !== undefined && {
      wikipediaOriginal: asWikitext(quotation, article, { ...source, url: article.url }, site, 'original'),
    }),
  };
}

/** The parts of the attribution below the words. An unknown outlet is left out. */
interface Source {
  readonly speaker: string;
  /** To whom and when the words were said, which may be years before the article. */
  readonly occasion: string;
  readonly title: string;
  readonly outlet: string | undefined;
  readonly date: string;
  readonly machineDate: string;
  /** Name of this archive. */
  readonly archive: string;
  /** Address of the quotation in this archive, or of the outlet's article where that is cited. */
  readonly url: string;
}

function asText(paragraphs: readonly string[], source: Source, words: Language): string {
  const archive = words.say('copy.archive-with-address', { archive: source.archive, address: source.url });
  const attribution = words.say('copy.attribution', { ...spokenBy(source), source: printedIn(source, archive, words) });
  return `${paragraphs.join('\n\n')}\n${attribution}`;
}

function asMarkdown(paragraphs: readonly string[], source: Source, words: Language): string {
  const escaped: Source = {
    ...source,
    title: markdown(source.title),
    outlet: source.outlet === undefined ? undefined : markdown(source.outlet),
    date: markdown(source.date),
  };
  const attribution = words.say('copy.attribution', {
    speaker: markdown(source.speaker),
    occasion: markdown(source.occasion),
    source: printedIn(escaped, `[${markdown(source.archive)}](${source.url})`, words),
  });
  return [...paragraphs.map(markdown), attribution].map((line) => `> ${line}`).join('\n>\n');
}

/** Where the words were printed, and that they were read here: the outlet's article does not stand at our address. */
function printedIn({ title, outlet, date }: Source, archive: string, { say }: Language): string {
  return outlet === undefined
    ? say('copy.source', { title, date, archive })
    : say('copy.source-of-outlet', { title, outlet, date, archive });
}

function asHtml(paragraphs: readonly string[], source: Source, words: Language): string {
  const { outlet, url } = source;
  const quoted = paragraphs.map((paragraph) => `    <p>${escapeHtml(paragraph)}</p>\n`).join('');
  const title = html`<cite>${source.title}</cite>`;
  const date = html`<time datetime="${source.machineDate}">${source.date}</time>`;
  const archive = html`<a href="${url}">${source.archive}</a>`;
  const printed =
    outlet === undefined
      ? words.html('copy.source', { title, date, archive })
      : words.html('copy.source-of-outlet', { title, outlet, date, archive });
  const attribution = words.html('copy.attribution', { ...spokenBy(source), source: printed });
  return [
    '<figure>',
    `  <blockquote cite="${escapeHtml(url)}">`,
    `${quoted}  </blockquote>`,
    `  <figcaption>${attribution.html}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/**
 * The English Wikipedia has the words in a template of their own. Elsewhere they stand in the citation, after who said
 * them. Both templates set what they quote apart or between marks themselves, so only interrupted words have marks of ours.
 *
 * @see https://en.wikipedia.org/wiki/Template:Cite_news on `quote` and `via`
 */
function asWikitext(
  quotation: Quotation,
  article: Article,
  source: Source,
  site: CitationSite,
  target: CitationTarget,
): string {
  const template = wikipediaTemplate(site);
  const marks = marksAround(quotation, article, site.language ?? site.words.tag);
  const speaker = wikitext(source.speaker);
  const occasion = wikitext(occasionOf(quotation, site.outlets, template.words));
  if (!holdsQuotation(template)) {
    const paragraphs = quotedParagraphs(quotation, article, 'when interrupted', marks);
    const text = paragraphs.map(wikitext).join('{{pb}}');
    return `{{Blockquote |text=${text} |author=${speaker} |source=${occasion}}}<ref>${citeOnWikipedia(article, source.url, site, { target })}</ref>`;
  }
  const cited = citeOnWikipedia(article, source.url, site, {
    target,
    quote: quotedLine(quotation, article, 'when interrupted', marks),
  });
  const attribution = template.words.say('copy.attribution', { speaker, occasion, source: cited });
  return `<ref>${attribution.replace(/^[—–]\s*/, '')}</ref>`;
}

function spokenBy({ speaker, occasion }: Source): Pick<Source, 'speaker' | 'occasion'> {
  return { speaker, occasion };
}

/** "to Daily Mail, 2010", or that the date is not recorded. */
function occasionOf(
  { to, said }: Quotation,
  outlets: CitationSite['outlets'],
  { say, date: spoken }: Language,
): string {
  const addressee = to === undefined ? undefined : outlets.get(to)?.name;
  const date = said === undefined ? say('date.not-recorded') : spoken(said);
  return addressee === undefined ? date : say('copy.occasion', { to: oneLine(addressee), date });
}

/** Escapes plain text for CommonMark, including markup at the start of a line. */
function markdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
