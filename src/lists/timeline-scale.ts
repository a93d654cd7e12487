import { earliestDay, edtfDate, latestDay, type EdtfDate } from '../archive/edtf-date.ts';
import type { Language } from '../languages/language.ts';
import type { TimelineEntry, TimelineYear } from './timeline.ts';

/** All entries of one kind at one date, or in one month of a crowded year. */
export interface ScaleMark {
  readonly kind: TimelineEntry['kind'];
  /** Start and end as fractions of the year, 0 to 1. A date known only to the month covers the month. */
  readonly start: number;
  readonly end: number;
  /** False when any of the dates is uncertain or approximate. */
  readonly certain: boolean;
  readonly count: number;
}

/** One year of the scale. Years without entries are included: silence is part of the story. */
export interface ScaleYear {
  readonly year: number;
  readonly entries: number;
  readonly marks: readonly ScaleMark[];
  /** The marks in words: "February: 2 said and 1 published. Some time in the year: 1 said." Empty without entries. */
  readonly inWords: string;
}

/** A year with more dates than this is drawn by month, because single days would overlap on a phone. */
const MOST_DATES = 40;

const DAY_MS = 86_400_000;
const KINDS = ['happened', 'said', 'published'] as const;

/** Every year from the first to the last, with its marks. */
export function timelineScale(years: readonly TimelineYear[], words: Language): readonly ScaleYear[] {
  const known = new Map(years.map(({ year, entries }) => [year, entries]));
  const all = [...known.keys()];
  if (all.length === 0) return [];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const entries = known.get(first + index) ?? [];
    return { year: first + index, entries: entries.length, marks: marks(entries), inWords: inWords(entries, words) };
  });
}

function marks(entries: readonly TimelineEntry[]): readonly ScaleMark[] {
  const crowded = new Set(entries.map(({ date }) => date.text)).size > MOST_DATES;
  const groups = Map.groupBy(entries, ({ kind, date }) => `${kind} ${crowded ? monthOf(date) : date.text}`);
  return [...groups.values()].flatMap((group) => {
    const [{ kind, date } = {}] = group;
    if (kind === undefined || date === undefined) return [];
    return [
      {
        kind,
        ...span(crowded ? edtfDate(monthOf(date)) : date),
        certain: group.every((entry) => !entry.date.uncertain && !entry.date.approximate),
        count: group.length,
      },
    ];
  });
}

/** The date without its day. */
function monthOf({ year, month }: EdtfDate): string {
  return month === undefined ? String(year) : `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** The first and the last moment of a date, as fractions of its year. */
function span(date: EdtfDate): { readonly start: number; readonly end: number } {
  const begin = Date.UTC(date.year, 0, 1);
  const length = Date.UTC(date.year + 1, 0, 1) - begin;
  return {
    start: (Date.parse(earliestDay(date)) - begin) / length,
    end: (Date.parse(latestDay(date)) + DAY_MS - begin) / length,
  };
}

function inWords(entries: readonly TimelineEntry[], { say, list, sentences, month: monthName }: Language): string {
  if (entries.length === 0) return '';
  const months = [...Map.groupBy(entries, ({ date }) => date.month)].toSorted(
    ([a], [b]) => (a ?? Infinity) - (b ?? Infinity),
  );
  return sentences(
    months.map(([month, ofMonth]) => {
      const counts = KINDS.map((kind) => [ofMonth.filter((entry) => entry.kind === kind).length, kind] as const);
      const spoken = list(
        counts.filter(([count]) => count > 0).map(([count, kind]) => say(`scale.${kind}`, { count })),
      );
      if (month === undefined) return say('scale.some-time', { entries: spoken });
      return say('scale.month', { month: monthName(month), entries: spoken });
    }),
  );
}
