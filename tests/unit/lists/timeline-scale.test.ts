import { describe, expect, test } from 'vitest';
import { interfaceLanguage } from '../../../src/languages/known-languages.ts';
import { timelineScale } from '../../../src/lists/timeline-scale.ts';
import { timeline } from '../../../src/lists/timeline.ts';
import { anArticle, aQuotation } from '../../fixtures/printed.ts';

const english = interfaceLanguage('en');

/** The scale of quotations said on these dates, in one article of 2022-12-31. */
const scaleOf = (...dates: string[]) =>
  timelineScale(
    timeline([
      anArticle({
        published: '2022-12-31',
        quotations: dates.map((said, index) => aQuotation({ id: String(index), said })),
      }),
    ]).years,
    english,
  );

const said = (...dates: string[]) =>
  scaleOf(...dates).flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'said'));

describe('the scale of years', () => {
  test('has every year from the first to the last, including empty ones', () => {
    expect(scaleOf('2019').map(({ year, entries, inWords }) => ({ year, entries, inWords }))).toEqual([
      { year: 2019, entries: 1, inWords: 'Some time in the year: 1 said.' },
      { year: 2020, entries: 0, inWords: '' },
      { year: 2021, entries: 0, inWords: '' },
      { year: 2022, entries: 1, inWords: 'December: 1 published.' },
    ]);
  });

  test('makes marks as long as their dates: a year, a month, a day', () => {
    expect(said('2021', '2021-01', '2021-01-01', '2021-12-31')).toEqual([
      { kind: 'said', start: 0, end: 1 / 365, certain: true, count: 1 },
      { kind: 'said', start: 0, end: 31 / 365, certain: true, count: 1 },
      { kind: 'said', start: 0, end: 1, certain: true, count: 1 },
      { kind: 'said', start: 364 / 365, end: 1, certain: true, count: 1 },
    ]);
  });

  test('counts a leap day', () => {
    expect(said('2020-12-31')).toEqual([{ kind: 'said', start: 365 / 366, end: 1, certain: true, count: 1 }]);
  });

  test('marks uncertain and approximate dates, and counts entries of the same date', () => {
    expect(
      said('2022-06?', '2022-06?', '2022-06', '2022-06~').map(({ certain, count }) => ({ certain, count })),
    ).toEqual([
      { certain: true, count: 1 },
      { certain: false, count: 2 },
      { certain: false, count: 1 },
    ]);
  });

  test('says a year in words by its months', () => {
    expect(scaleOf('2022-02-01', '2022-02', '2022').map(({ inWords }) => inWords)).toEqual([
      'February: 2 said. December: 1 published. Some time in the year: 1 said.',
    ]);
  });

  test('says the kinds of entries of a month as a list', () => {
    expect(scaleOf('2022-12-01', '2022-12').map(({ inWords }) => inWords)).toEqual([
      'December: 2 said and 1 published.',
    ]);
  });

  test('groups the entries of a crowded year by month', () => {
    const days = Array.from({ length: 2000 }, (_, index) =>
      new Date(Date.UTC(2013, 0, 1) + index * 2 * 86_400_000).toISOString().slice(0, 10),
    ).filter((day) => day < '2023');
    const scale = scaleOf(...days);
    expect(Math.max(...scale.map(({ marks }) => marks.length))).toBe(13);
    expect(scale.reduce((sum, { entries }) => sum + entries, 0)).toBe(days.length + 1);
    expect(scale.flatMap(({ marks }) => marks).reduce((sum, { count }) => sum + count, 0)).toBe(days.length + 1);
  });

  test('is empty without entries', () => {
    expect(timelineScale([], english)).toEqual([]);
  });
});
