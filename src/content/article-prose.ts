import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { textBlocks, type TextBlock } from './text-block.ts';

/**
 * The body of an article without what belongs to the article's own page: the elements and ids of quotations and the links
 * to their pages.
 */
export function articleProse({ html }: { readonly html: string }): Root {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const names = element.properties.className;
    if (Array.isArray(names) && names.includes('quotation-link')) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    delete element.properties.id;
    // Markdown makes no span or div, so these all mark quotations.
    if (element.tagName === 'span' || element.tagName === 'div') {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    }
    return;
  });
  return tree;
}

/** The body as plain text, with empty lines between blocks, `- ` before list items and `> ` before block quotes. */
export function plainProse(article: { readonly html: string }): string {
  return textBlocks(articleProse(article)).map(plainBlock).join('\n\n');
}

function plainBlock({ element, parent, text }: TextBlock): string {
  const within = [element, parent].map((node) => (node.type === 'element' ? node.tagName : ''));
  if (within.includes('li')) return `- ${text.trim()}`;
  if (within.includes('blockquote')) return `> ${text.trim()}`;
  return text.trim();
}
