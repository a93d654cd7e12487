/** Helpers for reading elements of a parsed page. */

import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import type { Point } from '../archive/issue.ts';

export type Element = DefaultTreeAdapterTypes.Element;

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The words of a list attribute such as `rel`, in lower case. */
export function words(element: Element, name: string): readonly string[] {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** All text in the element, with line breaks as `\n`. */
export function textOf(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      return defaultTreeAdapter.isElementNode(node) ? textOf(node) : '';
    })
    .join('');
}

export function isInHead(element: Element): boolean {
  const parent = element.parentNode;
  return parent !== null && defaultTreeAdapter.isElementNode(parent) && parent.tagName === 'head';
}

/** Start of the element. `undefined` when the parser supplied it. */
export function pointOf(element: Element): Point | undefined {
  return start(element.sourceCodeLocation);
}

/** Start of the text in a script or style. */
export function textPoint(element: Element): Point | undefined {
  return start(element.childNodes[0]?.sourceCodeLocation) ?? pointOf(element);
}

export function attributePoint(element: Element, name: string): Point | undefined {
  const places = element.sourceCodeLocation?.attrs;
  return start(places?.[name] ?? places?.[`xlink:${name}`]) ?? pointOf(element);
}

function start(place: { startLine: number; startCol: number } | null | undefined): Point | undefined {
  return place ? { line: place.startLine, column: place.startCol } : undefined;
}
