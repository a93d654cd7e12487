import { edtfDate, latestDay, type EdtfDate } from './edtf-date.ts';

/**
 * Validates and reads a date. `undefined` when the text is not an EDTF date, not a day of the calendar, or a kind of date
 * that the archive does not use (intervals, seasons, sets, times, unspecified digits).
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtfDate(text: string): EdtfDate | undefined {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?[?~%]?$/.test(text)) return undefined;
  const date = edtfDate(text);
  if (date.day === undefined) return date;
  const lastOfMonth = Number(latestDay(edtfDate(text.slice(0, 'YYYY-MM'.length))).slice(-2));
  return date.day >= 1 && date.day <= lastOfMonth ? date : undefined;
}
