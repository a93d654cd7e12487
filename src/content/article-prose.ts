import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { textBlocks } from './text-block.ts';

/**
 * The body of an article without what belongs to the article's own page: the elements and ids of quotations and the links
 * to their pages.
 *
 * @param translations whether those of quotations stay, as block quotes
 */
export function articleProse(
  { html }: { readonly html: string },
  { translations = false }: { readonly translations?: boolean } = {},
): Root {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const names = element.properties.className;
    if (Array.isArray(names) && names.includes('quotation-link')) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    delete element.properties.id;
    // Markdown makes no aside.
    if (element.tagName === 'aside') {
      parent.children.splice(index, 1, ...(translations ? [translationQuote(element)] : []));
      return [SKIP, index + (translations ? 1 : 0)];
    }
    // Markdown makes no span or div, so these all mark quotations.
    if (element.tagName === 'span' || element.tagName === 'div') {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    }
    return;
  });
  return tree;
}

/** A translation with who translated, as a block quote. */
function translationQuote({ children }: Element): Element {
  const paragraphs = children.map((child): ElementContent =>
    child.type === 'element'
      ? { ...child, tagName: 'p', properties: { lang: child.properties.lang, dir: child.properties.dir } }
      : child,
  );
  return { type: 'element', tagName: 'blockquote', properties: {}, children: paragraphs };
}

/** The body as plain text, with empty lines between blocks and the marks of lists and block quotes in front. */
export function plainProse(article: { readonly html: string }): string {
  return textBlocks(articleProse(article, { translations: true }))
    .map(({ marks, text }) => `${marks.join('')}${text.trim()}`)
    .join('\n\n');
}

/** The numbers of numbered entries of lists, as the page shows them, by the number of the paragraph that they begin. */
export function listNumbers(article: { readonly html: string }): ReadonlyMap<number, string> {
  if (!article.html.includes('<ol')) return new Map();
  return new Map(
    textBlocks(articleProse(article)).flatMap(({ number, marks }) => {
      const mark = marks.findLast((text) => /\d/.test(text));
      return mark === undefined ? [] : [[number, mark.trim()] as const];
    }),
  );
}
