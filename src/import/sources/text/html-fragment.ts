import type { Element as HastElement, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { cleanTree } from '../page/clean-tree.ts';
import { keepPrintedSigns } from './printed-signs.ts';
import type { Removal } from '../page/extraction.ts';
import { describePictures, pictureOf, pictureProperties } from '../page/page-pictures.ts';

/** Deepest nesting of elements accepted. Real pages stay below 100; far deeper ones overflow the libraries' stack. */
export const DEEPEST = 500;

/** The article in a piece of HTML as Markdown. The piece must not nest deeper than {@link DEEPEST}. */
export function toMarkdownTree(
  html: string,
  base: string | undefined,
): { readonly tree: Root; readonly removed: readonly Removal[] } {
  const hast = fromHtml(html, { fragment: true });
  keepPrintedSigns(hast);
  describePictures(hast);
  removeWithoutWords(hast, base);
  const mdast = toMdast(hast, { quotes: ['“”', '‘’'], document: true, handlers: { img: pictureOf } });
  return cleanTree(mdast.type === 'root' ? (mdast as Root) : { type: 'root', children: [] }, base);
}

/** Elements without words of the article: code, media, forms, navigation. */
const WITHOUT_WORDS = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'embed',
    'video',
    'audio',
    'canvas',
    'svg',
    'math',
  ],
  ...['form', 'button', 'input', 'select', 'textarea', 'nav', 'link', 'meta', 'base', 'map', 'area', 'dialog'],
]);

/** Removes elements without words, comments, and all attributes but `href` and those of pictures. */
function removeWithoutWords(parent: HastRoot | HastElement, base?: string): void {
  parent.children = parent.children.filter(
    (child) => child.type === 'text' || (child.type === 'element' && !WITHOUT_WORDS.has(child.tagName)),
  ) as typeof parent.children;
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { href } = child.properties;
    child.properties =
      child.tagName === 'img' ? pictureProperties(child.properties, base) : { ...(href !== undefined && { href }) };
    removeWithoutWords(child, base);
  }
}

/** Whether elements are nested more than `limit` deep. Works without recursion. */
export function isDeeper(root: Element, limit: number): boolean {
  let depth = 0;
  let element: Element | null = root;
  while (element !== null) {
    if (element.firstElementChild !== null) {
      element = element.firstElementChild;
      depth += 1;
      if (depth > limit) return true;
      continue;
    }
    while (element !== null && element !== root && element.nextElementSibling === null) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element === null || element === root ? null : element.nextElementSibling;
  }
  return false;
}

/** Elements that nobody has to close. */
const UNCLOSED = new Set(
  'p li td th tr dt dd option br img hr input wbr col source track embed area base link meta param'.split(' '),
);

/** The same for a piece of HTML, without making a tree of it: openings of elements that are not closed, at their most. */
export function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, close, name = '', self] of html.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*?(\/?)>/giu)) {
    if (UNCLOSED.has(name.toLowerCase())) continue;
    depth += close === '/' ? -1 : self === '/' ? 0 : 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
