import { expect, test } from 'vitest';
import type { Quotation } from '../../../src/archive/article.ts';
import { relationIssues } from '../../../src/content/registers/relation-issues.ts';
import { aQuotation } from '../../fixtures/printed.ts';

function issuesOf(...quotations: readonly Partial<Quotation>[]): readonly string[] {
  const files = [{ file: 'a.md', quotations: quotations.map((fields) => aQuotation(fields)) }];
  return relationIssues(files, (_, path) => ({ file: 'a.md', line: Number(path[1]) + 1, column: 1 })).map(
    ({ line, rule, message }) => `${String(line)} ${rule}: ${message}`,
  );
}

test('a quotation may follow and answer earlier ones, undated ones, and ones of the same year', () => {
  expect(
    issuesOf(
      { id: '22222222', said: '2022' },
      { id: '33333333' },
      { id: '44444444', said: '2022-02-01', follows: ['22222222', '33333333'], answers: ['33333333'] },
    ),
  ).toEqual([]);
});

test('a quotation that is not in the archive is told from one that is', () => {
  expect(issuesOf({ id: '22222222' }, { id: '33333333', follows: ['22222223'] })).toEqual([
    '2 quotation-unknown: the archive has no quotation "22222223". Did you mean "22222222"? Correct the id, or remove the line.',
  ]);
});

test('nothing follows itself', () => {
  expect(issuesOf({ id: '22222222', answers: ['22222222'] })).toEqual([
    '1 quotation-itself: the quotation answers itself. Write the id of the earlier quotation, or remove the line.',
  ]);
});

test('what follows in a circle is said at each step of the circle, and not where it is only led to', () => {
  expect(
    issuesOf(
      { id: '22222222', follows: ['33333333'] },
      { id: '33333333', answers: ['22222222'] },
      { id: '44444444', follows: ['33333333'] },
    ),
  ).toEqual([
    '1 quotation-circle: "22222222" follows "33333333", which itself follows or answers "22222222", at once or over others. The later one names the earlier: remove the line from the earlier quotation.',
    '2 quotation-circle: "33333333" answers "22222222", which itself follows or answers "33333333", at once or over others. The later one names the earlier: remove the line from the earlier quotation.',
  ]);
});

test('nothing follows what was said later', () => {
  expect(
    issuesOf({ id: '22222222', said: '2023-06' }, { id: '33333333', said: '2022-02-01', follows: ['22222222'] }),
  ).toEqual([
    '2 quotation-later: "22222222" was said later (2023-06) than this quotation (2022-02-01), which follows it. Correct a date, or name "33333333" in "22222222" instead.',
  ]);
});
