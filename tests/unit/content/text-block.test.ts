import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../fixtures/markdown-blocks.ts';

const texts = (markdown: string) =>
  blocksOf(markdown).blocks.map(({ number, element, text }) => [number, element.tagName, text]);

describe('blocks of text are numbered in the order in which they are read', () => {
  test('headings, paragraphs, lists, block quotes and code', () => {
    expect(
      texts(
        '## Doors\n\nOne.\n\n- two\n- three\n\n1. four\n\n   five\n\n2. six\n\n> seven\n>\n> eight\n\n---\n\n    nine\n',
      ),
    ).toEqual([
      [1, 'h2', 'Doors'],
      [2, 'p', 'One.'],
      [3, 'li', 'two'],
      [4, 'li', 'three'],
      [5, 'p', 'four'],
      [6, 'p', 'five'],
      [7, 'p', 'six'],
      [8, 'p', 'seven'],
      [9, 'p', 'eight'],
      [10, 'pre', 'nine\n'],
    ]);
  });

  test('an item and the list inside it', () => {
    expect(texts('- one\n  - two\n    - three\n- four\n')).toEqual([
      [1, 'li', 'one'],
      [2, 'li', 'two'],
      [3, 'li', 'three'],
      [4, 'li', 'four'],
    ]);
  });

  test('a block quote inside an item inside a block quote', () => {
    expect(texts('> - one\n>\n>   > two\n')).toEqual([
      [1, 'p', 'one'],
      [2, 'p', 'two'],
    ]);
  });
});

describe('the text of a block', () => {
  test('runs through emphasis, links and code', () => {
    expect(texts('I *thought **it*** was [`great`](https://example.org/).')).toEqual([
      [1, 'p', 'I thought it was great.'],
    ]);
  });

  test('reads a line break as a space, also from Windows or an old Mac', () => {
    expect(texts('one\ntwo \n  three\r\nfour\rfive')).toEqual([[1, 'p', 'one two three four five']]);
  });

  test('separates words at a hard break', () => {
    expect(texts('one  \ntwo\\\nthree')).toEqual([[1, 'p', 'one\ntwo\nthree']]);
  });

  test('separates words before and after a block inside an item', () => {
    expect(texts('- one\n  ```\n  two\n  ```\n  three\n')).toEqual([
      [1, 'li', 'one\nthree'],
      [2, 'pre', 'two\n'],
    ]);
  });
});
