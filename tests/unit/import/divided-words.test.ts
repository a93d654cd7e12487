import { describe, expect, test } from 'vitest';
import { writeBody } from '../../../src/import/draft/body-markdown.ts';
import { dividedDoubts, wholeWords } from '../../../src/import/sources/text/divided-words.ts';
import { readMarkdown } from '../../../src/import/sources/text/markdown-source.ts';
import { readPlainText } from '../../../src/import/sources/text/plain-text.ts';

describe('a word that the end of a line divides', () => {
  test.each([
    ['is joined', 'Die Brü-\ncke steht', 'Die Brücke\nsteht', ['line 1 Brü-|cke → Brücke']],
    ['keeps the mark behind it', 'the har-\nbour, then', 'the harbour,\nthen', ['line 1 har-|bour → harbour']],
    ['may end its line', 'the har-\nbour.\nNext', 'the harbour.\nNext', ['line 1 har-|bour → harbour']],
    ['may end the text', 'a har-\nbour', 'a harbour', ['line 1 har-|bour → harbour']],
    [
      'may be divided by ¬ or a soft hyphen',
      'har¬\nbour fer\u00AD\nry',
      'harbour\nferry',
      ['line 1 har¬|bour → harbour', 'line 2 fer|ry → ferry'],
    ],
    ['keeps a hyphen before a capital', 'Jean-\nPaul came', 'Jean-Paul\ncame', ['line 1 Jean-|Paul → Jean-Paul']],
    [
      'keeps a hyphen that it has elsewhere',
      'Well-known.\nA well-\nknown man',
      'Well-known.\nA well-known\nman',
      ['line 2 well-|known → well-known'],
    ],
  ])('%s', (_says, text, whole, places) => {
    const joined = wholeWords(text);
    expect(joined.text).toBe(whole);
    expect(dividedDoubts(joined.divided)).toEqual([
      `words divided at the end of a line were joined; compare with the printed page: ${places.join(', ')}`,
    ]);
  });

  test.each([
    ['a part that two words share', 'Vor-\nund Nachteile'],
    ['years', '1914-\n1918'],
    ['a dash between blanks', 'It rained -\nas always'],
    ['a list', 'bread\n- butter'],
    ['a rule', 'Title\n---\ntext'],
  ])('is not %s', (_says, text) => {
    expect(wholeWords(text)).toEqual({ text, divided: [] });
  });
});

test('a scanned plain text has whole words, and the keeper is told their lines', () => {
  const { tree, doubts } = readPlainText(
    'The last ferry\n\nOn Sunday the ferry will leave the har-\nbour for the last time, and nobody in the town\nknows who will buy it from the coun-\ncil.\n',
  );
  expect(writeBody(tree)).toBe(
    'On Sunday the ferry will leave the harbour\nfor the last time, and nobody in the town\nknows who will buy it from the council.\n',
  );
  expect(doubts).toEqual([
    'words divided at the end of a line were joined; compare with the printed page: line 3 har-|bour → harbour, line 5 coun-|cil → council',
  ]);
});

test('so has a Markdown document, below its front matter', async () => {
  const read = await readMarkdown('---\ntitle: The ferry\n---\n\nIt leaves the har-\nbour today.\n', 'ferry.md');
  if ('failure' in read) throw new Error(read.failure);
  expect(writeBody(read.tree)).toBe('It leaves the harbour\ntoday.\n');
  expect(read.doubts).toEqual([
    'words divided at the end of a line were joined; compare with the printed page: line 5 har-|bour → harbour',
  ]);
});
