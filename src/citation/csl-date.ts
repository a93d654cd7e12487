import { edtfDate } from '../archive/edtf-date.ts';

/** A date as CSL-JSON has it. The one flag `circa` stands for every doubt: CSL does not tell `?` from `~`. */
export interface CslDate {
  /** One date: the year, then the month and the day as far as they are known, both from 1. */
  readonly 'date-parts': readonly [readonly number[]];
  readonly circa?: true;
}

/** The CSL date of an EDTF date, neither more precise nor more certain than it. Throws where {@link edtfDate} does. */
export function cslDate(edtf: string): CslDate {
  const { year, month, day, uncertain, approximate } = edtfDate(edtf);
  const known = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [known], ...((uncertain || approximate) && { circa: true }) };
}

/** Year, month and day as text of two or four digits; what is not known is absent. */
export function dateDigits(date: CslDate): readonly string[] {
  const [known] = date['date-parts'];
  return known.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
}
