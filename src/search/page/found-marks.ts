import { paragraphFragment } from '../../archive/permalink.ts';
import { MARK_PARAMETER, readMarks } from '../query/marked-address.ts';
import type { Range } from '../query/mark.ts';

/**
 * Marks in an article the words that a search found, as its address names them, and takes them out of the address, so
 * that what is copied from there is the permalink. Without this script the quotation itself is still highlighted.
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

/** Elements whose text is not part of the paragraph's own: links to quotations, and paragraphs inside a list item. */
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
    length += node.data.length;
  }
  // From the end, so that splitting a node moves nothing that is still to be marked.
  for (const { node, start } of nodes.toReversed()) {
    for (const range of ranges.toSorted((a, b) => b.start - a.start)) {
      const from = Math.max(0, range.start - start);
      const to = Math.min(node.data.length, range.end - start);
      if (from >= to) continue;
      const part = ownerDocument.createRange();
      part.setStart(node, from);
      part.setEnd(node, to);
      part.surroundContents(ownerDocument.createElement('mark'));
    }
  }
}
