import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, textOf, type Element } from './html-element.ts';

/** Attributes that hold words, names or addresses of content, and no code or look. */
const FILLED = /^(?:content|title|alt|id|href|datetime|lang|value|aria-label|data-.*)$/;

/**
 * What content fills in a page: the texts of title and main, data in scripts, and the attributes that name what content
 * holds. Tags, classes, styles, scripts and the frame are what is left.
 */
export function wordsOf(document: DefaultTreeAdapterTypes.Document): readonly string[] {
  const found: string[] = [];
  const read = (parent: DefaultTreeAdapterTypes.ParentNode, isFilled: boolean): void => {
    for (const node of parent.childNodes) {
      if (defaultTreeAdapter.isTextNode(node)) {
        if (isFilled) found.push(node.value);
      } else if (defaultTreeAdapter.isElementNode(node)) readElement(node, isFilled);
    }
  };
  const readElement = (element: Element, within: boolean): void => {
    const { tagName } = element;
    if (within || tagName === 'meta') {
      for (const { name, value } of element.attrs) if (FILLED.test(name)) found.push(value);
    }
    if (tagName === 'style') return;
    if (tagName !== 'script') read(element, within || tagName === 'main' || tagName === 'title');
    else if (attribute(element, 'type') === 'application/ld+json') found.push(textOf(element));
  };
  read(document, false);
  return found;
}
