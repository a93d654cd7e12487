import { parseEdtfDate } from '../../../archive/edtf-parser.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `YYYY-MM-DD`. @param month an English name, or at least its first three letters @returns `undefined` for no valid date */
export function isoDay(year?: string, month?: string, day?: string): string | undefined {
  const number = month === undefined ? 0 : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (year === undefined || day === undefined || number === 0) return undefined;
  return calendarDay(year, String(number), day);
}

/** `YYYY-MM-DD` of three numbers; `undefined` when there is no such day. */
export function calendarDay(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? undefined : text;
}

/** The EDTF date at the start of a text. Of a date with a time, the day as written, without converting its time zone. */
export function day(value: string): string | undefined {
  const text = /^\d{4}(?:-\d{2}){0,2}(?=$|[T\s])/u.exec(value)?.[0];
  return text !== undefined && parseEdtfDate(text) !== undefined ? text : undefined;
}
