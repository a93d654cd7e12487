import { describe, expect, test } from 'vitest';
import { formatIssue, issueReport, sortIssues, type Issue } from '../../../src/archive/issue.ts';

const issue = (file: string, line?: number, column?: number, rule = 'rule'): Issue => ({
  file,
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
  rule,
  message: 'It is so.',
});

test('formats an issue like a compiler, as far as its place is known', () => {
  expect([issue('a.md', 14, 7), issue('a.md', 14), issue('a.md')].map(formatIssue)).toEqual([
    'a.md:14:7 rule: It is so.',
    'a.md:14 rule: It is so.',
    'a.md rule: It is so.',
  ]);
});

test('sorts issues by file, line, column and rule', () => {
  const sorted = [
    issue('a.md'),
    issue('a.md', 2, 10),
    issue('a.md', 10, 2),
    issue('a.md', 10, 10, 'first'),
    issue('a.md', 10, 10, 'second'),
    issue('b.md', 1, 1),
  ];
  expect(sortIssues(sorted.toReversed())).toEqual(sorted);
});

describe('a report', () => {
  test('lists all issues in order and counts them', () => {
    expect(issueReport([issue('b.md', 1, 1), issue('a.md', 3, 1), issue('a.md', 2, 1)])).toMatchInlineSnapshot(`
      "a.md:2:1 rule: It is so.
      a.md:3:1 rule: It is so.
      b.md:1:1 rule: It is so.
      3 issues in 2 files"
    `);
  });

  test('uses the singular for one issue', () => {
    expect(issueReport([issue('a.md', 2, 1)])).toMatchInlineSnapshot(`
      "a.md:2:1 rule: It is so.
      1 issue in 1 file"
    `);
  });

  test('is empty when there are none', () => {
    expect(issueReport([])).toBe('');
  });
});
