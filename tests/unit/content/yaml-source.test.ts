import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readYaml, validateYaml } from '../../../src/content/yaml-source.ts';

test('every scalar is the text that stands there, whatever YAML might take it for', () => {
  const yaml =
    'date: 2022-02-02\nyear: 2010\nno: no\nzero: 007\nhalf: 0.5\nnone: null\nquoted: "a\\nb"\nlong: |\n  c\n  d\n';
  expect(readYaml(yaml, 'a.yaml')).toMatchObject({
    data: {
      date: '2022-02-02',
      year: '2010',
      no: 'no',
      zero: '007',
      half: '0.5',
      none: 'null',
      quoted: 'a\nb',
      long: 'c\nd\n',
    },
    issues: [],
  });
});

describe('the place of', () => {
  const source = readYaml('\na: one\nlist:\n  - two\n  - b: three\n    c: four\n', 'a.md', 1);
  test.each([
    ['a field', ['a'], 2, 1],
    ['a list', ['list'], 3, 1],
    ['an entry', ['list', 0], 4, 5],
    ['a field of an entry', ['list', 1, 'c'], 6, 5],
    ['a field that is missing is that of the entry', ['list', 1, 'd'], 5, 5],
    ['an entry that is missing is that of the list', ['list', 7], 3, 1],
    ['everything is the first line that holds something', [], 2, 1],
  ])('%s', (_what, path, line, column) => {
    expect(source.pointAt(path)).toEqual({ line, column });
  });
});

test('lines count from where the text begins in its file', () => {
  expect(readYaml('a: one\nb: two\n', 'a.md', 10).pointAt(['b'])).toEqual({ line: 11, column: 1 });
});

test('what a schema makes of the text is the value, with what it fills in', () => {
  const schema = z.strictObject({ a: z.string(), list: z.array(z.string()).default([]) });
  expect(validateYaml(readYaml('a: one\n', 'a.md'), schema, 'a.md')).toEqual({
    value: { a: 'one', list: [] },
    issues: [],
  });
});

test('of broken YAML a schema says nothing', () => {
  const source = readYaml('a: [one\n', 'a.md');
  expect(validateYaml(source, z.strictObject({ b: z.string() }), 'a.md').issues).toEqual(source.issues);
});

describe('what is read quickly is what is read with places', () => {
  const withPlaces = (text: string): unknown => {
    const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, version: '1.2' });
    return document.errors.length + document.warnings.length > 0 ? 'issues' : (document.toJS() as unknown);
  };

  test.each([
    ['a text over several lines', 'a: one\n  two\n\n  three\nb: "four\n  five \\\n  six"\n'],
    ['a text in blocks', 'a: |+\n  one\n\n    two\n\nb: >-\n  three\n  four\n\n  five\n'],
    ['lists in lists', 'a:\n- b\n-\n  - c: [d, "e", f g]\n'],
    ['fields without a value', 'a:\nb: ""\nc:\n'],
    ['marks inside of words', "a: it's {so}\nb: 'it''s'\nc: \"\\u201Cno\\u201D\"\n"],
    ['names that JavaScript knows', '__proto__: a\nconstructor: b\n'],
    ['a tab on an empty line', 'a: b\n\t\n  \n'],
    ['a byte order mark', '\uFEFF- |'],
    ['a question', '? '],
  ])('%s', (_what, text) => {
    const { data, issues } = readYaml(text, 'a.yaml');
    expect(issues.length > 0 ? 'issues' : data).toEqual(withPlaces(text));
  });

  test('anything that can be written', () => {
    const parts = [
      ...['a', 'b', ': ', ':', '- ', '\n', '\n  ', '\n    ', ' ', "'", '"', '|', '>-', '[', ']', ',', '#'],
      ...['\t', '\\n', '%', '---\n', '...\n', '“', '~', '@', '\r\n', '\u0085', 'key: ', 'l:\n  - x\n'],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (chosen) => {
        const text = `k: v\n${chosen.join('')}`;
        const { data, issues } = readYaml(text, 'a.yaml');
        if (issues.length === 0) expect(data).toEqual(withPlaces(text));
      }),
      { numRuns: 5000 },
    );
  });
});
