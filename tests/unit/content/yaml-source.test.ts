import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml, validateYaml } from '../../../src/content/yaml/yaml-source.ts';

test('reads every scalar as text, whatever YAML would make of it', () => {
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
  const source = readYaml('\na: one\nlist:\n  - two\n  - b: three\n    c: four\n', 'a.md');
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

test('validates a text and applies defaults', () => {
  const schema = z.strictObject({ a: z.string(), list: z.array(z.string()).default([]) });
  expect(validateYaml(readYaml('a: one\n', 'a.md'), schema, 'a.md')).toEqual({
    value: { a: 'one', list: [] },
    issues: [],
  });
});

test('reports only the YAML error for broken YAML', () => {
  const source = readYaml('a: [one\n', 'a.md');
  expect(validateYaml(source, z.strictObject({ b: z.string() }), 'a.md').issues).toEqual(source.issues);
});
