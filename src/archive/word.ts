/** A word of a text: how it is compared, and where it stands (half-open range of UTF-16 units in the original text). */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A run of letters and digits. Apostrophes of every shape, soft hyphens and zero-width characters between two of them
 * belong to the run ("don’t", "Cattrall's"), so do the dots of initials ("U.S."); dashes, brackets and ellipses end it.
 */
const RUN =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼ`´＇\u00AD\u200B-\u200D\u2060\uFEFF](?=[\p{L}\p{N}]))*/gu;

/** The same for a text in which every letter and digit is one of ASCII's, five times as quick. */
const ASCII_RUN =
  /(?<![A-Za-z0-9])[A-Za-z](?:\.[A-Za-z])+(?![A-Za-z0-9])|[A-Za-z0-9](?:[A-Za-z0-9]|['’‘`](?=[A-Za-z0-9]))*/g;

/** What {@link ASCII_RUN} does not know: everything but ASCII and the marks of English typography. */
const BEYOND_ASCII = /[^\n -~“”‘’–—…]/;

/** Scripts written without spaces: each character is a word, and a sequence of words is found as a phrase. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Letters that Unicode does not take apart into a base letter and an accent. */
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
 * The form under which a word is compared: lower case, without accents, apostrophes and invisible characters. Record
 * and query pass through it alike, so typography never matters. Empty when nothing of the word remains.
 */
export function wordForm(word: string): string {
  // Most words of English, the short way.
  if (PLAIN.test(word)) return word.toLowerCase();
  return (
    word
      .normalize('NFKD')
      .toLowerCase()
      // The modifier apostrophe counts as a letter in Unicode.
      .replaceAll(/[^\p{L}\p{N}]|ʼ/gu, '')
      .replaceAll(/[ßæœøđðłþıς]/gu, (letter) => LIGATURES[letter] ?? letter)
  );
}

/** The words of a text in their order. A hashtag in camel case counts as the words it is made of. */
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

/** The forms alone. */
export function formsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ form }) => form);
}
