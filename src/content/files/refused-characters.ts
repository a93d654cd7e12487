import { characterName } from '../../text/visible-text.ts';

/** A character that no content may hold. */
export interface RefusedCharacter {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly character: string;
  /** What it is, why it is refused and what to do, as sentences. */
  readonly message: string;
}

/** The flags of England, Scotland and Wales, which Unicode writes with tag characters. */
const FLAG =
  '\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}';

const TAGS = '\u{E0000}-\u{E007F}';

/** Right-to-left and left-to-right override. */
const OVERRIDES = '\u202D\u202E';

/**
 * What HTML or XML forbids (control characters, noncharacters, halves of characters), and what deceives readers: overrides
 * show words in another order than they are stored, and tag characters hide a text within a text. A flag comes first, so
 * that its tags are passed over.
 */
const FLAG_OR_REFUSED = new RegExp(
  `${FLAG}|(?<refused>[${TAGS}${OVERRIDES}\\p{Cs}\\p{Noncharacter_Code_Point}]|(?![\\t\\n\\r])\\p{Cc})`,
  'gu',
);

/** Every refused character of a text, in order. */
export function refusedCharacters(text: string): readonly RefusedCharacter[] {
  return [...text.matchAll(FLAG_OR_REFUSED)].flatMap(({ index, groups }) => {
    const character = groups?.['refused'];
    return character === undefined ? [] : [{ offset: index, character, message: messageOf(character) }];
  });
}

function messageOf(character: string): string {
  return `here is ${characterName(character)}, ${reason(character)}`;
}

function reason(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (OVERRIDES.includes(character)) {
    return 'which shows the words behind it in another order than they stand in the file. Remove it.';
  }
  if (code >= 0xe0000 && code <= 0xe007f) return 'which nobody sees and which can hide a text. Remove it.';
  const meant = code >= 0x80 && code <= 0x9f ? WINDOWS_1252.charAt(code - 0x80) : ' ';
  const guess = meant === ' ' ? '' : ` Perhaps ${meant} was meant, which has this number in old files from Windows.`;
  return `which may not stand in a web page.${guess} Remove it, or write what was meant.`;
}

/** What Windows-1252 has in the place of the control characters from U+0080 on. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
