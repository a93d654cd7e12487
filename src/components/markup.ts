/**
 * HTML written by functions, for what stands on a page by the dozen: a component of Astro's takes some twenty
 * microseconds each time, which an archive's lists would ask for a million times.
 */

import { htmlText } from '../archive/escape-html.ts';

/** A piece of HTML; everything else that is put into HTML is text. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What can be put into HTML: text, HTML, several of them, or nothing. */
type Piece = string | number | Markup | readonly Piece[] | undefined | false;

/** A template for HTML. Text is escaped, so that it can stand between elements and in attributes between double marks. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let html = strings[0] ?? '';
  pieces.forEach((piece, index) => {
    html += htmlOf(piece) + (strings[index + 1] ?? '');
  });
  return new Markup(html);
}

/** ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: string | undefined): Markup {
  return value === undefined ? NOTHING : markup` ${name}="${value}"`;
}

const NOTHING = new Markup('');

function htmlOf(piece: Piece): string {
  if (typeof piece === 'string') return htmlText(piece);
  if (piece instanceof Markup) return piece.html;
  if (piece === undefined || piece === false) return '';
  return typeof piece === 'number' ? String(piece) : piece.map(htmlOf).join('');
}
