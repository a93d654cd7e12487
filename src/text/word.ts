import { APOSTROPHES, INVISIBLE, NUMBER, SPACES, wordForm } from './word-form.ts';

export { wordForm } from './word-form.ts';

/** A word of a text: the form used for comparing, and its half-open range of UTF-16 units in the text. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts written without spaces. Each character counts as a word, so a word of several is found as a phrase. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Khmer', 'Lao', 'Myanmar']
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

/** Expressions cannot subtract one set from another, so letters are what is none of these. */
const NO_LETTER = `\\p{M}\\p{P}\\p{S}\\p{Z}\\p{C}${UNSPACED}${APOSTROPHES}${INVISIBLE}`;

const LETTER = `[^${NO_LETTER}\\p{N}]\\p{M}*`;

const LETTER_OR_DIGIT = `(?:[^${NO_LETTER}]|\\p{Nd})`;

/** A French or Italian article, pronoun or preposition without its last vowel: "l’" in "l’eau", "qu’" in "qu’il". */
const ELIDED = `(?:${'c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|sull|dall|un'.replaceAll(
  /[a-z]/gu,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
)})(?=[${INVISIBLE}]*[${APOSTROPHES}][${INVISIBLE}]*${LETTER}(?:[${INVISIBLE}]*${LETTER}|\\.\\p{Lu}))`;

/** "J. F." in front of "Kennedy": capitals, each with a full stop. */
const SPACED_INITIALS = `\\p{Lu}\\p{M}*(?:\\.[${SPACES}]\\p{Lu}\\p{M}*)+(?=\\.(?!${LETTER_OR_DIGIT}))`;

const END = `(?![\\p{L}\\p{N}\\p{M}])`;

/** "U.S.", "e.g.", "Ph.D.", "M.Sc."; also "U.S.’s" and "Ph.D.s". */
const INITIALS = `(?:\\p{Lu}\\p{Ll}\\.${LETTER}(?:\\.${LETTER})?|${LETTER}\\.\\p{Lu}\\p{Ll}|${LETTER}(?:\\.${LETTER})+)${END}(?:\\.?[${APOSTROPHES}]s${END})?`;

/** Letters and digits, with apostrophes of every shape and invisible characters between them: "don’t", "$1.5m". */
const LETTERS = `(?:${NUMBER}|${LETTER_OR_DIGIT})(?:[${INVISIBLE}]*(?:\\p{M}|(?:[${APOSTROPHES}][${INVISIBLE}]*)?${LETTER_OR_DIGIT}))*`;

/** The voicing marks of halfwidth kana are letters to Unicode. */
const SINGLE = `[${UNSPACED}](?:[${INVISIBLE}]*[\\p{M}ﾞﾟ])*`;

/** The first alternative and the look-ahead only save time: whatever the former finds, {@link LETTERS} would find. */
const WORD = new RegExp(
  `[A-Za-z]+(?=[ ,])|(?=[\\p{L}\\p{N}])(?:${ELIDED}|${SPACED_INITIALS}|${INITIALS}|${LETTERS}|${SINGLE})`,
  'gu',
);

/** The words of a camel-case hashtag or handle: "Me" and "Too", "NASA" and "Mission". */
const CAMEL_CASE = /\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[^\p{Lu}]+|\p{Lu}/gu;

/**
 * The words of a text, in order. Dashes, brackets, ellipses and most other punctuation separate words. Numbers,
 * initials, "l’eau" and "#MeToo" give the same words however they are written.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const add = (word: string, start: number): void => {
    const form = wordForm(word);
    if (form !== '') words.push({ form, start, end: start + word.length });
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (/[#@＃＠]/u.test(text.charAt(index - 1))) {
      for (const part of word.matchAll(CAMEL_CASE)) add(part[0], index + part.index);
    } else add(word, index);
  }
  return words;
}

/** The forms of a text's words, in order. */
export function formsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ form }) => form);
}
