import type { Article, Quotation, Speaker } from '../archive/article.ts';
import { oneLine, originalTitle, outletName, quotationUrl, type CitationSite } from './citation.ts';
import { markupSafeUrl } from './markup-safe-url.ts';
import { citeNews, wikitext } from './wikipedia.ts';
import { quotedParagraphs } from './quoted-paragraphs.ts';
import { edtfDate, machineDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { escapeHtml } from '../archive/escape-html.ts';

/** A quotation with its source and its address in this archive, ready to paste. No text ends in a line break. */
export interface QuotationCopies {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
  /** For the English Wikipedia. */
  readonly wikipedia: string;
}

export function quotationCopies(
  quotation: Quotation,
  article: Article,
  speaker: Speaker,
  site: CitationSite,
): QuotationCopies {
  const source: Source = {
    speaker: oneLine(speaker.name),
    occasion: occasionOf(quotation, site),
    title: article.headlineBy === 'archive' ? originalTitle(article) : `“${innerQuotes(originalTitle(article))}”`,
    outlet: outletName(article, site),
    date: speakEdtfDate(edtfDate(article.published)),
    machineDate: machineDate(edtfDate(article.published)),
    url: markupSafeUrl(quotationUrl(quotation, site)),
  };
  const block = quotedParagraphs(quotation, article, 'when interrupted').map(oneLine);
  return {
    text: asText(quotedParagraphs(quotation, article, 'always').map(oneLine), source),
    markdown: asMarkdown(block, source),
    html: asHtml(block, source),
    wikipedia: `{{Blockquote |text=${block.map(wikitext).join('{{pb}}')} |author=${wikitext(source.speaker)} |source=${wikitext(source.occasion)}}}<ref>${citeNews(article, source.url, site)}</ref>`,
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

function asText(paragraphs: readonly string[], { speaker, occasion, title, outlet, date, url }: Source): string {
  return `${paragraphs.join('\n\n')}\n— ${listed(`${speaker}, ${occasion}, quoted in ${title}`, outlet, date, url)}`;
}

function asMarkdown(paragraphs: readonly string[], { speaker, occasion, title, outlet, date, url }: Source): string {
  const link = `[${markdown(title)}](${url})`;
  const attribution = listed(
    `— ${markdown(speaker)}, ${markdown(occasion)}, quoted in ${link}`,
    outlet && markdown(outlet),
    markdown(date),
  );
  return [...paragraphs.map(markdown), attribution].map((line) => `> ${line}`).join('\n>\n');
}

function asHtml(paragraphs: readonly string[], source: Source): string {
  const { speaker, occasion, title, outlet, date, url } = source;
  const words = paragraphs.map((paragraph) => `    <p>${escapeHtml(paragraph)}</p>\n`).join('');
  const link = `<cite><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></cite>`;
  const time = `<time datetime="${source.machineDate}">${escapeHtml(date)}</time>`;
  return [
    '<figure>',
    `  <blockquote cite="${escapeHtml(url)}">`,
    `${words}  </blockquote>`,
    `  <figcaption>${listed(`— ${escapeHtml(speaker)}, ${escapeHtml(occasion)}, quoted in ${link}`, outlet && escapeHtml(outlet), time)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** "to Daily Mail, 2010", or that the date is not recorded. */
function occasionOf({ to, said }: Quotation, { outlets }: CitationSite): string {
  const addressee = to === undefined ? undefined : outlets.get(to)?.name;
  const day = said === undefined ? 'date of saying not recorded' : speakEdtfDate(edtfDate(said));
  return listed(addressee && oneLine(`to ${addressee}`), day);
}

function listed(...items: readonly (string | undefined)[]): string {
  return items.filter((item) => item !== undefined).join(', ');
}

/** Turns double quotation marks into single ones, for a title that is itself in double ones. */
function innerQuotes(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Escapes plain text for CommonMark, including markup at the start of a line. */
function markdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
