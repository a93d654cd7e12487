import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { refusedCharacters } from '../files/refused-characters.ts';
import type { TextFault } from '../files/text-fault.ts';

/** A character reference of HTML, or an escape, which takes the meaning from what follows: `\&#16;`. */
const REFERENCE_OR_ESCAPE =
  /\\[!-/:-@[-`{-~]|&(?:#(?<decimal>\d{1,7})|#[xX](?<hexadecimal>[0-9a-fA-F]{1,6})|(?<name>\w+));/g;

/**
 * Faults for references such as `&#16;` that stand for no character or for a refused one. Markdown would put a replacement
 * character in their place.
 *
 * @param code half-open ranges in which references are plain text, in order
 */
export function referenceFaults(
  source: string,
  code: readonly { readonly start: number; readonly end: number }[],
): readonly TextFault[] {
  let next = 0;
  return [...source.matchAll(REFERENCE_OR_ESCAPE)].flatMap(({ 0: reference, index, groups }) => {
    while ((code[next]?.end ?? Infinity) <= index) next += 1;
    if (groups === undefined || index >= (code[next]?.start ?? Infinity)) return [];
    const character = decodeReference(groups);
    if (character === undefined) return [];
    const [refused] = refusedCharacters(character);
    if (refused === undefined && character !== '') return [];
    const message = refused?.message ?? 'this is the number of no character. Remove it, or write what was meant.';
    return [{ offset: index, rule: 'character-refused', message: `“${reference}”: ${message}` }];
  });
}

/** The parts of a reference, of which one is there. */
export interface ReferenceParts {
  readonly decimal?: string;
  readonly hexadecimal?: string;
  readonly name?: string;
}

/** The character, an empty text when there is none of this number, `undefined` when this is no reference at all. */
export function decodeReference({ decimal, hexadecimal, name }: ReferenceParts): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  if (decimal === undefined && hexadecimal === undefined) return undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
