import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { Root } from 'mdast';
import { toMarkdownTree } from '../text/html-fragment.ts';

/** Without an address Defuddle takes one out of the page, and prints a warning on the terminal where it is none. */
const NO_ADDRESS = 'https://page.invalid/';

/**
 * The article as Defuddle finds it, to hold against what Readability found: one looks for what is kept, the other for what
 * is left out, so that they rarely lose the same. Captions are left out.
 *
 * @returns an empty tree when it finds nothing, `undefined` when it cannot read the page
 */
export function secondReading(html: string, base: string | undefined): Root | undefined {
  const { document } = parseHTML(html);
  for (const caption of Array.from(document.querySelectorAll('figcaption'))) caption.remove();
  let content: string;
  try {
    content = new DefuddleClass(document, { url: base ?? NO_ADDRESS }).parse().content;
  } catch {
    // It is made for browsers. The document here does not know all of their selectors.
    return undefined;
  }
  return toMarkdownTree(content, base).tree;
}
