/**
 * Marks that divide the words of a record for Pagefind. They are chosen so that Pagefind sees a boundary, a reader of its
 * excerpts sees nothing odd, and the printed text can be had back exactly.
 */

/** White space that no newspaper prints: after a dash, an ellipsis or a bracket between two words. */
export const DASH_BREAK = '\u2005';

/**
 * A straight apostrophe, at which Pagefind divides, with a mark that it was ’: the combining grapheme joiner, which Pagefind
 * leaves out of its keys as it does accents.
 */
export const ELISION = "\u034F'";

/**
 * Stands between the opening quotation mark and the first word of a quotation, and in the line about a quotation between what
 * results show, the speaker's other names, the translation, and the question that the words answer.
 */
export const WORD_JOINER = '\u2060';

/** With a number, the id of a picture's text in the record of its article. */
export const PICTURE = 'picture-';

/** The words of a quotation without their opening mark. @param text of its `<span>` */
export function withoutOpening(text: string): string {
  return text.slice(text.indexOf(WORD_JOINER) + 1);
}

/** Stands for the Arabic tatweel, which only stretches a word: Pagefind would index the stretched word as another. */
const TATWEEL = '\u2063';

/** Blanks that are no white space for Pagefind: inside what is one word to us, such as "J. F. K." and "1 000". */
const INNER_SPACES: readonly (readonly [space: string, mark: string])[] = [
  ['\u00A0', '\u2800\u2061'],
  ['\u202F', '\u2800\u2062'],
  ['\u2009', '\u2800\u2064'],
  [' ', '\u2800'],
];

/** A word of a text, in one piece. */
export function undivided(word: string): string {
  return INNER_SPACES.reduce((text, [space, mark]) => text.replaceAll(space, mark), word);
}

/** A text without characters of its own that are marks here; all are invisible. */
export function markable(printed: string): string {
  return printed.replaceAll(/[\u034F\u2005\u2060-\u2064\u2800]/gu, '');
}

/** A divided text with the last of the marks. */
export function unstretched(text: string): string {
  return text.replaceAll('ـ', TATWEEL);
}

/** A text of a record as it was printed, but for invisible characters and kinds of white space. */
export function printedText(text: string): string {
  const plain = text.replaceAll(DASH_BREAK, '').replaceAll(WORD_JOINER, '').replaceAll(ELISION, '’');
  return INNER_SPACES.reduce((all, [space, mark]) => all.replaceAll(mark, space), plain).replaceAll(TATWEEL, 'ـ');
}
