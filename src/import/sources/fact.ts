import { oneLine } from '../../text/one-line.ts';
import { withoutPassword } from '../../text/web-address.ts';
import { wordsOf } from '../../text/word.ts';
import type { Fact } from './page/extraction.ts';
import type { Origin } from './origin.ts';
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
