/** Days in calendars that count other years than 2024, as Node's own tables (ICU) have them. */

/** A day as a page prints it, in numbers. */
export interface PrintedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years that no article counts in the common calendar: one of them is of another. */
const FIRST_COMMON = 1500;
const LAST_COMMON = 2400;

/** Whether a year can be of the common calendar. */
export function isCommonYear(year: number): boolean {
  return year >= FIRST_COMMON && year < LAST_COMMON;
}

/**
 * Years between a calendar and the common one, where it has its first day of the year in the next or the same year. Only
 * calendars that are reckoned alike everywhere: months that begin when the moon is seen (Hijri) differ by a day between countries.
 */
const YEARS_BEHIND: Readonly<Record<string, number>> = { persian: 621, buddhist: -543 };

/** The calendar of a language, `gregory` for most. */
export function calendarOf(language: string): string {
  return new Intl.DateTimeFormat(language).resolvedOptions().calendar;
}

/** `YYYY-MM-DD` of a day in the calendar of a language; `undefined` where that has no such day, has it in a year of no article, or is not reckoned alike everywhere. */
export function dayInCalendar({ year, month, day }: PrintedDay, language: string): string | undefined {
  const calendar = calendarOf(language);
  const behind = YEARS_BEHIND[calendar];
  if (behind === undefined || !isCommonYear(year + behind)) return undefined;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const last = Date.UTC(year + behind + 2, 0);
  for (let time = Date.UTC(year + behind, 0); time < last; time += DAY) {
    const parts = format.formatToParts(time);
    const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
    if (number('day') === day && number('month') === month && number('year') === year) return isoDayOf(time);
  }
  return undefined;
}

const DAY = 86_400_000;

/** Calendars whose eras have months and days as the common one: of Japan, and of Taiwan. */
const ERA_CALENDARS = ['ja-u-ca-japanese', 'zh-Hant-u-ca-roc'];

/** Since then Japan has those months; Taiwan began later. */
const FIRST_ERA_YEAR = 1873;

/** `令和6年5月3日`, `平成元年1月8日`, `2024年（令和6年）5月3日`, `民國113年5月3日`, with digits 0 to 9. */
const ERA_DAY =
  /(?<era>\p{sc=Han}{2})\s?(?<year>\d{1,3}|元)\s?年[)）]?\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/u;

/** The day in a text that counts its years by an era; `undefined` where no era has such a day. */
export function dayInEra(text: string): string | undefined {
  const { era, year, month, day } = ERA_DAY.exec(text)?.groups ?? {};
  if (era === undefined || year === undefined) return undefined;
  const wanted = [era.replace('国', '國'), year === '元' ? '1' : String(Number(year)), Number(month), Number(day)].join(
    ' ',
  );
  for (const locale of ERA_CALENDARS) {
    const format = new Intl.DateTimeFormat(locale, {
      era: 'long',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let common = FIRST_ERA_YEAR; common < LAST_COMMON; common += 1) {
      const time = Date.UTC(common, Number(month) - 1, Number(day));
      const parts = format.formatToParts(time);
      const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
      const found = [
        part('era'),
        part('year') === '元' ? '1' : part('year'),
        Number(part('month')),
        Number(part('day')),
      ];
      if (found.join(' ') === wanted) return isoDayOf(time);
    }
  }
  return undefined;
}

function isoDayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
