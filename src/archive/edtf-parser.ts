import { parse } from 'edtf';
import { edtfDate, latestDay, type EdtfDate } from './edtf-date.ts';

/** Bits of the library's parse; intervals, seasons, sets and times have another `type` or more `values`. */
interface Parsed {
  readonly type: string;
  readonly values: readonly number[];
  readonly unspecified?: number;
}

/**
 * Reads a date that may be none; `undefined` when the text is no EDTF date, no day of the calendar, or of a kind that is
 * not used here. For content only: pages take dates that were checked apart without this library.
 */
export function parseEdtfDate(text: string): EdtfDate | undefined {
  if (!/^\d{4}(-\d{2}){0,2}[?~%]?$/.test(text)) return undefined;
  const date = edtfDate(text);
  const month = text.slice(0, 'YYYY-MM'.length);
  if (!isKnownMonth(month)) return undefined;
  if (date.day === undefined) return date;
  // The library takes 29 February in every year.
  return date.day >= 1 && date.day <= Number(latestDay(edtfDate(month)).slice(-2)) ? date : undefined;
}

/** The library takes a fifth of a millisecond, and an archive names the same months again and again. */
function isKnownMonth(text: string): boolean {
  const isKnown = months.get(text) ?? isRead(text);
  months.set(text, isKnown);
  return isKnown;
}

const months = new Map<string, boolean>();

function isRead(text: string): boolean {
  try {
    const { type, unspecified } = parse(text) as Parsed;
    return type === 'Date' && unspecified === undefined;
  } catch {
    return false;
  }
}
