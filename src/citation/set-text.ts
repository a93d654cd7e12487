import { Markup, markup } from '../text/markup.ts';

/**
 * What stands for the beginning and the end of italics in a text that a citation style has set: noncharacters, which no text
 * has. So whatever tidies such a text sees its words and no tags.
 */
export const ITALICS = { open: '\uFDD2', close: '\uFDD3' };

/** A set text without its italics. */
export function plainText(set: string): string {
  return set.replaceAll(ITALICS.open, '').replaceAll(ITALICS.close, '');
}

/** A set text as HTML. */
export function setMarkup(set: string): Markup {
  const { html } = markup`${set}`;
  return new Markup(html.replaceAll(ITALICS.open, '<i>').replaceAll(ITALICS.close, '</i>'));
}

/**
 * A text with the italics that its HTML has. Without them when the HTML has other words, as superscript letters that the
 * engine writes as tags.
 */
export function italicised(text: string, html: string): string {
  const set = html
    .replaceAll('<i>', ITALICS.open)
    .replaceAll('</i>', ITALICS.close)
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();
  return plainText(set) === text ? set : text;
}
