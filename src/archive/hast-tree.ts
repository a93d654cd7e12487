import type { Element, Root as HastRoot, RootContent as HastContent } from 'hast';
import type { Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';

/**
 * The tree of HTML that a tree of CommonMark stands for: exactly what mdast-util-to-hast makes of it, which goes through
 * the whole tree twice. Paragraphs that are words alone need neither; a test holds the two ways against each other.
 */
export function hastTree(root: Root): HastRoot {
  const paragraphs = root.children.map(paragraphOfWords);
  const others = root.children.filter((_, index) => paragraphs[index] === undefined);
  const made = others.length === 0 ? [] : childrenOf(others);
  // A definition becomes nothing; what stands for what cannot be told then.
  if (made.length !== others.length) return toHast(root) as HastRoot;
  const children: HastContent[] = [];
  const next = made.values();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) children.push({ type: 'text', value: '\n' });
    const element = paragraph ?? next.next().value;
    if (element !== undefined) children.push(element);
  }
  return { type: 'root', children, ...(root.position !== undefined && { position: root.position }) };
}

/** What becomes of nodes that belong together, for one may say where the links of another lead. */
function childrenOf(nodes: RootContent[]): HastContent[] {
  const { children } = toHast({ type: 'root', children: nodes }) as HastRoot;
  // Line feeds stand between them.
  return children.filter((_, index) => index % 2 === 0);
}

/** `undefined` for what is not a paragraph of words on one line. */
function paragraphOfWords({ type, position, ...node }: RootContent): Element | undefined {
  if (type !== 'paragraph' || !('children' in node) || node.children.length !== 1) return undefined;
  const [text] = node.children;
  if (text?.type !== 'text' || /[\r\n]/.test(text.value)) return undefined;
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: text.value, ...(text.position !== undefined && { position: text.position }) }],
    ...(position !== undefined && { position }),
  };
}
