import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { splitArticleDocument } from '../../../src/content/article-document.ts';
import { parseBody } from '../../../src/content/body/markdown-body.ts';
import { textBlocks } from '../../../src/content/body/text-block.ts';
import { writeBody } from '../../../src/import/draft/body-markdown.ts';
import { takePictures } from '../../../src/import/edge/source-pictures.ts';
import { readPage } from '../../../src/import/sources/page/saved-page.ts';
import { readPlainText } from '../../../src/import/sources/text/plain-text.ts';
import { textOf } from '../../../src/import/sources/text/markdown-tree.ts';

function paragraphs(...texts: readonly string[]): Root {
  return { type: 'root', children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) };
}

/** The text of a written body as the archive reads it back, and the issues of the content check. */
function readBack(markdown: string) {
  const { document } = splitArticleDocument(`---\n---\n\n${markdown}`, 'x.md');
  if (document === undefined) throw new Error('the body broke its own front matter');
  const { tree, issues } = parseBody(document, 'x.md');
  return {
    texts: textBlocks(tree).map(({ text }) => text),
    issues: issues.filter(({ rule }) => rule !== 'body-empty'),
  };
}

const oneLine = (text: string): string => text.replace(/[ \t]*\n[ \t]*/gu, ' ');

/** Timeout in milliseconds: thousands of inputs take seconds, on a busy machine longer. */
const PATIENCE = 60_000;

test('writes punctuation without escapes where it is not markup', () => {
  expect(writeBody(paragraphs('“I like [this],” he said. 5 * 3 = 15 & a < b_c #AndJust https://t.co/6q_17_'))).toBe(
    '“I like [this],” he said. 5 * 3 = 15 & a < b_c #AndJust https://t.co/6q_17_\n',
  );
});

test('escapes only what Markdown would take for markup', () => {
  expect(writeBody(paragraphs('# one *two* [three] <b> &amp; four', '1. five', '- six', '> seven', '---'))).toBe(
    ['\\# one \\*two* [three] \\<b> \\&amp; four', '1\\. five', '\\- six', '\\> seven', '\\---', '']
      .join('\n\n')
      .replace(/\n\n$/u, '\n'),
  );
});

/** Pieces of text that Markdown may take for markup, and any others. */
const pieces = fc.oneof(
  fc.constantFrom(...'*_`#>+-=~|[](){}<>!&\\.:;"\'“”‘’…—0123 \t\u00a0'),
  fc.constantFrom(
    '**',
    '__',
    '```',
    '~~~',
    '---',
    '1.',
    '2)',
    '- ',
    '# ',
    '> ',
    '    ',
    '![a](b)',
    '[a]: b',
    '[a](b)',
    '<a>',
    '</p>',
    '<!--',
    '&amp;',
    '&#35;',
    'https://x.y/z_z_',
    'a@b.co',
    '\\*',
    '🏳️‍🌈',
    'word',
    'Word ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const line = fc
  .array(pieces, { minLength: 1, maxLength: 14 })
  .map((list) =>
    list
      .join('')
      .replace(/[\r\n\0]/gu, ' ')
      .trim(),
  )
  .filter((text) => text.trim() !== '');

test(
  'is read back as the text it was written from',
  () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(readBack(writeBody(paragraphs(...texts)))).toEqual({ texts, issues: [] });
      }),
      { numRuns: 1500 },
    );
  },
  PATIENCE,
);

test(
  'keeps the words of any plain text',
  () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n\n', '\r\n\r\n', '\n   • '),
        (texts, gap) => {
          const { tree } = readPlainText(texts.join(gap));
          const { texts: back, issues } = readBack(writeBody(tree));
          expect(issues).toEqual([]);
          expect(back.join('\n')).toBe(
            tree.children
              .flatMap((block) => (block.type === 'list' ? block.children : [block]))
              .map((block) => oneLine(textOf(block)))
              .join('\n'),
          );
        },
      ),
      { numRuns: 1000 },
    );
  },
  PATIENCE,
);

test(
  'makes a body without issues from any page',
  async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<blockquote>',
      '</blockquote>',
      '<ul><li>',
      '</li></ul>',
      '<br>',
      '<h1>',
      '</h1>',
      '<table><tr><td>',
      '</table>',
      '<a href="javascript:x()">',
      '<a href="/y">',
      '</a>',
      '<img src=x alt="y">',
      '<pre>',
      '</pre>',
      '<script>',
      '</script>',
      '<q>',
      '</q>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(tag, line), { minLength: 1, maxLength: 14 }), async (parts) => {
        const page = readPage(
          `<html><body><article><p>${'A paragraph that is long enough to be found. '.repeat(4)}</p>${parts.join(' ')}</article></body></html>`,
        );
        if ('failure' in page) return;
        const { tree } = await takePictures(page.tree, { document: 'x.html' }, {});
        expect(readBack(writeBody(tree)).issues).toEqual([]);
      }),
      { numRuns: 400 },
    );
  },
  PATIENCE,
);
