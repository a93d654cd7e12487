import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/markdown-body.ts';
import { blocksOf } from '../../fixtures/markdown-blocks.ts';

const html = (markdown: string) => toHtml(blocksOf(markdown).body.tree);

test('reads plain CommonMark, without tables, smart punctuation and bare links', () => {
  expect(html('"It\'s" -- a...\n\n| a |\n|---|\n\nhttps://example.org/ ~~b~~ [^1]')).toBe(
    ['<p>"It\'s" -- a...</p>', '<p>| a |\n|---|</p>'.replace('\n', ' '), '<p>https://example.org/ ~~b~~ [^1]</p>'].join(
      '\n',
    ),
  );
});

test('keeps web and mail links', () => {
  const { body } = blocksOf('<https://example.org/a?b=c> [mail](mailto:a@example.org) [x]\n\n[x]: HTTP://example.org');
  expect({ html: toHtml(body.tree), issues: body.issues }).toEqual({
    html: '<p><a href="https://example.org/a?b=c" rel="external">https://example.org/a?b=c</a> <a href="mailto:a@example.org" rel="external">mail</a> <a href="HTTP://example.org" rel="external">x</a></p>',
    issues: [],
  });
});

test('shortens long HTML in an issue', () => {
  const { issues } = parseBody({ body: `Text.\n\n<div ${'a'.repeat(100)}>\n</div>`, bodyLine: 7 }, 'a.md');
  expect(issues.map(({ line, message }) => [line, message])).toEqual([
    [
      9,
      `"<div ${'a'.repeat(55)}…" is raw HTML, and it could run code in a reader's browser. Write it as Markdown, or escape < as \\<.`,
    ],
  ]);
});

test('finds the line and column of an offset in the body', () => {
  const { body } = blocksOf('one\n\ntwo\r\nthree');
  expect([0, 3, 4, 5, 8, 10, 14].map((offset) => body.pointAt(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 4 },
    { line: 4, column: 1 },
    { line: 4, column: 5 },
  ]);
});
