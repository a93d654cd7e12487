import type { Emphasis, Link, Nodes, Root, RootContent, Strong } from 'mdast';
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown';
import { remark } from 'remark';

const parser = remark().freeze();

/** With more escapes in a block, needless ones are kept: testing each would take too long. */
const MOST_ESCAPES = 60;

const STYLE = { bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-', fences: true } as const;

/** Writes text without escapes; the default handler escapes every character that could ever matter. */
const unescaped: Handle = (node: { readonly value: string }) => node.value;

/** Escapes every punctuation character: hard to read, but always read back as text. */
const fullyEscaped: Handle = (node: { readonly value: string }) =>
  node.value
    .replace(/[!-/:-@[-`{-~]/gu, '\\$&')
    .replace(/^[ \t]|[ \t]$/gu, '&#x20;')
    .replace(/\s*\n\s*/gu, '\n');

/**
 * Writes a tree as Markdown that is read back as the same tree. To keep the file readable, only what CommonMark would
 * take for markup is escaped: `*stars*`, but not `[appearance]` or `5 * 3`.
 */
export function writeBody(tree: Root): string {
  return `${tree.children.map((block) => writeBlock(block)).join('\n\n')}\n`;
}

function writeBlock(block: RootContent): string {
  const target = shape(block);
  const same = (markdown: string): boolean => {
    const { children } = parser.parse(markdown) as Root;
    return children.length === 1 && children[0] !== undefined && shape(children[0]) === target;
  };
  const plain = serialise(block, { text: unescaped });
  if (same(plain)) return plain;
  const escaped = serialise(block, { text: defaultHandlers.text });
  const escapes = Array.from(escaped.matchAll(/\\(?=[!-/:-@[-`{-~])/gu), ({ index }) => index);
  if (!same(escaped))
    return hasMarkup(block) ? writeBlock(withoutMarkup(block)) : serialise(block, { text: fullyEscaped });
  if (escapes.length > MOST_ESCAPES) return escaped;
  let written = escaped;
  for (const index of escapes.toReversed()) {
    const without = written.slice(0, index) + written.slice(index + 1);
    if (same(without)) written = without;
  }
  return written;
}

/** The block without emphasis and links. Markdown cannot always write emphasis beside letters or around spaces. */
function withoutMarkup<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  return {
    ...node,
    children: node.children.flatMap((child): readonly Nodes[] =>
      isMarkup(child) ? withoutMarkup(child).children : [withoutMarkup(child)],
    ),
  } as Node;
}

function hasMarkup(node: Nodes): boolean {
  return 'children' in node && node.children.some((child) => isMarkup(child) || hasMarkup(child));
}

function isMarkup(node: Nodes): node is Emphasis | Strong | Link {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'link';
}

function serialise(block: RootContent, handlers: { readonly text: Handle }): string {
  return toMarkdown({ type: 'root', children: [block] }, { ...STYLE, handlers }).replace(/\n$/u, '');
}

/** A tree as a string for comparing: types, texts and addresses, with adjacent texts joined. */
function shape(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value.replace(/[ \t]*\n[ \t]*/gu, '\n'));
  const detail = [
    'depth' in node ? String(node.depth) : '',
    'ordered' in node ? String(node.ordered) : '',
    'url' in node ? node.url : '',
    node.type === 'image' ? JSON.stringify([node.alt ?? '', node.title ?? '']) : '',
    'value' in node ? node.value : '',
  ].join('|');
  if (!('children' in node)) return `${node.type}(${detail})`;
  const inside = node.children.map((child) => shape(child)).join('');
  return `${node.type}(${detail}){${inside.replaceAll('""', '')}}`;
}
