import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/archive/issue.ts';
import { doubledIds } from '../../../src/content/registers/doubled-ids.ts';
import { aQuotation } from '../../fixtures/printed.ts';

const issuesOf = (...files: readonly (readonly [file: string, ...ids: readonly string[]])[]) =>
  doubledIds(
    files.map(([file, ...ids]) => ({
      file,
      quotations: ids.map((id) => aQuotation({ id, parts: ['No.', 'Never.'] })),
    })),
    (file, path) => ({ file, line: Number(path[1]) + 1, column: 5 }),
  ).map(formatIssue);

test('the id of a quotation in two files is told at the second file, naming the first', () => {
  expect(issuesOf(['one.md', '7k2m9x4d'], ['two.md', '22222222', '7k2m9x4d'])).toEqual([
    'two.md:2:5 quotation-id-duplicate: the id "7k2m9x4d" of the quotation "No." is also used in one.md. Remove it from the newer quotation and run `npm run mint`, which writes another.',
  ]);
});

test('ids that differ are accepted, and a file is not compared with itself', () => {
  expect(issuesOf(['one.md', '7k2m9x4d', '7k2m9x4d'], ['two.md', '22222222'], ['three.md'])).toEqual([]);
});
