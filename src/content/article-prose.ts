import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { textBlocks, type TextBlock } from './text-block.ts';

/**
 * The body of an article as its text alone: without the links, ids and marks that lead from a quotation to its own page,
 * which mean something on the article's page only.
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
    // Markdown makes neither: all are marks of quotations.
    if (element.tagName === 'span' || element.tagName === 'div') {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    }
    return;
  });
  return tree;
}

/** The same as plain text: blocks apart by an empty line, items of lists behind a dash, quoted blocks behind `>`. */
export function plainProse(article: { readonly html: string }): string {
  return textBlocks(articleProse(article)).map(plainBlock).join('\n\n');
}

function plainBlock({ element, parent, text }: TextBlock): string {
  const within = [element, parent].map((node) => (node.type === 'element' ? node.tagName : ''));
  if (within.includes('li')) return `- ${text.trim()}`;
  if (within.includes('blockquote')) return `> ${text.trim()}`;
  return text.trim();
}
