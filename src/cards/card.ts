/** Content of a social card, the picture that other sites show beside a link to the archive. */

import { speakerOf, type Archive, type PrintedQuotation } from '../archive/archive.ts';
import type { Article, Quotation } from '../archive/article.ts';
import { articlePath, quotationPath } from '../archive/permalink.ts';
import { between, marksAround } from '../text/quotation-marks.ts';
import { printedName } from '../languages/printed-name.ts';
import type { Language } from '../languages/language.ts';

/** Plain data, ready to be drawn. The same card gives the same picture. */
export interface Card {
  readonly kind: 'quotation' | 'article' | 'archive';
  /** Set large. Each part of an interrupted quotation is a paragraph with its own quotation marks. */
  readonly paragraphs: readonly string[];
  /** Closing mark of a quotation, with the space before it: stands also where the words are cut. */
  readonly closing?: string;
  /** Set smaller below the paragraphs when there is room. */
  readonly translation?: string;
  /** Set bold below the paragraphs: who said the words, or who printed them. */
  readonly name?: string;
  /** One line each. */
  readonly details: readonly string[];
  /** Name of the archive. */
  readonly archive: string;
  /** Permanent URL without `https://`, which nobody types. */
  readonly address: string;
  /** Shown in place of the address when the words do not fit: where all of them are. */
  readonly addressWhenCut: string;
  /** BCP 47 language of the archive's own text. */
  readonly language: string;
  /** Direction of the interface: the side on which single lines begin. */
  readonly direction: 'ltr' | 'rtl';
}

/** What cards need to know about the site. */
export interface CardSite {
  readonly title: string;
  readonly description: string;
  /** BCP 47 language of the archive's own text. */
  readonly language: string;
  readonly words: Language;
  /** Absolute URL of a site-relative path. */
  readonly address: (path: string) => string;
}

export function quotationCard(printed: PrintedQuotation, archive: Archive, site: CardSite): Card {
  const { quotation, article } = printed;
  const { words } = site;
  const marks = marksAround(quotation, article, site.language);
  return {
    kind: 'quotation',
    paragraphs: quotation.parts.map((part) => drawn(between(marks, part))),
    closing: drawnSpaces(marks.close),
    ...(quotation.translation !== undefined && { translation: drawn(quotation.translation.text) }),
    name: drawn(printedName(speakerOf(printed, archive).name, quotation, words)),
    details: [
      drawn(saidTo(quotation, archive, words)),
      drawn(printedBy(outletOf(article, archive), words.date(article.published), words)),
    ],
    ...frame(quotationPath(quotation.id), site),
  };
}

export function articleCard(article: Article, archive: Archive, site: CardSite): Card {
  const { say, date } = site.words;
  const published = date(article.published);
  const count = article.quotations.length;
  return {
    kind: 'article',
    paragraphs: [drawn(article.headline)],
    name: drawn(outletOf(article, archive) ?? say('publication.outlet-not-recorded-at-start')),
    details: [
      article.headlineBy === 'archive' ? say('card.headline-by-archive', { date: published }) : published,
      ...(count === 0 ? [] : [say('card.quotations', { count })]),
    ],
    ...frame(articlePath(article.id), site),
  };
}

/** Card of every page without one of its own. */
export function archiveCard(site: CardSite): Card {
  return { kind: 'archive', paragraphs: [drawn(site.description)], details: [], ...frame('/', site) };
}

/** Text alternative of a card. Social networks show about 400 characters; an ellipsis marks a cut. */
export function cardAlt({ paragraphs, translation, name, details }: Card): string {
  const LONGEST_WORDS = 240;
  const words = paragraphs.join(' ');
  const space = words.lastIndexOf(' ', LONGEST_WORDS);
  const told = words.length <= LONGEST_WORDS ? words : `${words.slice(0, space > 0 ? space : LONGEST_WORDS)} …`;
  return [told, translation, name, ...details].filter((line) => line !== undefined).join(' · ');
}

function frame(
  path: string,
  site: CardSite,
): Pick<Card, 'archive' | 'address' | 'addressWhenCut' | 'language' | 'direction'> {
  const address = decodeURI(site.address(path)).replace(/^https?:\/\//, '');
  return {
    archive: drawn(site.title),
    address,
    addressWhenCut: site.words.say('card.all-the-words', { address }),
    language: site.language,
    direction: site.words.direction,
  };
}

function outletOf(article: Article, archive: Archive): string | undefined {
  return archive.outlets.get(article.outlet ?? '')?.name;
}

function saidTo({ to: id, said }: Quotation, { outlets }: Archive, { say, when, isolate }: Language): string {
  const name = outlets.get(id ?? '')?.name;
  const to = name && isolate(name);
  if (said === undefined) {
    return to === undefined ? say('card.date-not-recorded') : say('card.date-not-recorded-to', { to });
  }
  return to === undefined ? say('card.said', { when: when(said) }) : say('card.said-to', { when: when(said), to });
}

function printedBy(outlet: string | undefined, date: string, { say, isolate }: Language): string {
  return outlet === undefined
    ? say('card.printed-by-not-recorded', { date })
    : say('card.printed-by', { outlet: isolate(outlet), date });
}

/** Normalises text for drawing: NFC, plain spaces and hyphens, no emoji selector (it would pick a system font). */
function drawn(text: string): string {
  return drawnSpaces(text.normalize('NFC').replaceAll('\u2011', '-').replaceAll('\uFE0F', '')).trim();
}

/** Spaces as the fonts have them: a plain one, and one that is never the end of a line. */
function drawnSpaces(text: string): string {
  return text.replaceAll('\u202F', '\u00A0').replace(/[^\S\u00A0]+/gu, ' ');
}
