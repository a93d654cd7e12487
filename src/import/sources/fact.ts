import { oneLine } from '../../text/one-line.ts';
import { withoutPassword } from '../../text/web-address.ts';
import { wordsOf } from '../../text/word.ts';
import type { Fact } from './page/extraction.ts';
import type { Origin } from './origin.ts';
import { isAgency } from './agencies.ts';
import { isCommonYear } from './other-calendars.ts';
import { dayInWords } from './page/page-date.ts';
import { day, isoDay } from './text/written-date.ts';

/** A value on one line, with its origin; `undefined` when it is empty. */
export function fact(value: string | undefined, origin: Origin): Fact | undefined {
  const text = oneLine(value);
  return text === '' ? undefined : { value: text, origin };
}

/**
 * The headline, if at least half of its words are in another title of the page. Some sites put the name of a section or a
 * description where the headline belongs.
 */
export function agreeing(headline: Fact | undefined, titles: readonly string[]): Fact | undefined {
  const others = titles.filter((text) => text !== headline?.value);
  if (headline === undefined || others.length === 0) return headline;
  const own = wordsOf(headline.value).map(({ form }) => form);
  const agrees = others.some((text) => {
    const there = new Set(wordsOf(text).map(({ form }) => form));
    return own.filter((word) => there.has(word)).length >= own.length / 2;
  });
  return agrees ? headline : undefined;
}

/** Words of a heading that can only be a headline, when it stands in the article. */
const LEAST_HEADLINE = 4;

/** Words that a long heading shares with the stated headline when both head the same text. */
const LEAST_SHARED = 3;

/**
 * The heading that the page prints, if it says what the stated headline says or is a whole headline in the article; titles for
 * search engines are often shorter. Other headings name a section or the site.
 */
export function printedRather(
  heading: Fact | undefined,
  stated: Fact | undefined,
  isInArticle: boolean,
): Fact | undefined {
  if (heading === undefined || stated === undefined) return stated ?? heading;
  const forms = (text: string): string =>
    wordsOf(text)
      .map(({ form }) => form)
      .join(' ');
  if (forms(heading.value) === forms(stated.value)) return stated;
  const own = wordsOf(heading.value).map(({ form }) => form);
  const there = new Set(wordsOf(stated.value).map(({ form }) => form));
  const shared = own.filter((word) => there.has(word)).length;
  const isHeadline = own.length >= LEAST_HEADLINE && (isInArticle || shared >= LEAST_SHARED);
  return isHeadline || agreeing(heading, [stated.value]) !== undefined ? heading : stated;
}

/** The headline without the name of the site, which titles have at the end after a bar or a dash. */
export function withoutSiteName(headline: Fact | undefined, site: string | undefined): Fact | undefined {
  if (headline === undefined) return undefined;
  const [, head = '', tail = ''] = /^(.{8,}?)\s+[|–—\-·»:]\s+([^|–—·»]{2,60})$/u.exec(headline.value) ?? [];
  const isSite =
    site !== undefined
      ? tail.trim().toLowerCase() === site.trim().toLowerCase()
      : headline.origin.place === 'page-title' && head !== '';
  return isSite ? { ...headline, value: head } : headline;
}

/** Longest byline, in UTF-16 units. */
const LONGEST_BYLINE = 100;

/** Between the last two names of a list, when a name follows. */
const AND = /\s+(?:and|und|et|y|e|og|och|en|i|&)\s+(?=\p{Lu})/u;

/** What stands before a name where the field says by whom the text is. */
const BY = /^(?:(?:written\s+)?by|von|par|por)\s+(?=\p{Lu})/iu;

/** Before the names of those who took the picture or sent the text. */
const CREDIT = /^(?:photos?|fotos?|bild|image|quelle|source|fuente|fonte)\b\s*(?:by|von|de|:|\/)|^[©(]/iu;

/** From where the bearer of a name reports, behind it: in Norvik, aus Norvik. */
const FROM_PLACE = /(?<=\S\s\S+)\s+(?:in|aus|from|à)\s+\p{Lu}\S*$/u;

/** The sign of somebody who is not named: `sep`. */
const INITIALS = /^\p{Ll}{1,5}$/u;

/** What somebody is, behind the name: words without a capital. Scripts without capitals have none of them either. */
const ROLE = /^[^\p{Lu}\p{Lo}]*\p{Ll}[^\p{Lu}\p{Lo}]*$/u;

/**
 * The fact, if it looks like names of people and not like an address, a number, a sentence, or the name of the outlet or of a
 * news agency. Names are joined by `, `; where somebody reports from is left out.
 *
 * @param outlets names of the outlet, in words or as in its address
 */
export function person(stated: Fact | undefined, outlets: readonly string[] = []): Fact | undefined {
  if (stated === undefined) return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const isOutlet = (name: string): boolean =>
    outlets.some((outlet) => {
      const [first = ''] = name.split(' ');
      const isSigned = first.length > 1 && first === first.toUpperCase() && plain(first) === plain(outlet);
      return isSigned || plain(outlet) === plain(name) || plain(outlet) === plain(name.replace(ARTICLE, ''));
    });
  const isAddress = (name: string): boolean =>
    /^https?:|@|\bwww\.|(?:^|\s)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,4}$/iu.test(name);
  const found = stated.value.split(/,\s+/u).some((name) => isOutlet(name) || isAddress(name))
    ? stated
    : givenFirst(stated);
  const all = found.value.replace(BY, '').split(new RegExp(`,\\s+|${AND.source}`, 'u'));
  const [first = '', second = ''] = all;
  // An imprint: the site or the outlet, and where it is.
  const isImprint =
    (all.length > 1 && isAddress(first)) || (all.length === 2 && isOutlet(first) && ONE_WORD.test(second));
  if (isImprint && found.origin.place === 'meta-tag') return undefined;
  const value = withoutPlace(all, found)
    .flatMap(withoutAgencies)
    .filter((name) => !isAddress(name) && /\p{L}/u.test(name) && !/\d{2}/u.test(name) && !isOutlet(name))
    .filter((name, index) => !CREDIT.test(name) && (index === 0 || !ROLE.test(name)))
    .map((name) => name.replace(FROM_PLACE, ''))
    .join(', ');
  return value === '' || value.length > LONGEST_BYLINE ? undefined : { ...found, value };
}

/**
 * The last word of a byline is from where the bearer of the name reports where a byline begins so (By Ada Lovell, Norvik), or
 * where the list of names has ended (Ada Lovell and Ben Marr, Norvik). Otherwise it may be one more name.
 */
function withoutPlace(names: readonly string[], { value, origin }: Fact): readonly string[] {
  const [last = '', before = ''] = names.toReversed();
  const isLast = value.split(',').length === 2 && value.endsWith(`, ${last}`) && before.includes(' ');
  const isKnownForm = BY.test(value) || names.length > 2 || origin.place === 'line';
  return isLast && isKnownForm && !isForNames(origin) && ONE_WORD.test(last) ? names.slice(0, -1) : names;
}

const ONE_WORD = /^\p{Lu}[\p{L}’'-]+$/u;

/** Whether the last word of a byline may be a name or a place: Ada Lovell, Norvik. */
export function mayEndInPlace({ value, origin }: Fact): boolean {
  const [before = '', last = '', ...others] = value.split(', ');
  return !isForNames(origin) && others.length === 0 && before.includes(' ') && ONE_WORD.test(last);
}

/** Tags that libraries read, with one author in each, the family name first. */
const FAMILY_FIRST = new Set(['citation_author', 'DC.creator', 'dc.creator']);

/** `Marr, Ben` of such a tag as `Ben Marr`; as it is where two people may be meant. */
function givenFirst(found: Fact): Fact {
  if (!('name' in found.origin) || !FAMILY_FIRST.has(found.origin.name)) return found;
  const [family = '', given = '', ...others] = found.value.split(/,\s*/u);
  const isOne = others.length === 0 && /^\p{Lu}/u.test(given) && !new RegExp(AND.source, 'u').test(found.value);
  const mayBeTwo = /\S\s+\S/u.test(given) && /^\p{Lu}\S*\s+\S/u.test(family);
  return isOne && !mayBeTwo ? { value: `${given} ${family}`, origin: { ...found.origin, says: found.value } } : found;
}

function isForNames(origin: Origin): boolean {
  if (origin.place === 'json-ld') return true;
  return 'name' in origin && (FAMILY_FIRST.has(origin.name) || origin.name.endsWith('[itemprop="name"]'));
}

/** The names in `Ada Lovell/AP`, `Ada Lovell (dpa)`, `dpa/AFP`, `SDA/sep`; beside an agency initials are those of its editors. */
function withoutAgencies(words: string): readonly string[] {
  const names = words.split(/\s*\/\s*|\s+\((?=[^()]*\)$)/u).map((name) => name.replace(/\)$/u, ''));
  return names.some(isAgency) ? names.filter((name) => !isAgency(name) && !INITIALS.test(name)) : [words];
}

/** Whether a byline names news agencies and nobody else. */
export function isOfAgency(byline: Fact | undefined): boolean {
  const names = byline?.value.replace(BY, '').split(new RegExp(`,\\s+|${AND.source}`, 'u')) ?? [];
  return names.length > 0 && names.flatMap(withoutAgencies).length === 0;
}

/** Before the names of outlets: The Weir News. */
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il)\s/iu;

/** The first fact with a date that can be read. */
export function firstDated(found: readonly (Fact | undefined)[], language?: string): Fact | undefined {
  return found.map((one) => dated(one, language)).find((date) => date !== undefined);
}

/**
 * The fact with its date as EDTF, in the page's own time zone; `undefined` when the date cannot be read.
 *
 * @param language in whose words and digits the date may be written
 */
export function dated(found: Fact | undefined, language = 'en'): Fact | undefined {
  if (found === undefined) return undefined;
  const text = found.value.trim();
  const compact = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?=$|[T\s])/u.exec(text);
  const english = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  const european = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b/u.exec(text);
  const common =
    day(text) ??
    (/^\d{4}-\d{1,2}-\d{1,2}(?=$|[T\s])/u.test(text) ? day(paddedDay(text)) : undefined) ??
    (compact === null ? undefined : day(compact.slice(1).join('-'))) ??
    (english === null ? undefined : isoDay(english[3], english[1], english[2])) ??
    (european === null ? undefined : isoDay(european[3], european[2], european[1]));
  const isCommon = common !== undefined && isCommonYear(Number(common.slice(0, 4)));
  const value = isCommon ? common : dayInWords(text, language);
  return value === undefined ? undefined : { value, origin: { ...found.origin, says: text } };
}

/** `2015-06-07` of `2015-6-7`, as people write it by hand. */
function paddedDay(text: string): string {
  return (/^[\d-]+/u.exec(text)?.[0] ?? '')
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** The fact with its http(s) address made absolute; `undefined` for other addresses. */
export function webAddress(found: Fact | undefined, base?: string): Fact | undefined {
  const url = found === undefined ? null : URL.parse(found.value, base);
  return found === undefined || url === null || !/^https?:$/u.test(url.protocol)
    ? undefined
    : { ...found, value: withoutPassword(url.href) };
}

/** The BCP 47 tag that a document means by `pt_BR` or `DE`; `undefined` when it is none. */
export function languageTag(text: string | null | undefined): string | undefined {
  const tag = (text ?? '')
    .trim()
    .replace(/_/gu, '-')
    .replace(/[.@].*$/u, '');
  try {
    return tag === '' ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
