import { calendarDay } from '../text/written-date.ts';

/** A day in digits: year first with any mark, or day first with dots. `03/05/2024` is the fifth of March in some countries only. */
const YEAR_FIRST = /(?<!\d)(\d{4})(?:\s?[年년]\s?|[-/.]\s?)(\d{1,2})(?:\s?[月월]\s?|[-/.]\s?)(\d{1,2})(?!\d)/u;
const DAY_FIRST = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u;

/** The first day in a text as a language writes it, in its words and digits: `3 мая 2024`, `2024年5月3日`, `٣ مايو ٢٠٢٤`. */
export function dayInWords(text: string, language: string): string | undefined {
  const plain = withDigits(text);
  const [, y, m, d] = YEAR_FIRST.exec(plain) ?? [];
  const [, day, month, year] = DAY_FIRST.exec(plain) ?? [];
  const found = calendarDay(y, m, d) ?? calendarDay(year, month, day) ?? dayWithMonthName(plain, language);
  return found === undefined ? undefined : inGregorianYear(found, language);
}

/** Years that the Buddhist calendar is ahead, and the first of them that no page can mean otherwise. */
const BUDDHIST = 543;
const LEAST_BUDDHIST = 2400;

/** Where a language counts its years from the Buddha, most of its pages do; some have the years of all others. */
function inGregorianYear(day: string, language: string): string {
  const year = Number(day.slice(0, 4));
  if (year < LEAST_BUDDHIST || new Intl.DateTimeFormat(language).resolvedOptions().calendar !== 'buddhist') return day;
  return `${String(year - BUDDHIST)}${day.slice(4)}`;
}

function dayWithMonthName(text: string, language: string): string | undefined {
  const words = text.toLocaleLowerCase(language);
  for (const { name, month } of monthNames(language)) {
    const at = words.indexOf(name);
    if (at < 0 || /\p{L}/u.test(words.slice(Math.max(0, at - 1), at))) continue;
    const before = /(?<!\d)(\d{1,2})(?:\.|º|er|th|st|nd|rd|-?го)?\s*(?:de\s+|d[’'])?$/u.exec(words.slice(0, at))?.[1];
    const behind = words.slice(at + name.length);
    const first = /(?<!\d)(\d{4})(?:\.|\s?\p{L}{1,2}\.)?\s*$/u.exec(words.slice(0, at))?.[1];
    const next = /^\p{L}*\.?\s+(\d{1,2})(?!\d)/u.exec(behind)?.[1];
    if (first !== undefined && next !== undefined) return calendarDay(first, month, next);
    const year = /^\p{L}*\.?,?\s*(?:de[l]?\s+)?(\d{4})(?!\d)/u.exec(behind)?.[1];
    if (before !== undefined && year !== undefined) return calendarDay(year, month, before);
    const [, day, last] = /^\p{L}*\.?\s+(\d{1,2})(?:th|st|nd|rd)?,?\s+(\d{4})(?!\d)/u.exec(behind) ?? [];
    if (day !== undefined) return calendarDay(last, month, day);
  }
  return undefined;
}

/** The names of months in dates, long and short, the longest first. */
function monthNames(language: string): readonly { readonly name: string; readonly month: string }[] {
  const names = (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    return Array.from({ length: 12 }, (_, index) => ({
      month: String(index + 1),
      name: (format.formatToParts(Date.UTC(2024, index, 5)).find(({ type }) => type === 'month')?.value ?? '')
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
  return time === undefined || Number.isNaN(time.getTime()) ? undefined : time;
}

/** The offset from UTC in minutes that a timestamp states, if it is not UTC. */
export function offsetOf(text: string): number | undefined {
  const [, sign, hours, minutes] = /\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?([+-])(\d{2}):?(\d{2})$/u.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const offset = Number(hours) * 60 + Number(minutes);
  return offset === 0 || offset > 14 * 60 ? undefined : sign === '-' ? -offset : offset;
}
