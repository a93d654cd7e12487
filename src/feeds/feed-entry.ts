import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { speakerOf, type Archive } from '../archive/archive.ts';
import { articleProse } from '../content/article-prose.ts';
import type { Article, Quotation } from '../archive/article.ts';
import { edtfDate, speakEdtfDate } from '../archive/edtf-date.ts';
import type { FeedItem } from './feed.ts';
import { lastChange } from '../lists/last-change.ts';
import { articlePath, quotationPath, type AddressOf } from '../archive/permalink.ts';
import { quotationTitle } from '../archive/quotation-title.ts';

/** The content of a feed entry, in any format. */
export interface FeedEntry {
  /** The permanent URL, which is also the entry's id. */
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** The whole content as HTML, without styles and with absolute URLs only. */
  readonly html: string;
  /** Absent when the archive itself is the author, as of a record. */
  readonly author?: string;
  /** URL of the original, where known. */
  readonly original?: string;
  readonly rights: string;
  /** Day it was added to the archive, `YYYY-MM-DD`. */
  readonly added: string;
  /** Day it last changed, `YYYY-MM-DD`. */
  readonly changed: string;
}

export function feedEntry({ article, quotation }: FeedItem, archive: Archive, addressOf: AddressOf): FeedEntry {
  return {
    ...(quotation === undefined
      ? articleEntry(article, archive, addressOf)
      : quotationEntry(quotation, article, archive, addressOf)),
    ...(article.url !== undefined && { original: article.url }),
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

function articleEntry(article: Article, archive: Archive, addressOf: AddressOf): Words {
  const author = article.byline ?? archive.outlets.get(article.outlet ?? '')?.name;
  return {
    url: addressOf(articlePath(article.id)),
    title: article.headline,
    summary: article.summary,
    html: html([element('p', element('em', text(printedBy(article, archive)))), ...articleProse(article).children]),
    // A record is written by the archive.
    ...(article.edition === 'full' && author !== undefined && { author }),
  };
}

function quotationEntry(quotation: Quotation, article: Article, archive: Archive, addressOf: AddressOf): Words {
  const speaker = speakerOf({ quotation, article }, archive);
  const to = archive.outlets.get(quotation.to ?? '');
  const said = [
    speaker.name,
    ...(to === undefined ? [] : [`to ${to.name}`]),
    quotation.said === undefined ? 'date not recorded' : speakEdtfDate(edtfDate(quotation.said)),
  ].join(', ');
  const url = addressOf(quotationPath(quotation.id));
  const headline = element('a', text(article.headline), { href: addressOf(articlePath(article.id)) });
  return {
    url,
    title: `${speaker.name}: ${quotationTitle(quotation)}`,
    summary: `“${quotation.parts.join(' ')}” ${said}`,
    html: html([
      element(
        'blockquote',
        quotation.parts.map((part) => element('p', text(part))),
        { cite: url },
      ),
      element('p', [text(`${said}. Printed in “`), headline, text(`”, ${printedBy(article, archive)}.`)]),
    ]),
    author: speaker.name,
  };
}

function printedBy(article: Article, archive: Archive): string {
  const outlet = archive.outlets.get(article.outlet ?? '')?.name ?? 'outlet not recorded';
  const byline = article.byline === undefined ? '' : `, by ${article.byline}`;
  return `${outlet}, ${speakEdtfDate(edtfDate(article.published))}${byline}`;
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
