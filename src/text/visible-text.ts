/** What nobody can see in a text, made visible for messages. */

/** Invisible characters by the names that people know them by. */
const NAMES: Readonly<Record<number, string>> = {
  0x09: 'tab',
  0x0a: 'line break',
  0x0d: 'carriage return',
  0x85: 'next line',
  0xa0: 'no-break space',
  0xad: 'soft hyphen',
  0x061c: 'Arabic letter mark',
  0x180e: 'Mongolian vowel separator',
  0x2009: 'thin space',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of embedding',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x202f: 'narrow no-break space',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of isolate',
  0xfeff: 'zero-width no-break space',
  0xfffd: 'replacement character',
};

/**
 * Characters that show nothing, act on their neighbours or look like a space, and halves of characters. The joiner of an
 * emoji is left out: escaped, nobody would recognise the picture.
 */
const UNSEEN =
  /(?!\u200D\p{Extended_Pictographic})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?! )\p{Zs}/gu;

/** The text with invisible characters as YAML escapes in double quotation marks: `co\u00adoperate`, `\n`. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, escaped);
}

function escaped(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${hexadecimal(code, 8)}` : `\\u${hexadecimal(code, 4)}`;
}

/** The number of a character and what it is, or looks like: `U+00AD (soft hyphen)`. */
export function characterName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = NAMES[code] ?? familyOf(character, code);
  return `U+${hexadecimal(code, 4).toUpperCase()}${name === undefined ? '' : ` (${name})`}`;
}

function familyOf(character: string, code: number): string | undefined {
  if (/\p{Cc}/u.test(character)) return 'control character';
  if (/\p{Cs}/u.test(character)) return 'half a character';
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return 'no character';
  if (code >= 0xe0000 && code <= 0xe007f) return 'tag character';
  if (/\p{Cf}/u.test(character)) return 'invisible character';
  if (/\p{Zs}/u.test(character)) return 'unusual space';
  // On its own an accent would be drawn on the bracket in front.
  return /\p{M}/u.test(character) ? 'accent of its own' : `“${character}”`;
}

/** Whether readers see no difference: only accents stored in another way, invisible characters or spaces differ. */
export function looksTheSame(one: string, other: string): boolean {
  return seen(one) === seen(other);
}

function seen(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC');
}

/** Index of the first UTF-16 unit in which two texts differ, but never inside a character. */
export function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.charAt(at) === other.charAt(at)) at += 1;
  return /[\uD800-\uDBFF]/.test(one.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(one.charAt(at)) ? at - 1 : at;
}

function hexadecimal(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
