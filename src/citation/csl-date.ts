import { edtfDate } from '../archive/edtf-date.ts';

/** A date in CSL-JSON. CSL has only the flag `circa`, so it stands for both uncertain and approximate dates. */
export interface CslDate {
  /** One date: year, month and day, as far as they are known. Months and days count from 1. */
  readonly 'date-parts': readonly [readonly number[]];
  readonly circa?: true;
}

/** Converts an EDTF date with its precision and certainty. Throws like {@link edtfDate}. */
export function cslDate(edtf: string): CslDate {
  const { year, month, day, uncertain, approximate } = edtfDate(edtf);
  const known = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [known], ...((uncertain || approximate) && { circa: true }) };
}

/** Year, month and day as text of four or two digits, as far as they are known. */
export function dateDigits(date: CslDate): readonly string[] {
  const [known] = date['date-parts'];
  return known.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
}
