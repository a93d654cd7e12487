/** Runs of scripts that write no space between words. Full-text indexes such as FTS5 take a whole run for one word. */
const RUN =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Hangul}]{2,}/gu;

/**
 * Most words of these scripts have up to four characters. With more, longer words would be found from their middle too, and
 * each character of such a text would cost more than the 10 characters in the index that it costs now.
 */
const LONGEST = 4;

/**
 * The text with, behind it, every piece of up to four characters of each run without spaces, so that an index of words finds
 * 東京 within 東京都知事. Texts of other scripts stay as they are.
 */
export function searchableText(text: string): string {
  const pieces = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    const characters = [...run];
    for (const start of characters.keys()) {
      for (let length = 1; length <= LONGEST; length += 1) {
        if (start + length <= characters.length) pieces.add(characters.slice(start, start + length).join(''));
      }
    }
  }
  return pieces.size === 0 ? text : `${text} ${[...pieces].join(' ')}`;
}
