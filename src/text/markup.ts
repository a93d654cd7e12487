/**
 * HTML templates as functions, for elements that repeat many times on a page. An Astro component takes about 20 µs each
 * time, and the lists of a large archive would render a million of them.
 */

import { escapeHtml } from './escape-html.ts';

/** A piece of HTML. Anything else in a template is text and gets escaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** A value in a template: text, HTML, a list of these, or nothing. */
type Piece = string | number | Markup | readonly Piece[] | undefined | false;

/** Template tag for HTML. It escapes text, for use between tags and in quoted attributes. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let html = strings[0] ?? '';
  pieces.forEach((piece, index) => {
    html += htmlOf(piece) + (strings[index + 1] ?? '');
  });
  return new Markup(html);
}

/** ` name="value"`, or nothing without a value. */
export function attribute(name: string, value: string | undefined): Markup {
  return value === undefined ? NOTHING : markup` ${name}="${value}"`;
}

const NOTHING = new Markup('');

function htmlOf(piece: Piece): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if (piece instanceof Markup) return piece.html;
  if (piece === undefined || piece === false) return '';
  return typeof piece === 'number' ? String(piece) : piece.map(htmlOf).join('');
}
