import { edtfDate, type EdtfDate } from '../archive/edtf-date.ts';
import type { MessageKey } from './message.ts';

/** How a language writes dates. */
export interface SpokenDates {
  /** An EDTF date as far as it is known: "2 February 2022", "June 2023 (uncertain)", "about 1926". */
  readonly date: (edtf: string) => string;
  /** The same within a sentence: "on 2 February 2022", "in June 2023 (uncertain)", "about 1926". */
  readonly when: (edtf: string) => string;
  /** "2022"; in Japanese "2022年". */
  readonly year: (year: number) => string;
  /** Name of a month, which counts from 1: "January". */
  readonly month: (month: number) => string;
}

/**
 * How dates are written.
 *
 * @param locale BCP 47 tag
 * @param said a message of the interface
 */
export function spokenDates(
  locale: string,
  said: (key: MessageKey, values: Readonly<Record<string, string>>) => string,
): SpokenDates {
  const plainDate = dateFormatter(locale, (day) => said('date.first-day', { day }));
  const monthName = new Intl.DateTimeFormat(locale, { ...CALENDAR, month: 'long' });
  const qualified = (edtf: string, certain: (date: EdtfDate, plain: string) => string): string => {
    const date = edtfDate(edtf);
    const plain = plainDate(date);
    const approximate = date.day === undefined ? 'date.approximate' : 'date.approximate-day';
    const known = date.approximate ? said(approximate, { date: plain }) : certain(date, plain);
    return date.uncertain ? said('date.uncertain', { date: known }) : known;
  };
  return {
    date: (edtf) => qualified(edtf, (_, plain) => plain),
    when: (edtf) => qualified(edtf, (date, plain) => said(WITHIN_SENTENCE[precisionOf(date)], { date: plain })),
    year: (year) => plainDate({ year }),
    month: (month) => monthName.format(dayOf(2000, month)),
  };
}

/** News is dated by one calendar everywhere, and its days are no moments in a time zone. */
const CALENDAR = { calendar: 'gregory', timeZone: 'UTC' } as const;

const WITHIN_SENTENCE = { day: 'date.on-day', month: 'date.in-month', year: 'date.in-year' } as const;

type PlainDate = Pick<EdtfDate, 'year' | 'month' | 'day'>;

function precisionOf({ month, day }: PlainDate): 'day' | 'month' | 'year' {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

/** @param firstDay how the first day of a month is written: `Intl` writes "1 janvier", French papers "1er janvier" */
function dateFormatter(locale: string, firstDay: (day: string) => string): (date: PlainDate) => string {
  const precisions = {
    year: { year: 'numeric' },
    month: { year: 'numeric', month: 'long' },
    day: { year: 'numeric', month: 'long', day: 'numeric' },
  } as const;
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (date) => {
    const precision = precisionOf(date);
    // Without an era, the year 0 of ISO 8601 would be read as the year 1.
    const era = date.year < 1 ? ({ era: 'short' } as const) : {};
    const key = `${precision}${String(date.year < 1)}`;
    const format =
      formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...CALENDAR, ...precisions[precision], ...era });
    formats.set(key, format);
    const day = dayOf(date.year, date.month, date.day);
    if (date.day !== 1) return format.format(day);
    return format
      .formatToParts(day)
      .map(({ type, value }) => (type === 'day' ? firstDay(value) : value))
      .join('');
  };
}

/** A day in UTC. `Date.UTC` would take the years before 100 for some after 1900. */
function dayOf(year: number, month = 1, day = 1): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
