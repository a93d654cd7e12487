import type { Element, Root, RootContent } from 'hast';

/** Signs that stand above or below the line, as Unicode has them. */
const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−()n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'][index] ?? sign]),
);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎'][index] ?? sign]),
);

/**
 * Keeps what Markdown has no element for: `million<sup>1</sup>` is written with a raised 1 and is no number, and the caption
 * of a table becomes a paragraph above it. Changes the tree.
 */
export function keepPrintedSigns(parent: Root | Element): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): readonly RootContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'sup' || child.tagName === 'sub') {
      const signs = child.tagName === 'sup' ? RAISED : LOWERED;
      const text = wordsOf(child).trim();
      if (text !== '' && [...text].every((sign) => sign in signs))
        return [{ type: 'text', value: [...text].map((sign) => signs[sign] ?? sign).join('') }];
    }
    keepPrintedSigns(child);
    if (child.tagName !== 'table') return [child];
    const isCaption = (part: RootContent): part is Element => part.type === 'element' && part.tagName === 'caption';
    const captions = child.children.filter(isCaption);
    child.children = child.children.filter((part) => !isCaption(part));
    return [...captions.map((caption): Element => ({ ...caption, tagName: 'p' })), child];
  }) as typeof parent.children;
}

function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
