import { earliestDay, edtfDate, latestDay } from '../archive/edtf-date.ts';

/**
 * Whether a list in the order of time must say where vague dates stand: one of them covers another date. They stand before
 * it, as a month stands above its days; by its last day "2023" would follow what is known to be of December.
 */
export function hasVagueBefore(dates: readonly string[]): boolean {
  const spans = [...new Set(dates)].map((text) => edtfDate(text)).map((date) => [earliestDay(date), latestDay(date)]);
  return spans.some(([from = '', to = ''], one) =>
    spans.some(([other = '', end = ''], two) => one !== two && from < to && from <= other && end <= to),
  );
}
