import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import type { AddressOf } from '../../archive/permalink.ts';
import { absoluteLink } from '../article-link.ts';
import { textBlocks } from './text-block.ts';

interface ProseOptions {
  /** Whether those of quotations stay, as block quotes. */
  readonly translations?: boolean;
  /** Words in place of a picture, for a text that cannot hold it; pictures stay without them. */
  readonly pictures?: (alt: string) => string;
  /** Makes links to other articles and the addresses of pictures absolute. */
  readonly addressOf?: AddressOf;
}

/**
 * The body of an article without what belongs to the article's own page: the elements and ids of quotations and the links
 * to their pages.
 */
export function articleProse(
  { html }: { readonly html: string },
  { translations = false, pictures, addressOf }: ProseOptions = {},
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
    if (element.tagName === 'img' && addressOf !== undefined) {
      element.properties.src = absoluteLink(String(element.properties.src), addressOf);
    }
    if (element.tagName === 'figure' && pictures !== undefined) {
      const paragraph = pictureWords(element, pictures, addressOf);
      parent.children.splice(index, 1, paragraph);
      return [SKIP, index + 1];
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

/** What a picture shows, its caption and credit, and its address, as a paragraph. */
function pictureWords(figure: Element, wordsFor: (alt: string) => string, addressOf?: AddressOf): Element {
  const parts: string[] = [];
  visit(figure, (node) => {
    if (node.type === 'text' && node.value.trim() !== '') parts.push(node.value.trim());
    if (node.type !== 'element' || node.tagName !== 'img') return;
    parts.push(wordsFor(String(node.properties.alt)));
    if (addressOf !== undefined) parts.push(`<${absoluteLink(String(node.properties.src), addressOf)}>`);
  });
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: parts.join(' ') }] };
}

/**
 * The body as plain text, with empty lines between blocks and the marks of lists and block quotes in front.
 *
 * @param pictures how pictures are told in words; without it they are left out
 */
export function plainProse(
  article: { readonly html: string },
  pictures: Pick<ProseOptions, 'pictures' | 'addressOf'> = {},
): string {
  return textBlocks(articleProse(article, { translations: true, ...pictures }))
    .map(({ marks, text }) => `${marks.join('')}${text.trim()}`)
    .join('\n\n');
}

/** A link of a body: its words, and where it leads. */
interface ProseLink {
  readonly words: string;
  readonly address: string;
}

/** An `<a>` that is, or may be, another than those of quotations. */
const OTHER_LINK = /<a(?! class="quotation-link")[\s>]/;

/** The links in a body, in its order, for a text that cannot hold them. */
export function proseLinks(article: { readonly html: string }, addressOf: AddressOf): readonly ProseLink[] {
  // Reading the HTML takes 1 ms, and many articles have none.
  if (!OTHER_LINK.test(article.html)) return [];
  const links: ProseLink[] = [];
  // Those of pictures stand where the pictures are told.
  visit(articleProse(article, { addressOf, pictures: (alt) => alt }), 'element', (element) => {
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
