/** Content of a social card, the picture that other sites show beside a link to the archive. */

import { speakerOf, type Archive, type PrintedQuotation } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { edtfDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { articlePath, quotationPath } from '../archive/permalink.ts';

/** Plain data, ready to be drawn. The same card gives the same picture. */
export interface Card {
  readonly kind: 'quotation' | 'article' | 'archive';
  /** Set large. Each part of an interrupted quotation is a paragraph with its own quotation marks. */
  readonly paragraphs: readonly string[];
  /** Set bold below the paragraphs: who said the words, or who printed them. */
  readonly name?: string;
  /** One line each. */
  readonly details: readonly string[];
  /** Name of the archive. */
  readonly archive: string;
  /** Permanent URL without `https://`, which nobody types. */
  readonly address: string;
  /** BCP 47 language of the archive's own text. */
  readonly language: string;
}

/** What cards need to know about the site. */
export interface CardSite {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Absolute URL of a site-relative path. */
  readonly address: (path: string) => string;
}

export function quotationCard(printed: PrintedQuotation, archive: Archive, site: CardSite): Card {
  const { quotation, article } = printed;
  const to = archive.outlets.get(quotation.to ?? '')?.name;
  const said = quotation.said === undefined ? 'Date of saying not recorded' : `Said ${spoken(quotation.said)}`;
  return {
    kind: 'quotation',
    paragraphs: quotation.parts.map((part) => drawn(`“${part}”`)),
    name: drawn(speakerOf(printed, archive).name),
    details: [
      drawn(to === undefined ? said : `${said}, to ${to}`),
      drawn(
        `Printed by ${outletOf(article, archive) ?? 'an outlet that is not recorded'}, ${spoken(article.published)}`,
      ),
    ],
    ...frame(quotationPath(quotation.id), site),
  };
}

export function articleCard(article: Article, archive: Archive, site: CardSite): Card {
  const count = article.quotations.length;
  return {
    kind: 'article',
    paragraphs: [drawn(article.headline)],
    name: drawn(outletOf(article, archive) ?? 'Outlet not recorded'),
    details: [
      spoken(article.published) + (article.headlineBy === 'archive' ? '. The headline is the archive’s' : ''),
      ...(count === 0 ? [] : [`${String(count)} ${count === 1 ? 'quotation' : 'quotations'}, word for word`]),
    ],
    ...frame(articlePath(article.id), site),
  };
}

/** Card of every page without one of its own. */
export function archiveCard(site: CardSite): Card {
  return { kind: 'archive', paragraphs: [drawn(site.description)], details: [], ...frame('/', site) };
}

/** Text alternative of a card. Social networks show about 400 characters; an ellipsis marks a cut. */
export function cardAlt({ paragraphs, name, details }: Card): string {
  const LONGEST_WORDS = 240;
  const words = paragraphs.join(' ');
  const space = words.lastIndexOf(' ', LONGEST_WORDS);
  const told = words.length <= LONGEST_WORDS ? words : `${words.slice(0, space > 0 ? space : LONGEST_WORDS)} …`;
  return [told, name, ...details].filter((line) => line !== undefined).join(' · ');
}

function frame(path: string, site: CardSite): Pick<Card, 'archive' | 'address' | 'language'> {
  return {
    archive: drawn(site.title),
    address: decodeURI(site.address(path)).replace(/^https?:\/\//, ''),
    language: site.language,
  };
}

function outletOf(article: Article, archive: Archive): string | undefined {
  return archive.outlets.get(article.outlet ?? '')?.name;
}

function spoken(date: string): string {
  return speakEdtfDate(edtfDate(date));
}

/** Normalises text for drawing: NFC, plain spaces and hyphens, no emoji selector (it would pick a system font). */
function drawn(text: string): string {
  return text.normalize('NFC').replaceAll('\u2011', '-').replaceAll('\uFE0F', '').replace(/\s+/gu, ' ').trim();
}
