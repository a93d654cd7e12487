/** A word of a text: the form used for comparing, and its half-open range of UTF-16 units in the text. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A run of letters and digits. It may contain apostrophes of every shape, soft hyphens and zero-width characters
 * ("don’t", "Cattrall's"), and the dots of initials ("U.S."). Dashes, brackets and ellipses end it.
 */
const RUN =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼ`´＇\u00AD\u200B-\u200D\u2060\uFEFF](?=[\p{L}\p{N}]))*/gu;

/** {@link RUN} for texts whose letters and digits are all ASCII, five times as fast. */
const ASCII_RUN =
  /(?<![A-Za-z0-9])[A-Za-z](?:\.[A-Za-z])+(?![A-Za-z0-9])|[A-Za-z0-9](?:[A-Za-z0-9]|['’‘`](?=[A-Za-z0-9]))*/g;

/** Characters that {@link ASCII_RUN} cannot handle: anything but ASCII and English typographic marks. */
const BEYOND_ASCII = /[^\n -~“”‘’–—…]/;

/** Scripts written without spaces. Each character counts as a word, so a word of several is found as a phrase. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Letters that Unicode normalisation does not split into a base letter and an accent. */
const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

const PLAIN = /^[A-Za-z0-9]+$/u;

/**
 * The form of a word used for comparing: lower case, without accents, apostrophes and invisible characters. Index and
 * query both use it, so typography never matters. Empty when nothing is left of the word.
 */
export function wordForm(word: string): string {
  // Fast path for most English words.
  if (PLAIN.test(word)) return word.toLowerCase();
  return (
    word
      .normalize('NFKD')
      .toLowerCase()
      // Unicode counts the modifier apostrophe (ʼ) as a letter.
      .replaceAll(/[^\p{L}\p{N}]|ʼ/gu, '')
      .replaceAll(/[ßæœøđðłþıς]/gu, (letter) => LIGATURES[letter] ?? letter)
  );
}

/** The words of a text, in order. A camel-case hashtag is split into its words. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const add = (start: number, end: number): void => {
    const form = wordForm(text.slice(start, end));
    if (form !== '') words.push({ form, start, end });
  };
  for (const match of text.matchAll(BEYOND_ASCII.test(text) ? RUN : ASCII_RUN)) {
    const run = match[0];
    const start = match.index;
    if (UNSPACED.test(run)) {
      for (const part of run.matchAll(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu,
      )) {
        add(start + part.index, start + part.index + part[0].length);
      }
    } else if (text[start - 1] === '#') {
      for (const part of run.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+|\p{Lu}/gu)) {
        add(start + part.index, start + part.index + part[0].length);
      }
    } else add(start, start + run.length);
  }
  return words;
}

/** The forms of a text's words, in order. */
export function formsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ form }) => form);
}
