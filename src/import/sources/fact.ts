import { wordsOf } from '../../archive/word.ts';
import type { Fact } from './extraction.ts';
import { isoDay } from './boilerplate.ts';
import { day } from './markdown-source.ts';

/** What a page says at one place, on one line; `undefined` when it says nothing there. */
export function fact(value: string | undefined, origin: string): Fact | undefined {
  const text = oneLine(value);
  return text === '' ? undefined : { value: text, origin };
}

/** Sites put names of sections and descriptions where headlines belong; a headline has most of its words in a title too. */
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

/** Titles end in the name of the site, behind a bar or a dash. */
export function withoutSiteName(headline: Fact | undefined, site: string | undefined): Fact | undefined {
  if (headline === undefined) return undefined;
  const [, head = '', tail = ''] = /^(.{8,}?)\s+[|–—\-·»:]\s+([^|–—·»]{2,60})$/u.exec(headline.value) ?? [];
  const isSite =
    site !== undefined
      ? tail.trim().toLowerCase() === site.trim().toLowerCase()
      : headline.origin === 'the page’s title' && head !== '';
  return isSite ? { ...headline, value: head } : headline;
}

/** A name, not an address and not a whole sentence. */
export function person(found: Fact | undefined): Fact | undefined {
  return found === undefined || /^https?:|@/u.test(found.value) || found.value.length > 100 ? undefined : found;
}

/** The first that names a day which can be read. */
export function firstDated(found: readonly (Fact | undefined)[]): Fact | undefined {
  return found.map(dated).find((date) => date !== undefined);
}

/** The day as the page writes it, in its own time zone; `undefined` when it writes none that can be read. */
export function dated(found: Fact | undefined): Fact | undefined {
  if (found === undefined) return undefined;
  const text = found.value.trim();
  const compact = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?=$|[T\s])/u.exec(text);
  const english = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  const european = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b/u.exec(text);
  const value =
    day(text) ??
    (compact === null ? undefined : day(compact.slice(1).join('-'))) ??
    (english === null ? undefined : isoDay(english[3], english[1], english[2])) ??
    (european === null ? undefined : isoDay(european[3], european[2], european[1]));
  return value === undefined ? undefined : { value, origin: `${found.origin}, which says ${text}` };
}

/** An address of the web, made whole by `base`; `undefined` for others. */
export function webAddress(found: Fact | undefined, base?: string): Fact | undefined {
  const url = found === undefined ? null : URL.parse(found.value, base);
  return found === undefined || url === null || !/^https?:$/u.test(url.protocol)
    ? undefined
    : { ...found, value: url.href };
}

/** The same words without line breaks; empty when there are none. */
export function oneLine(value: string | null | undefined): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim();
}
