import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { treeHtml } from '../../src/archive/tree-html.ts';

const text = fc.oneof(
  fc.constantFrom('words', ' ', '\n', '“words”', 'R&B', '&amp;', 'a < b > c', '"', "'", '\u00A0', '🌈', ''),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const value = fc.oneof(
  fc.constantFrom<unknown>(
    'a',
    'q-4',
    '../../q/4/',
    'https://example.org/?a=b&c',
    'a "b"',
    "a'b",
    '',
    true,
    false,
    7,
    null,
    undefined,
  ),
  fc.constantFrom<unknown>([], ['a'], ['a', 'b'], ['a"b']),
);
const properties = fc.dictionary(
  fc.constantFrom('id', 'className', 'href', 'lang', 'dataQuotation', 'title', 'dataX', 'ariaLabel', 'start'),
  value,
);
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text.map((words): ElementContent => ({ type: 'text', value: words })),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.oneof(
        {
          weight: 8,
          arbitrary: fc.constantFrom('p', 'span', 'a', 'b', 'em', 'strong', 'div', 'blockquote', 'ul', 'li', 'h2'),
        },
        { weight: 1, arbitrary: fc.constantFrom('br', 'pre', 'code', 'hr', 'script', 'td') },
      ),
      properties,
      children: fc.array(tie('node'), { maxLength: 4 }),
    }) as fc.Arbitrary<ElementContent>,
    fc.constant({ type: 'comment', value: 'words' } as ElementContent),
  ),
}));

test('of any tree the HTML is that of hast-util-to-html', () => {
  const tree = fc.array(node, { maxLength: 5 }).map((children): Root => ({ type: 'root', children }));
  fc.assert(
    fc.property(tree, (root) => {
      expect(treeHtml(root)).toBe(toHtml(root));
    }),
    { numRuns: Number(process.env['TREE_RUNS'] ?? 1000) },
  );
});

test('words, marks and attributes are written out', () => {
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['a', 'b'], href: '../../q/4/' },
    children: [],
  };
  const children: ElementContent[] = [link, { type: 'text', value: '“R&B” < jazz' }];
  expect(
    treeHtml({ type: 'root', children: [{ type: 'element', tagName: 'p', properties: { id: 'p1' }, children }] }),
  ).toBe('<p id="p1"><a class="a b" href="../../q/4/"></a>“R&#x26;B” &#x3C; jazz</p>');
});
