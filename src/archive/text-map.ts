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
  let at = 0;
  while (offsets.length < value.length) {
    const next = value.charAt(offsets.length);
    const reference = /^&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/.exec(source.slice(at, at + 40));
    const decoded = reference === null ? undefined : decodeReference(reference);
    if (source[at] === '\\' && source[at + 1] === next) {
      offsets.push(at);
      at += 2;
    } else if (reference !== null && decoded !== undefined && value.startsWith(decoded, offsets.length)) {
      offsets.push(...Array.from({ length: decoded.length }, () => at));
      at += reference[0].length;
    } else if (/[\r\n]/.test(source.charAt(at))) {
      offsets.push(at);
      at += /^[\s>]+/.exec(source.slice(at))?.[0].length ?? 1;
    } else if (source[at] !== next && /[ \t]/.test(source.charAt(at))) {
      at += 1;
    } else {
      offsets.push(Math.min(at, Math.max(0, source.length - 1)));
      at += 1;
    }
  }
  return offsets;
}

function decodeReference([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
