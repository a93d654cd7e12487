import { oneLine } from '../../text/one-line.ts';
import type { Image, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Removal } from './page/extraction.ts';

/** What a source says of a picture beside its alternative text and its caption. */
export interface PictureOrigin {
  /** Where its file may be, the best first: paths from the source's place, `data:` or http(s) addresses. */
  readonly addresses: readonly string[];
  readonly credit?: string;
  /** Set for a logo, the portrait of an author, or the picture of another article, which pages have in their texts too. */
  readonly isFurniture?: boolean;
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
  const value = oneLine(data?.origin?.printed ?? title);
  return value === '' ? [] : [{ type: 'emphasis', children: [{ type: 'text', value }] }];
}

/** A tree without what is no picture of its article, and what that was. */
export function withoutFurniture(tree: Root): { readonly tree: Root; readonly removed: readonly Removal[] } {
  const isOfPage = (block: RootContent): block is PictureParagraph =>
    isPictureParagraph(block) && block.children[0].data?.origin?.isFurniture === true;
  return {
    tree: { ...tree, children: tree.children.filter((block) => !isOfPage(block)) },
    removed: tree.children.filter(isOfPage).map(({ children: [image] }) => pictureLeft(image, FURNITURE)),
  };
}

const FURNITURE = 'of the page and not of its article';

/** A picture that is not taken, and why. */
export function pictureLeft({ alt, url }: Image, why: string): Removal {
  const address = url.length > LONGEST_ADDRESS ? `${url.slice(0, LONGEST_ADDRESS)}…` : url;
  return { what: `picture, ${why}`, text: [alt ?? '', address].filter((part) => part !== '').join(', ') };
}

/** Characters of an address that the keeper is shown. */
const LONGEST_ADDRESS = 120;
