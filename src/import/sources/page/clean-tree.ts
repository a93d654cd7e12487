import type { BlockContent, Definition, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Removal } from './extraction.ts';
import { blockRole, boilerplateKind, gluedLink, readPost } from './boilerplate.ts';
import { isPictureParagraph, liftPictures } from '../found-picture.ts';
import { asBlocks, asItem, inLine, textOf } from '../text/markdown-tree.ts';

/** Schemes of links that an article may keep. Of other links only the words stay. */
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * Removes from a Markdown tree what an article may not have: raw HTML, links without an address, boilerplate. Headings of
 * level 1 become level 2. Each picture gets a paragraph of its own. The words that stay are not changed.
 */
export function cleanTree(tree: Root, base?: string): { readonly tree: Root; readonly removed: readonly Removal[] } {
  const removed: Removal[] = [];
  const definitions = new Map<string, Definition>();
  for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier, node);
  const context: Context = { removed, definitions, ...(base !== undefined && { base }) };
  const blocks = liftPictures(withAddresses(tree, definitions));
  const children: readonly RootContent[] = asBlocks(blocks.flatMap((node) => cleanNode(node, context)));
  return {
    tree: {
      type: 'root',
      children: children.filter(
        (block) => textOf(block).trim() !== '' || block.type === 'thematicBreak' || isPictureParagraph(block),
      ),
    },
    removed,
  };
}

interface Context {
  readonly removed: Removal[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly base?: string;
}

/** The tree with the addresses of pictures that stand elsewhere in the text. */
function withAddresses<Node extends Nodes>(node: Node, definitions: ReadonlyMap<string, Definition>): Node {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): readonly Nodes[] => {
    if (child.type !== 'imageReference') return [withAddresses(child, definitions)];
    const { url, title } = definitions.get(child.identifier) ?? {};
    return url === undefined ? [] : [{ type: 'image', url, alt: child.alt ?? '', ...(title != null && { title }) }];
  });
  return { ...node, children } as Node;
}

function cleanNode(node: Nodes, context: Context): readonly Nodes[] {
  if (isPictureParagraph(node)) return [node];
  switch (node.type) {
    case 'html':
      // Comments are removed silently: readers never saw them.
      if (!node.value.startsWith('<!--')) context.removed.push({ what: 'raw HTML', text: node.value });
      return [];
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'yaml':
      return [];
    case 'linkReference':
      return link(node, context.definitions.get(node.identifier)?.url ?? '', context);
    case 'link':
      return link(node, node.url, context);
    case 'heading':
      return [
        { ...node, depth: node.depth === 1 ? 2 : node.depth, children: inLine(inside<PhrasingContent>(node, context)) },
      ];
    case 'paragraph':
      return paragraph(trimmed(inLine(inside<PhrasingContent>(node, context))), context);
    case 'blockquote':
      return [{ ...node, children: joinedPost(asBlocks(inside<Nodes>(node, context))) }];
    case 'listItem':
      return [{ ...node, children: asBlocks(inside<Nodes>(node, context)) }];
    case 'list':
      return [{ ...node, children: inside<Nodes>(node, context).map(asItem) }];
    case 'table':
      return node.children
        .filter((row) => textOf(row).trim() !== '')
        .map((row) => ({
          type: 'paragraph' as const,
          children: row.children.flatMap((cell, index): PhrasingContent[] => [
            ...(index > 0 ? [{ type: 'text' as const, value: ' | ' }] : []),
            ...inLine(inside<PhrasingContent>(cell, context)),
          ]),
        }));
    // Cells outside of a table, from broken pages.
    case 'tableRow':
    case 'tableCell':
      return paragraph(inLine(inside<PhrasingContent>(node, context)), context);
    case 'delete':
      return inside(node, context);
    case 'emphasis':
    case 'strong':
      return [{ ...node, children: inLine(inside<PhrasingContent>(node, context)) }];
    case 'text':
      return [{ type: 'text', value: node.value }];
    default:
      if (!('children' in node)) return [node];
      return [{ ...node, children: inside(node, context) } as Nodes];
  }
}

function inside<Child extends Nodes>(node: Parents, context: Context): Child[] {
  const children = node.children.flatMap((child) => cleanNode(child, context));
  // Remove elements that have become empty.
  return spacesOutside(
    children.filter((child) => !('children' in child) || child.type === 'tableCell' || textOf(child).trim() !== ''),
  ) as Child[];
}

/** Puts the spaces at both ends of emphasis and links around them: inside, Markdown has only codes for them. */
function spacesOutside(children: readonly Nodes[]): readonly Nodes[] {
  return children.flatMap((child): readonly Nodes[] => {
    if (child.type !== 'emphasis' && child.type !== 'strong' && child.type !== 'link') return [child];
    const [first, last] = [child.children[0], child.children.at(-1)];
    const before = first?.type === 'text' ? (/^\s+/u.exec(first.value)?.[0] ?? '') : '';
    const behind = last?.type === 'text' ? (/\s+$/u.exec(last.value)?.[0] ?? '') : '';
    const within = child.children.map((one) => {
      if (one.type !== 'text') return one;
      const value = one === first ? one.value.trimStart() : one.value;
      return { ...one, value: one === last ? value.trimEnd() : value };
    });
    const text = (value: string): readonly Nodes[] => (value === '' ? [] : [{ type: 'text', value }]);
    return [...text(before), { ...child, children: within } as Nodes, ...text(behind)];
  });
}

/** Joins the paragraphs of an embedded post, whose author stands in the last one, so that `readPost` recognises it. */
function joinedPost(blocks: BlockContent[]): BlockContent[] {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const last = paragraphs.at(-1);
  if (
    paragraphs.length < 2 ||
    paragraphs.length !== blocks.length ||
    last === undefined ||
    !/^\s*[—–-]/u.test(textOf(last))
  )
    return blocks;
  const children = paragraphs.flatMap((block, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    ...block.children,
  ]);
  return readPost(textOf({ type: 'paragraph', children })) === undefined ? blocks : [{ type: 'paragraph', children }];
}

function link(node: Parents, address: string, context: Context): readonly Nodes[] {
  const url = URL.parse(address, context.base);
  const children = inLine(inside<PhrasingContent>(node, context));
  if (url === null || address.startsWith('#') || !LINK_SCHEMES.has(url.protocol)) return children;
  return [{ type: 'link', url: url.href, children: children.filter(({ type }) => type !== 'link') }];
}

/** Without the spaces that stood beside a picture at either end. */
function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  return children.map((child, index) => {
    if (child.type !== 'text') return child;
    const value = index === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: index === children.length - 1 ? value.trimEnd() : value };
  });
}

function paragraph(children: PhrasingContent[], { removed }: Context): readonly Nodes[] {
  const block = { type: 'paragraph' as const, children };
  const text = textOf(block);
  const kind = boilerplateKind(text);
  if (kind !== undefined) {
    removed.push({ what: kind, text: text.trim() });
    return [];
  }
  const glued = gluedLink(text);
  const last = children.at(-1);
  if (glued !== undefined && last?.type === 'text' && text.length - glued <= last.value.length) {
    removed.push({ what: 'link to another article', text: text.slice(glued).trim() });
    return [
      {
        ...block,
        children: [
          ...children.slice(0, -1),
          { type: 'text', value: last.value.slice(0, last.value.length - (text.length - glued)) },
        ],
      },
    ];
  }
  if (blockRole(text) === 'caption' && children.every(({ type }) => type === 'text'))
    return [{ ...block, children: [{ type: 'emphasis', children }] }];
  return [block];
}
