import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import type { AddressOf } from '../archive/permalink.ts';
import { absoluteLink } from './article-link.ts';
import { textBlocks } from './text-block.ts';

/**
 * The body of an article without what belongs to the article's own page: the elements and ids of quotations and the links
 * to their pages.
 *
 * @param translations whether those of quotations stay, as block quotes
 * @param addressOf makes the links to other articles absolute
 */
export function articleProse(
  { html }: { readonly html: string },
  { translations = false, addressOf }: { readonly translations?: boolean; readonly addressOf?: AddressOf } = {},
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
    if (element.tagName === 'a' && addressOf !== undefined) {
      element.properties.href = absoluteLink(String(element.properties.href), addressOf);
    }
    // Markdown makes no aside.
    if (element.tagName === 'aside') {
      parent.children.splice(index, 1, ...(translations ? [translationQuote(element)] : []));
      return [SKIP, index + (translations ? 1 : 0)];
    }
    // Markdown makes no span or div, so these all mark quotations. One in another language still says so.
    if (element.tagName === 'span' || element.tagName === 'div') {
      const { lang } = element.properties;
      if (element.tagName === 'span' && lang !== undefined) {
        element.properties = { lang };
        return;
      }
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

/** A link of a body: its words, and where it leads. */
interface ProseLink {
  readonly words: string;
  readonly address: string;
}

/** The links in a body, in its order, for a text that cannot hold them. */
export function proseLinks(article: { readonly html: string }, addressOf: AddressOf): readonly ProseLink[] {
  const links: ProseLink[] = [];
  visit(articleProse(article, { addressOf }), 'element', (element) => {
    if (element.tagName !== 'a') return;
    let words = '';
    visit(element, 'text', ({ value }) => {
      words += value;
    });
    links.push({ words, address: String(element.properties.href) });
  });
  return links;
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
