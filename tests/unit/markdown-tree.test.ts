import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/archive/markdown-tree.ts';
import { markdownTexts } from '../fixtures/markdown-texts.ts';

const remark = (source: string) => unified().use(remarkParse).parse(source);

test.each([
  ['nothing', ''],
  ['empty lines', '\n\n \n'],
  ['paragraphs of words', 'One, “two”.\n\nThree – four\nand five!\n\n\nSix.\n'],
  ['markup between paragraphs of words', 'One.\n\n*Two* and [three](https://example.org).\n\nFour.\n\n## Five\n\nSix.'],
  ['a list with an empty line in it', 'One.\n\n- two\n\n- three\n\n  four\n\nFive.'],
  ['words that end a list', '1. one\n\ntwo\n\n    three'],
  ['fenced code over an empty line', '```\none\n\ntwo\n```\n\nthree'],
  ['HTML over an empty line', '<!--\none\n\ntwo\n-->\n\nthree'],
  ['a definition behind its use', 'One [two] three.\n\nFour.\n\n[two]: https://example.org'],
  ['a heading below its line', 'One\n===\n\nTwo\n---\n\nThree\n\n---\n\nFour'],
  ['spaces at the edges of lines', 'One  \ntwo\n  three \n\n   four\n\nfive '],
  ['a quotation and words that follow it', '> one\ntwo\n\nthree\n\n> four\n\n> five'],
  ['a tab, a carriage return, NUL', 'One\ttwo\n\nthree\r\n\r\nfour\n\nfive\0'],
  ['a byte order mark', '\uFEFFOne.\n\nTwo.'],
])('%s: the tree is that of remark', (_what, source) => {
  expect(parseMarkdown(source)).toEqual(remark(source));
});

test('a text may have more paragraphs with markup than a call has room for arguments', () => {
  expect(parseMarkdown('*a*\n\n'.repeat(130_000)).children.length).toBe(130_000);
}, 60_000);

test('of any text the tree is that of remark, with every position', () => {
  fc.assert(
    fc.property(markdownTexts, (source) => {
      expect(parseMarkdown(source)).toEqual(remark(source));
    }),
    { numRuns: Number(process.env['MARKDOWN_RUNS'] ?? 1000) },
  );
});
