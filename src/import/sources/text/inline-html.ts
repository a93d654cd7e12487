import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `<a href="x">`, as far as an address can be read from it. */
const LINK = /^<a\b[^>]*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;

/**
 * Makes Markdown of the HTML that people write inside a paragraph: links, emphasis, line breaks. Any other is left as it is.
 */
export function withInlineHtml(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, (node: Nodes) => {
    if ('children' in node && (node.type === 'paragraph' || node.type === 'heading')) join(node);
  });
  return copy;
}

function join(parent: Parents): void {
  const done: Nodes[] = [];
  for (const child of parent.children) {
    const closed = child.type === 'html' ? /^<\/([a-z]+)\s*>$/iu.exec(child.value)?.[1]?.toLowerCase() : undefined;
    if (child.type === 'html' && /^<br\s*\/?>$/iu.test(child.value)) done.push({ type: 'break' });
    else if (closed === undefined) done.push(child);
    else {
      const start = done.findLastIndex((node) => node.type === 'html' && opens(node.value, closed));
      const opening = done[start];
      const inside = done.slice(start + 1) as PhrasingContent[];
      const made = opening?.type === 'html' ? element(closed, opening.value, inside) : undefined;
      if (made === undefined) done.push(child);
      else done.splice(start, done.length, made);
    }
  }
  parent.children = done as typeof parent.children;
}

function opens(html: string, name: string): boolean {
  return /^<([a-z]+)\b/iu.exec(html)?.[1]?.toLowerCase() === name;
}

function element(name: string, opening: string, children: PhrasingContent[]): PhrasingContent | undefined {
  switch (name) {
    case 'a': {
      const [, double, single, bare] = LINK.exec(opening) ?? [];
      const url = double ?? single ?? bare;
      return url === undefined ? undefined : { type: 'link', url: url.replaceAll('&amp;', '&'), children };
    }
    case 'em':
    case 'i':
      return { type: 'emphasis', children };
    case 'strong':
    case 'b':
      return { type: 'strong', children };
    default:
      return undefined;
  }
}
