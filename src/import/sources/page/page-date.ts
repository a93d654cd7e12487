import { anyOf } from '../../words/any-of.ts';
import { calendarOf, dayInCalendar, dayInEra, isCommonYear } from '../other-calendars.ts';
import { calendarDay } from '../text/written-date.ts';

/** A day in digits: year first with any mark, or day first with dots. `03/05/2024` is the fifth of March in some countries only. */
const YEAR_FIRST = /(?<!\d)(\d{4})(?:\s?[年년]\s?|[-/.]\s?)(\d{1,2})(?:\s?[月월]\s?|[-/.]\s?)(\d{1,2})(?!\d)/u;
const DAY_FIRST = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u;

/**
 * The first day in a text as a language writes it, in its words and digits: `3 мая 2024`, `2024年5月3日`, `٣ مايو ٢٠٢٤`; also in
 * the calendar of the language, and by the eras of Japan and Taiwan: `۱۴ اردیبهشت ۱۴۰۳`, `令和6年5月3日`.
 */
export function dayInWords(text: string, language: string): string | undefined {
  const plain = withDigits(text);
  const [, y, m, d] = YEAR_FIRST.exec(plain) ?? [];
  const [, day, month, year] = DAY_FIRST.exec(plain) ?? [];
  return (
    dayOf(y, m, d, language) ??
    dayOf(year, month, day, language) ??
    dayInEra(plain) ??
    dayWithMonthName(plain, language, 'gregory') ??
    dayWithMonthName(plain, language, calendarOf(language))
  );
}

/** A year that no article can have in the common calendar is of the language's own, or says nothing. */
function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  language: string,
): string | undefined {
  return isCommonYear(Number(year ?? 0))
    ? calendarDay(year, month, day)
    : dayInCalendar({ year: Number(year), month: Number(month), day: Number(day) }, language);
}

const ORDINAL = `(?:${anyOf('behindDays')})?`;
const BETWEEN = `(?:(?:${anyOf('insideDates')})\\s+|(?:${anyOf('insideDatesElided')}))?`;

/** What stands around the name of a month: the 3rd of May 2024, 3 de mayo de 2024, May 3rd, 2024. */
const DAY_BEFORE = new RegExp(`(?<!\\d)(\\d{1,2})(?:[.º]|${ORDINAL})\\s*${BETWEEN}$`, 'u');
const YEAR_BEHIND = new RegExp(`^\\p{L}*\\.?[,،]?\\s*${BETWEEN}(\\d{4})(?!\\d)`, 'u');
const DAY_AND_YEAR_BEHIND = new RegExp(`^\\p{L}*\\.?\\s+(\\d{1,2})${ORDINAL},?\\s+(\\d{4})(?!\\d)`, 'u');

function dayWithMonthName(text: string, language: string, calendar: string): string | undefined {
  const words = text.toLocaleLowerCase(language);
  for (const { name, month } of monthNames(language, calendar)) {
    const at = words.indexOf(name);
    if (at < 0 || /\p{L}/u.test(words.slice(Math.max(0, at - 1), at))) continue;
    const before = DAY_BEFORE.exec(words.slice(0, at))?.[1];
    const behind = words.slice(at + name.length);
    const first = /(?<!\d)(\d{4})(?:\.|\s?\p{L}{1,2}\.)?\s*$/u.exec(words.slice(0, at))?.[1];
    const next = /^\p{L}*\.?\s+(\d{1,2})(?!\d)/u.exec(behind)?.[1];
    if (first !== undefined && next !== undefined) return dayOf(first, month, next, language);
    const year = YEAR_BEHIND.exec(behind)?.[1];
    if (before !== undefined && year !== undefined) return dayOf(year, month, before, language);
    const [, day, last] = DAY_AND_YEAR_BEHIND.exec(behind) ?? [];
    if (day !== undefined) return dayOf(last, month, day, language);
  }
  return undefined;
}

/** The names of months in dates, long and short, the longest first. */
function monthNames(language: string, calendar: string): readonly { readonly name: string; readonly month: string }[] {
  const names = (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
      calendar,
    });
    const number = new Intl.DateTimeFormat('en', { month: 'numeric', timeZone: 'UTC', calendar });
    return Array.from({ length: 12 }, (_, index) => Date.UTC(2024, index, 5)).map((time) => ({
      month: number.format(time),
      name: (format.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '')
        .toLocaleLowerCase(language)
        .replace(/\.$/u, ''),
    }));
  });
  return names
    .filter(({ name }) => /\p{L}{3}|[^\p{Script=Latin}\d]{2}/u.test(name))
    .toSorted((a, b) => b.name.length - a.name.length);
}

/** The text with digits of any script as 0 to 9. Digits of a script stand in a row in Unicode, from a zero on. */
function withDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

/** The time in a timestamp that counts in UTC; `undefined` for one with an offset or without a time. */
export function utcTime(text: string): Date | undefined {
  const time = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]00:?00)$/u.test(text)
    ? new Date(text)
    : undefined;
  return time === undefined || !isCommonYear(time.getUTCFullYear()) ? undefined : time;
}

/** The offset from UTC in minutes that a timestamp states, if it is not UTC. */
export function offsetOf(text: string): number | undefined {
  const [, sign, hours, minutes] = /\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?([+-])(\d{2}):?(\d{2})$/u.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const offset = Number(hours) * 60 + Number(minutes);
  return offset === 0 || offset > 14 * 60 ? undefined : sign === '-' ? -offset : offset;
}
