import type { Article, Quotation, Speaker } from '../archive/article.ts';
import { oneLine, originalTitle, outletName, quotationUrl, type CitationSite } from './citation.ts';
import { markupSafeUrl } from './markup-safe-url.ts';
import { citeOnWikipedia, holdsQuotation, wikipediaTemplate, wikitext } from './wikipedia.ts';
import { quotedParagraphs } from './quoted-paragraphs.ts';
import { edtfDate, machineDate } from '../archive/edtf-date.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { markup as html } from '../text/markup.ts';
import { between, languageOfWords, titleWithin } from '../text/quotation-marks.ts';
import { citedName } from '../languages/printed-name.ts';
import type { Language } from '../languages/language.ts';

/** A quotation with its source and its address in this archive, ready to paste. No text ends in a line break. */
export interface QuotationCopies {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
  /** For the Wikipedia in the interface's language. */
  readonly wikipedia: string;
}

export function quotationCopies(
  quotation: Quotation,
  article: Article,
  speaker: Speaker,
  site: CitationSite,
): QuotationCopies {
  const marks = site.words.marks(languageOfWords(quotation, article));
  const title = originalTitle(article);
  const titleMarks = site.words.marks(article.language);
  const source: Source = {
    speaker: oneLine(citedName(speaker.name, quotation)),
    occasion: occasionOf(quotation, site.outlets, site.words),
    title: article.headlineBy === 'archive' ? title : between(titleMarks, titleWithin(titleMarks, title)),
    outlet: outletName(article, site),
    date: site.words.date(article.published),
    machineDate: machineDate(edtfDate(article.published)),
    url: markupSafeUrl(quotationUrl(quotation, site)),
  };
  const block = quotedParagraphs(quotation, article, 'when interrupted', marks).map(oneLine);
  return {
    text: asText(quotedParagraphs(quotation, article, 'always', marks).map(oneLine), source, site.words),
    markdown: asMarkdown(block, source, site.words),
    html: asHtml(block, source, site.words),
    wikipedia: asWikitext(block, quotation, article, source, site),
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
  readonly url: string;
}

function asText(paragraphs: readonly string[], source: Source, { say }: Language): string {
  const { title, outlet, date, url: address } = source;
  const printed =
    outlet === undefined
      ? say('copy.source-with-address', { title, date, address })
      : say('copy.source-of-outlet-with-address', { title, outlet, date, address });
  return `${paragraphs.join('\n\n')}\n${say('copy.attribution', { ...spokenBy(source), source: printed })}`;
}

function asMarkdown(paragraphs: readonly string[], source: Source, { say }: Language): string {
  const title = `[${markdown(source.title)}](${source.url})`;
  const date = markdown(source.date);
  const printed =
    source.outlet === undefined
      ? say('copy.source', { title, date })
      : say('copy.source-of-outlet', { title, outlet: markdown(source.outlet), date });
  const attribution = say('copy.attribution', {
    speaker: markdown(source.speaker),
    occasion: markdown(source.occasion),
    source: printed,
  });
  return [...paragraphs.map(markdown), attribution].map((line) => `> ${line}`).join('\n>\n');
}

function asHtml(paragraphs: readonly string[], source: Source, words: Language): string {
  const { outlet, url } = source;
  const quoted = paragraphs.map((paragraph) => `    <p>${escapeHtml(paragraph)}</p>\n`).join('');
  const title = html`<cite><a href="${url}">${source.title}</a></cite>`;
  const date = html`<time datetime="${source.machineDate}">${source.date}</time>`;
  const printed =
    outlet === undefined
      ? words.html('copy.source', { title, date })
      : words.html('copy.source-of-outlet', { title, outlet, date });
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
 * them.
 */
function asWikitext(
  paragraphs: readonly string[],
  quotation: Quotation,
  article: Article,
  source: Source,
  site: CitationSite,
): string {
  const template = wikipediaTemplate(site);
  const speaker = wikitext(source.speaker);
  const occasion = wikitext(occasionOf(quotation, site.outlets, template.words));
  if (!holdsQuotation(template)) {
    const text = paragraphs.map(wikitext).join('{{pb}}');
    return `{{Blockquote |text=${text} |author=${speaker} |source=${occasion}}}<ref>${citeOnWikipedia(article, source.url, site)}</ref>`;
  }
  const cited = citeOnWikipedia(article, source.url, site, paragraphs.join(' '));
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
  const date = said === undefined ? say('attribution.date-not-recorded') : spoken(said);
  return addressee === undefined ? date : say('copy.occasion', { to: oneLine(addressee), date });
}

/** Escapes plain text for CommonMark, including markup at the start of a line. */
function markdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
