import { paragraphFragment } from '../../archive/permalink.ts';
import { MARK_PARAMETER, readMarks } from '../query/marked-address.ts';
import type { Range } from '../query/mark.ts';

/**
 * Marks the words that a search found, which the `mark` parameter of the article's address lists. Then removes the
 * parameter, so that a reader who copies the address gets the permalink. Without this script the quotation is still
 * highlighted.
 */
export function markFoundWords(document: Document): void {
  const window = document.defaultView;
  if (window === null) return;
  const address = new URL(window.location.href);
  const marks = address.searchParams.get(MARK_PARAMETER);
  if (marks === null) return;
  for (const { paragraph, ranges } of readMarks(marks)) {
    const element = document.getElementById(paragraphFragment(paragraph));
    if (element !== null) markParagraph(element, ranges);
  }
  address.searchParams.delete(MARK_PARAMETER);
  window.history.replaceState(null, '', address);
}

/** Elements inside a paragraph whose text does not count for its offsets: quotation links, and nested blocks. */
const NOT_ITS_TEXT = '.quotation-link, ul, ol, p, blockquote';

function markParagraph(element: HTMLElement, ranges: readonly Range[]): void {
  const { ownerDocument } = element;
  const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => {
    const inside = node.parentElement?.closest(NOT_ITS_TEXT);
    return inside === null || inside === undefined || inside.contains(element)
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT;
  });
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let length = 0;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: length });
    length += node.data.replaceAll(/\s/g, '').length;
  }
  // Backwards, so that splitting a node does not shift the ranges still to be marked.
  for (const { node, start } of nodes.toReversed()) {
    for (const range of ranges.toSorted((a, b) => b.start - a.start)) {
      const from = placeOf(node.data, Math.max(0, range.start - start));
      const to = range.end <= start ? 0 : placeOf(node.data, range.end - start - 1) + 1;
      if (from >= to || from >= node.data.length) continue;
      const part = ownerDocument.createRange();
      part.setStart(node, from);
      part.setEnd(node, Math.min(to, node.data.length));
      part.surroundContents(ownerDocument.createElement('mark'));
    }
  }
}

/** The place of a character in a text, of which the number counts what is not white space; the end when there is none. */
function placeOf(text: string, number: number): number {
  let left = number;
  for (let at = 0; at < text.length; at++) if (!/\s/.test(text.charAt(at)) && left-- === 0) return at;
  return text.length;
}
