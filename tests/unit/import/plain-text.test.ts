import { describe, expect, test } from 'vitest';
import { writeBody } from '../../../src/import/draft/body-markdown.ts';
import { readPlainText } from '../../../src/import/sources/text/plain-text.ts';

const TEXT = 'The pier is shut, and nobody in the harbour knows for how long, said the board on Monday, when it met.';

/** What was read of a text below a title. */
function read(...head: readonly string[]) {
  const { tree, facts, removed, unsure } = readPlainText([...head, TEXT, TEXT].join('\n\n'));
  return {
    body: writeBody(tree).trim().split('\n\n'),
    ...Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value])),
    removed: removed.map(({ text }) => text),
    ...(unsure !== undefined && { unsure }),
  };
}

describe('a line below the title of a plain text', () => {
  test.each([
    ['By Reuters', 'Reuters'],
    ['By Reed', 'Reed'],
    ['by jane doe', 'jane doe'],
    ['By Tom Reed of the Norwich News', 'Tom Reed of the Norwich News'],
    ['By Tom Reed for the News', 'Tom Reed for the News'],
  ])('says by whom it is: %s', (line, byline) => {
    expect(read('The Pier Is Shut', line)).toEqual({
      body: [TEXT, TEXT],
      headline: 'The Pier Is Shut',
      byline,
      removed: [line],
    });
  });

  test.each(['Por La Ciudad Vieja', 'Di Maria Real Madrid'])(
    'is one of the text where it may be a name: %s',
    (line) => {
      expect(read('The Pier Is Shut', line)).toEqual({
        body: [line, TEXT, TEXT],
        headline: 'The Pier Is Shut',
        removed: [],
      });
    },
  );

  test.each([
    ['The pier is shut', 'By Ada Bloom', 'Harbour Post, 2 May 2024'],
    ['The pier is shut', 'By Ada Bloom\nHarbour Post, 2 May 2024'],
    ['The pier is shut\nBy Ada Bloom\nHarbour Post, 2 May 2024'],
  ])('says by whom, where and when it was published: %s', (...head) => {
    expect(read(...head)).toEqual({
      body: [TEXT, TEXT],
      headline: 'The pier is shut',
      published: '2024-05-02',
      byline: 'Ada Bloom',
      outlet: 'Harbour Post',
      removed: ['By Ada Bloom', 'Harbour Post, 2 May 2024'],
      unsure: [{ field: 'outlet', why: '“Harbour Post” stands before the date; it may be the place' }],
    });
  });

  test('is kept where it begins with a place', () => {
    expect(read('The Pier Is Shut', 'Norvik, 2 May 2024').removed).toEqual([]);
  });
});
