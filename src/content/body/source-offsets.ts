import { decodeReference } from './character-references.ts';

/**
 * Maps each UTF-16 unit of a Markdown text node to its source. Offsets cannot simply be added up: escapes and character
 * references are longer in the source, and line breaks swallow indentation and `>` marks.
 *
 * @param source the Markdown of the node
 * @param value the node's text, with line breaks as spaces
 * @returns the offset in `source` of each unit of `value`
 */
export function sourceOffsets(source: string, value: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; offsets.length < value.length;) {
    const { text, length } = pieceAt(source, at);
    // Spaces that are missing from the value are layout. Anything else that differs was replaced by one character.
    const units = value.startsWith(text, offsets.length) ? text.length : text.trim() === '' ? 0 : 1;
    for (let unit = 0; unit < units; unit += 1) offsets.push(Math.min(at, Math.max(0, source.length - 1)));
    at += length;
  }
  return offsets;
}

/** The offset behind the piece of source that begins at one: behind `\\*` or `&amp;`, and not inside it. */
export function behindPiece(source: string, at: number): number {
  return at + pieceAt(source, at).length;
}

/** The text that the parser reads at an offset of the source, and its length in the source. */
function pieceAt(source: string, at: number): { readonly text: string; readonly length: number } {
  if (at >= source.length) return { text: '\uFFFD', length: 1 };
  const ahead = source.slice(at, at + LONGEST_PIECE);
  const lineBreak = /^[ \t]*(?:\r\n?|\n)[ \t>]*/.exec(ahead);
  if (lineBreak !== null) return { text: ' ', length: lineBreak[0].length };
  const escape = /^\\([!-/:-@[-`{-~])/.exec(ahead);
  if (escape?.[1] !== undefined) return { text: escape[1], length: 2 };
  const reference = /^&(?:#(?<decimal>\d{1,7})|#[xX](?<hexadecimal>[0-9a-fA-F]{1,6})|(?<name>\w+));/.exec(ahead);
  const decoded = reference?.groups && decodeReference(reference.groups);
  if (reference !== null && decoded !== undefined) return { text: decoded || '\uFFFD', length: reference[0].length };
  return { text: source.charAt(at), length: 1 };
}

/** Long enough for the longest named reference and for any realistic indentation. */
const LONGEST_PIECE = 80;
