import { parse } from 'edtf';
import { edtfDate, latestDay, type EdtfDate } from './edtf-date.ts';

/** The part of the library's result that is used here. Intervals, seasons, sets and times have other types. */
interface Parsed {
  readonly type: string;
  readonly values: readonly number[];
  readonly unspecified?: number;
}

/**
 * Validates and reads a date. `undefined` when the text is not an EDTF date, not a day of the calendar, or a kind of date
 * that the archive does not use. Content checks call this; pages use {@link edtfDate}, which needs no library.
 */
export function parseEdtfDate(text: string): EdtfDate | undefined {
  if (!/^\d{4}(-\d{2}){0,2}[?~%]?$/.test(text)) return undefined;
  const date = edtfDate(text);
  const month = text.slice(0, 'YYYY-MM'.length);
  if (!isKnownMonth(month)) return undefined;
  if (date.day === undefined) return date;
  // The library accepts 29 February in every year.
  return date.day >= 1 && date.day <= Number(latestDay(edtfDate(month)).slice(-2)) ? date : undefined;
}

/** Cached by month, because the library takes 0.2 ms a call and an archive repeats the same months. */
function isKnownMonth(text: string): boolean {
  const isKnown = months.get(text) ?? isDate(text);
  months.set(text, isKnown);
  return isKnown;
}

const months = new Map<string, boolean>();

function isDate(text: string): boolean {
  try {
    const { type, unspecified } = parse(text) as Parsed;
    return type === 'Date' && unspecified === undefined;
  } catch {
    return false;
  }
}
