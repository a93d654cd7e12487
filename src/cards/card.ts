/** What a social card says: the picture that other sites show beside a link to the archive. */

import { speakerOf, type Archive, type PrintedQuotation } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { edtfDate, speakEdtfDate } from '../archive/edtf-date.ts';
import { articlePath, quotationPath } from '../archive/permalink.ts';

/** Plain data: the same card gives the same picture. All texts are in the form in which they are drawn. */
export interface Card {
  readonly kind: 'quotation' | 'article' | 'archive';
  /** Set large; the parts of an interrupted quotation are paragraphs, each in its marks. */
  readonly paragraphs: readonly string[];
  /** Set bold below the words: whose they are, or who printed them. */
  readonly name?: string;
  /** One line each. */
  readonly details: readonly string[];
  /** Name of the archive. */
  readonly archive: string;
  /** Permanent address, without `https://`, which nobody types. */
  readonly address: string;
  /** BCP 47 language of the archive's own words. */
  readonly language: string;
}

/** What cards say of the archive they belong to. */
export interface CardSite {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The whole address of a site-relative path. */
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

/** The card of every page that has none of its own. */
export function archiveCard(site: CardSite): Card {
  return { kind: 'archive', paragraphs: [drawn(site.description)], details: [], ...frame('/', site) };
}

/** What a card says, for those who do not see it. Networks show some 400 characters; a cut is marked. */
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

/**
 * The text as fonts take it; its looks stay the same. Composed, since a font has "é" rather than its two halves; with one
 * kind of space and no signs that tell spaces and hyphens apart; and without the sign that asks for an emoji in colours,
 * by which the canvas would take one of the machine's own font.
 */
function drawn(text: string): string {
  return text.normalize('NFC').replaceAll('\u2011', '-').replaceAll('\uFE0F', '').replace(/\s+/gu, ' ').trim();
}
