/** A word of a text: the form it is compared by, and its half-open range of UTF-16 units in the text. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with the apostrophes inside them; everything else parts words, dashes and ellipses too. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, compared without regard to case, accents and apostrophes. The text itself is never changed. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    form: wordForm(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** `Don’t` and `DONT` are the same word, and so are `café` and `cafe`. */
export function wordForm(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase();
}
