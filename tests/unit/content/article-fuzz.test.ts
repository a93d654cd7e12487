import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { openDoor, openDoorFile, registers } from '../../fixtures/open-door.ts';

/** Text that breaks YAML and Markdown easily, and arbitrary text. */
const debris = fc.oneof(
  fc.constantFrom(
    '---',
    '\n---\n',
    ': ',
    '- ',
    '&a',
    '*a',
    '!!js/function',
    '"',
    "'",
    '|',
    '>',
    '{',
    '[',
    '#',
    '\t',
    '\r\n',
  ),
  fc.constantFrom('“', '”', '‘', '«', '<script>', '\u0000', '\uD800', '\u202E', '🌈', '](', '![', '# ', 'x: &x [*x]'),
  fc.string({ unit: 'binary' }),
);

/** A valid file with parts of it removed or replaced. */
const damaged = fc
  .array(fc.tuple(fc.nat(openDoor.length), fc.nat(40), debris), { minLength: 1, maxLength: 6 })
  .map((cuts) => cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), openDoor));

test('any file gives an article or issues with their places', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
      const { article, issues } = parseArticle(text, openDoorFile, registers);
      expect(article === undefined).toBe(issues.length > 0);
      const lines = text.split('\n').length;
      for (const issue of issues) {
        expect(issue.file).toBe(openDoorFile);
        expect(issue.message).not.toBe('');
        expect(issue.line).toBeGreaterThanOrEqual(1);
        expect(issue.line).toBeLessThanOrEqual(lines);
        expect(issue.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 4000 },
  );
});
