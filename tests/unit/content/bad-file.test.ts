import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/content/article-parser.ts';
import { openDoor, openDoorFile, registers } from '../../fixtures/open-door.ts';

test('reports all issues of front matter and body at once', () => {
  const text = openDoor
    .replace('2022-02-02\n', '2022-02-30\n')
    .replace('summary:', 'sumary:')
    .replace('It ends', '# It');
  expect(parseArticle(text, openDoorFile, registers).issues.map(({ line, rule }) => [line, rule])).toEqual([
    [6, 'field-value'],
    [2, 'field-missing'],
    [13, 'field-unknown'],
    [29, 'heading-level'],
  ]);
});
