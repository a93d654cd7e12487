import { expect, test } from 'vitest';
import { issueReport, type Issue } from '../../../src/archive/issue.ts';

const missing = (number: number): Issue => ({
  file: `content/articles/${String(number).padStart(3, '0')}.md`,
  line: 2,
  rule: 'field-missing',
  message: '"rights" is missing.',
});

test('lists twenty issues of one kind, and of more the first place with their number', () => {
  expect(issueReport(Array.from({ length: 20 }, (_, at) => missing(at))).split('\n')).toHaveLength(21);
  const other: Issue = { file: 'content/articles/010.md', rule: 'speaker-unknown', message: 'Who?' };
  expect(issueReport([other, ...Array.from({ length: 1000 }, (_, at) => missing(at))])).toBe(
    [
      'content/articles/000.md:2 field-missing: "rights" is missing. The same in 999 more places, in 1000 files in all; "npm run -s check -- --format json" lists them.',
      'content/articles/010.md speaker-unknown: Who?',
      '1001 issues in 1000 files',
    ].join('\n'),
  );
});
