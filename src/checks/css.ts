/** The addresses that a style sheet makes a browser fetch. */

import { ident, string, tokenize, tokenTypes, url as urlToken } from 'css-tree';
import type { Point } from '../archive/issue.ts';

export interface CssReference {
  readonly url: string;
  readonly point: Point;
}

/** Functions whose string arguments are addresses. */
const addressFunctions: ReadonlySet<string> = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);

/**
 * Every `url()`, `@import` and `image-set()` address of `css`, in order; comments and other strings do not count.
 * `start` is where the text stands in its file.
 */
export function cssReferences(css: string, start: Point = { line: 1, column: 1 }): readonly CssReference[] {
  const pointAt = pointFinder(css, start);
  return rememberedAddresses(css).map(({ url, offset }) => ({ url, point: pointAt(offset) }));
}

interface CssAddress {
  readonly url: string;
  readonly offset: number;
}

/** Nearly all pages have one of a few style sheets inside them. */
const known = new Map<string, readonly CssAddress[]>();

/** Style sheets remembered at a time. */
const MOST_KNOWN = 100;

function rememberedAddresses(css: string): readonly CssAddress[] {
  const addresses = known.get(css) ?? addressesIn(css);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(css, addresses);
  return addresses;
}

function addressesIn(css: string): readonly CssAddress[] {
  const addresses: CssAddress[] = [];
  // Whether each open parenthesis belongs to a function that takes addresses, innermost last.
  const open: boolean[] = [];
  let importing = false;

  tokenize(css, (type, from, to) => {
    const token = css.slice(from, to);
    const add = (address: string) => addresses.push({ url: address, offset: from });
    switch (type) {
      case tokenTypes.AtKeyword:
        importing = ident.decode(token.slice(1)).toLowerCase() === 'import';
        return;
      case tokenTypes.Url:
        add(urlToken.decode(token));
        return;
      case tokenTypes.Function:
        open.push(addressFunctions.has(ident.decode(token.slice(0, -1)).toLowerCase()));
        return;
      case tokenTypes.LeftParenthesis:
        open.push(false);
        return;
      case tokenTypes.RightParenthesis:
        open.pop();
        return;
      case tokenTypes.String:
        if (open.at(-1) ?? importing) add(string.decode(token));
        return;
      case tokenTypes.Semicolon:
      case tokenTypes.LeftCurlyBracket:
        importing = false;
        return;
    }
  });
  return addresses;
}

/** Turns offsets into points; calls must come in rising order, so that the whole text is walked once. */
function pointFinder(text: string, start: Point): (offset: number) => Point {
  let { line, column } = start;
  let position = 0;
  return (offset) => {
    for (; position < offset; position++) {
      if (text[position] === '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return { line, column };
  };
}
