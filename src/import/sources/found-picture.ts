import type { Image, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** What a source says of a picture beside its alternative text and its caption. */
export interface PictureOrigin {
  /** Where its file may be, the best first: paths from the source's place, `data:` or http(s) addresses. */
  readonly addresses: readonly string[];
  readonly credit?: string;
  /** Caption and credit as they stood below the picture. */
  readonly printed?: string;
}

declare module 'mdast' {
  interface ImageData {
    /** Absent in Markdown, where the address of the image is all. */
    origin?: PictureOrigin;
  }
}

/** A paragraph that is one picture. */
export interface PictureParagraph extends Paragraph {
  children: [Image];
}

/** Whether a node is a paragraph of one picture and nothing else. */
export function isPictureParagraph(node: Nodes): node is PictureParagraph {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'image';
}

/**
 * The blocks of a tree, with each picture in a paragraph of its own: before the block in which it stood when no words are in
 * front of it there, else behind. Articles hold pictures only so.
 */
export function liftPictures(tree: Root): readonly RootContent[] {
  return tree.children.flatMap((block): readonly RootContent[] => {
    if (isPictureParagraph(block)) return [block];
    const before: PictureParagraph[] = [];
    const behind: PictureParagraph[] = [];
    let words = false;
    visit(block, (node) => {
      if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
        words ||= node.value.trim() !== '';
      if (node.type === 'image') (words ? behind : before).push({ type: 'paragraph', children: [node] });
    });
    if (before.length + behind.length === 0) return [block];
    return [...before, ...(block.type === 'image' ? [] : [withoutPictures(block)]), ...behind];
  });
}

function withoutPictures<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  return { ...node, children: node.children.filter(({ type }) => type !== 'image').map(withoutPictures) } as Node;
}

/** What stays of a picture that is not taken: its caption and credit, as readers saw them below it. */
export function captionOf({ title, data }: Image): readonly PhrasingContent[] {
  const value = (data?.origin?.printed ?? title ?? '').trim();
  return value === '' ? [] : [{ type: 'emphasis', children: [{ type: 'text', value }] }];
}
