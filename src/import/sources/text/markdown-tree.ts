import type { BlockContent, ListItem, Nodes, PhrasingContent } from 'mdast';

/** Makes children valid where only blocks may stand: inline nodes become paragraphs. */
export function asBlocks(children: readonly Nodes[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let words: Nodes[] = [];
  const close = (): void => {
    if (words.length > 0) blocks.push({ type: 'paragraph', children: inLine(words) });
    words = [];
  };
  for (const child of children) {
    switch (child.type) {
      case 'paragraph':
      case 'heading':
      case 'list':
      case 'blockquote':
      case 'code':
      case 'thematicBreak':
        close();
        blocks.push(child);
        break;
      case 'listItem':
        close();
        blocks.push({ type: 'list', ordered: false, spread: false, children: [child] });
        break;
      default:
        words.push(child);
    }
  }
  close();
  return blocks;
}

/** Makes a child valid in a list: anything else becomes a list item. */
export function asItem(child: Nodes): ListItem {
  return child.type === 'listItem' ? child : { type: 'listItem', spread: false, children: asBlocks([child]) };
}

/** Makes children valid where only inline nodes may stand: of blocks, which broken pages have there, only the text stays. */
export function inLine(children: readonly Nodes[]): PhrasingContent[] {
  return children.map((child) => {
    switch (child.type) {
      case 'text':
      case 'break':
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'inlineCode':
        return child;
      default:
        return { type: 'text', value: textOf(child) };
    }
  });
}

/** All text below a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
