import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareEdtfDates,
  earliestDay,
  edtfDate,
  isCertainDay,
  latestDay,
  machineDate,
  type EdtfDate,
} from '../../../src/archive/edtf-date.ts';
import { parseEdtfDate } from '../../../src/archive/edtf-parser.ts';

describe('reading a date', () => {
  test('keeps its own precision and certainty', () => {
    expect(['2010', '2023-06', '2022-02-02', '2023-06?', '2023-06~', '2022-02-02%'].map(parseEdtfDate)).toEqual([
      { text: '2010', year: 2010, uncertain: false, approximate: false },
      { text: '2023-06', year: 2023, month: 6, uncertain: false, approximate: false },
      { text: '2022-02-02', year: 2022, month: 2, day: 2, uncertain: false, approximate: false },
      { text: '2023-06?', year: 2023, month: 6, uncertain: true, approximate: false },
      { text: '2023-06~', year: 2023, month: 6, uncertain: false, approximate: true },
      { text: '2022-02-02%', year: 2022, month: 2, day: 2, uncertain: true, approximate: true },
    ]);
  });

  test('knows the leap years', () => {
    const days = ['2024-02-29', '2000-02-29', '2023-02-29', '1900-02-29', '2100-02-29'];
    expect(days.filter((day) => parseEdtfDate(day) !== undefined)).toEqual(['2024-02-29', '2000-02-29']);
  });

  test.each(['2022-13', '2022-00', '2022-01-00', '2022-02-30', '2022-04-31', '2022-01-32'])(
    'refuses %s, which is in no calendar',
    (text) => {
      expect(parseEdtfDate(text)).toBeUndefined();
    },
  );

  test.each([
    ['an interval', '2022-02/2022-03'],
    ['a season', '2022-21'],
    ['a set', '[2022,2023]'],
    ['unspecified digits', '202X'],
    ['an unspecified month', '2022-XX'],
    ['a time', '2022-02-02T10:00:00Z'],
    ['a qualified part', '2022-?02'],
    ['a qualified year', '2022?-02'],
    ['a year before Christ', '-0044'],
    ['a long year', 'Y20222'],
    ['too few digits', '2022-2-2'],
    ['words', 'June 2023'],
    ['space', ' 2022'],
    ['nothing', ''],
  ])('refuses %s, a kind that is not used here', (_kind, text) => {
    expect(parseEdtfDate(text)).toBeUndefined();
  });

  test('throws at a text that the content checks would refuse', () => {
    expect(() => edtfDate('June 2023')).toThrowErrorMatchingInlineSnapshot(
      `[Error: "June 2023" is not a date that this archive reads]`,
    );
  });
});

test('a date covers all days that it can mean', () => {
  expect(
    ['2024', '2024-02', '2023-02?', '2022-02-02'].map(edtfDate).map((d) => [earliestDay(d), latestDay(d)]),
  ).toEqual([
    ['2024-01-01', '2024-12-31'],
    ['2024-02-01', '2024-02-29'],
    ['2023-02-01', '2023-02-28'],
    ['2022-02-02', '2022-02-02'],
  ]);
});

describe('in order', () => {
  test('sorts by first day, then the more precise date first, then the certain one', () => {
    const sorted = ['2022-02-02', '2022-01-01', '2022', '2022-01', '2021-12-31', '2022-01?', '2022-01-01~', '2022-02'];
    expect(
      sorted
        .map(edtfDate)
        .toSorted(compareEdtfDates)
        .map(({ text }) => text),
    ).toEqual(['2021-12-31', '2022-01-01', '2022-01-01~', '2022-01', '2022-01?', '2022', '2022-02', '2022-02-02']);
  });

  test('compares any dates consistently', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), anyDate(), (a, b, c) => {
        expect(Math.sign(compareEdtfDates(a, b))).toBe(0 - Math.sign(compareEdtfDates(b, a)));
        expect(compareEdtfDates(a, b) === 0).toBe(a.text === b.text);
        if (compareEdtfDates(a, b) <= 0 && compareEdtfDates(b, c) <= 0) {
          expect(compareEdtfDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

test('drops the qualifier for HTML', () => {
  expect(['2022-02-02', '2023-06?', '2010~', '2023-06%'].map(edtfDate).map(machineDate)).toEqual([
    '2022-02-02',
    '2023-06',
    '2010',
    '2023-06',
  ]);
});

test('only a day without a qualifier is a certain day', () => {
  expect(['2022-02-02', '2022-02-02?', '2022-02-02~', '2022-02'].map(edtfDate).map(isCertainDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

/** Few years and months, so that generated dates are often equal. */
function anyDate(): fc.Arbitrary<EdtfDate> {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 28 }));
  return fc
    .tuple(
      fc.constantFrom('2022', '2023'),
      fc.oneof(
        fc.constant(''),
        fc.constantFrom('-01', '-02'),
        day.map(([month, number]) => `-${two(month)}-${two(number)}`),
      ),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map((parts) => edtfDate(parts.join('')));
}
