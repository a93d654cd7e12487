/** Finds the URLs that a style sheet loads. */

import { ident, string, tokenize, tokenTypes, url as urlToken } from 'css-tree';
import type { Point } from '../archive/issue.ts';

export interface CssReference {
  readonly url: string;
  readonly point: Point;
}

/** CSS functions with URLs as string arguments. */
const urlFunctions: ReadonlySet<string> = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);

/**
 * All URLs in `url()`, `@import` and `image-set()`, in order. Comments and other strings are ignored.
 *
 * @param start place of the style sheet in its file
 */
export function cssReferences(css: string, start: Point = { line: 1, column: 1 }): readonly CssReference[] {
  const pointAt = pointFinder(css, start);
  return cachedUrls(css).map(({ url, offset }) => ({ url, point: pointAt(offset) }));
}

interface UrlAtOffset {
  readonly url: string;
  readonly offset: number;
}

/** URLs by style sheet. Nearly all pages contain one of a few style sheets. */
const cache = new Map<string, readonly UrlAtOffset[]>();

/** Limits the memory of {@link cache}. */
const MOST_CACHED = 100;

function cachedUrls(css: string): readonly UrlAtOffset[] {
  const urls = cache.get(css) ?? urlsIn(css);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(css, urls);
  return urls;
}

function urlsIn(css: string): readonly UrlAtOffset[] {
  const urls: UrlAtOffset[] = [];
  // For each open parenthesis, innermost last: does it belong to a function that takes URLs?
  const open: boolean[] = [];
  let importing = false;

  tokenize(css, (type, from, to) => {
    const token = css.slice(from, to);
    const add = (url: string) => urls.push({ url, offset: from });
    switch (type) {
      case tokenTypes.AtKeyword:
        importing = ident.decode(token.slice(1)).toLowerCase() === 'import';
        return;
      case tokenTypes.Url:
        add(urlToken.decode(token));
        return;
      case tokenTypes.Function:
        open.push(urlFunctions.has(ident.decode(token.slice(0, -1)).toLowerCase()));
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
  return urls;
}

/** Turns offsets into points. Offsets must be in ascending order, so that the text is scanned only once. */
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
