import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/**
 * Where each UTF-16 unit of a Markdown text node comes from. Escapes and character references shrink on parsing and
 * line breaks swallow indentation and `>` marks, so offsets cannot be added up.
 *
 * @param source the Markdown that the node covers
 * @param value the node's text, with line breaks as spaces
 * @returns for each unit of `value` its offset in `source`
 */
export function mapText(source: string, value: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; offsets.length < value.length;) {
    const { text, length } = pieceAt(source, at);
    // Blanks that the value does not have are layout; anything else it lacks was replaced by one character.
    const units = value.startsWith(text, offsets.length) ? text.length : text.trim() === '' ? 0 : 1;
    for (let unit = 0; unit < units; unit += 1) offsets.push(Math.min(at, Math.max(0, source.length - 1)));
    at += length;
  }
  return offsets;
}

/** What stands at an offset of Markdown text, as the parser reads it, and how many units of source that takes. */
function pieceAt(source: string, at: number): { readonly text: string; readonly length: number } {
  if (at >= source.length) return { text: '\uFFFD', length: 1 };
  const ahead = source.slice(at, at + LONGEST_PIECE);
  const lineBreak = /^[ \t]*(?:\r\n?|\n)[ \t>]*/.exec(ahead);
  if (lineBreak !== null) return { text: ' ', length: lineBreak[0].length };
  const escape = /^\\([!-/:-@[-`{-~])/.exec(ahead);
  if (escape?.[1] !== undefined) return { text: escape[1], length: 2 };
  const reference = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w+));/.exec(ahead);
  const decoded = reference === null ? undefined : decodeReference(reference);
  if (reference !== null && decoded !== undefined) return { text: decoded, length: reference[0].length };
  return { text: source.charAt(at), length: 1 };
}

/** Room for the longest named reference and for any indentation that a person writes. */
const LONGEST_PIECE = 80;

function decodeReference([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
