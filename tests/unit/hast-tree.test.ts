import fc from 'fast-check';
import { toHast } from 'mdast-util-to-hast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { hastTree } from '../../src/archive/hast-tree.ts';
import { markdownTexts } from '../fixtures/markdown-texts.ts';

const remark = (source: string) => unified().use(remarkParse).parse(source);

test.each([
  ['nothing', ''],
  ['words', 'One, “two”.\n\nThree.'],
  ['words on two lines', 'One,  \t\n  two.\n\nThree.'],
  ['words and markup by turns', 'One.\n\n*Two*\n\nThree.\n\n- four\n\n***\n\nFive.\n\n## Six'],
  ['a definition, of which nothing is made', 'One.\n\n[two][2]\n\n[2]: https://example.org\n\nThree.'],
  ['HTML, of which nothing is made', 'One.\n\n<b>two</b>\n\n<div>\n\nThree.'],
  ['a line break', 'One\\\ntwo\n\nThree.'],
])('%s: the tree is that of mdast-util-to-hast', (_what, source) => {
  expect(hastTree(remark(source))).toEqual(toHast(remark(source)));
});

test('of any text the tree is that of mdast-util-to-hast, with every position', () => {
  fc.assert(
    fc.property(markdownTexts, (source) => {
      expect(hastTree(remark(source))).toEqual(toHast(remark(source)));
    }),
    { numRuns: Number(process.env['MARKDOWN_RUNS'] ?? 1000) },
  );
});
