import { wordsOf, type Word } from '../../text/word.ts';

/** A word to look up. */
export interface QueryWord {
  readonly form: string;
  /** Whether it is a run of letters of a script without spaces, which may be several words. */
  readonly isRun: boolean;
}

/** What a reader typed, parsed. */
export interface Query {
  /** What stands in quotation marks, each phrase as the forms of its words: in scripts without spaces, of its letters. */
  readonly phrases: readonly (readonly string[])[];
  /** The words of the phrases, in their order. */
  readonly phraseWords: readonly (readonly QueryWord[])[];
  /** The other words, in their order. */
  readonly words: readonly QueryWord[];
  /** Set when the last word is still being typed: whether it stands alone or ends a phrase. */
  readonly unfinished?: 'word' | 'phrase';
}

/**
 * Characters of a query that are read. The longest quotation of a news article has some 600; a longer text was pasted
 * by mistake, and reading all of it would only make the page wait.
 */
const MAX_LENGTH = 1000;

/**
 * Words of a query that are searched for. Beyond some thirty, further words seldom change what is found first, but each
 * may cost a download of 25 kB.
 */
const MAX_WORDS = 40;

/** Marks that open or close a phrase anywhere. Languages disagree on which of a pair opens, so all of them do both. */
const DOUBLE = /["“”„‟«»〝〞＂❝❞「」『』《》〈〉]/u;

/** Single marks open a phrase only before a word and close it only after one; between letters they are apostrophes. */
const SINGLE_OPEN = /^['‘‚‛‹›]/u;
const SINGLE_CLOSE = /['’‘‛‹›]/u;

/** Splits a query into phrases and words. @param typing the reader is still typing at the end of the text */
export function parseQuery(text: string, typing: boolean): Query {
  // The cut may split a surrogate pair. That is harmless: half of one is not a letter.
  const source = text.slice(0, MAX_LENGTH);
  const phrases: (readonly string[])[] = [];
  const phraseWords: (readonly QueryWord[])[] = [];
  const words: QueryWord[] = [];
  let budget = MAX_WORDS;
  const take = (part: string): readonly Word[] => {
    const taken = wordsOf(part).slice(0, budget);
    budget -= taken.length;
    return taken;
  };
  let endsInPhrase = false;
  let offset = 0;
  while (offset < source.length) {
    const { start, end, next } = nextPhrase(source, offset);
    words.push(...queryWords(take(source.slice(offset, start))));
    const phrase = take(source.slice(Math.min(start + 1, source.length), end));
    if (phrase.length > 0) {
      phrases.push(phrase.map(({ form }) => form));
      phraseWords.push(queryWords(phrase));
    }
    endsInPhrase = phrase.length > 0 && end === source.length;
    offset = next;
  }
  const last = wordsOf(source).at(-1);
  const open = typing && text.length === source.length && last?.end === source.length;
  return { phrases, phraseWords, words, ...(open && { unfinished: endsInPhrase ? 'phrase' : 'word' }) };
}

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}ー]/u;

/** Joins neighbouring letters of scripts without spaces. */
function queryWords(words: readonly Word[]): readonly QueryWord[] {
  const joined: { form: string; isRun: boolean; end: number }[] = [];
  for (const { form, start, end } of words) {
    const isRun = UNSPACED.test(form);
    const last = joined.at(-1);
    if (isRun && last?.isRun === true && last.end === start) {
      last.form += form;
      last.end = end;
    } else joined.push({ form, isRun, end });
  }
  return joined.map(({ form, isRun }) => ({ form, isRun }));
}

/** The next phrase in quotation marks at or after `from`; empty and at the end of the text when there is none. */
function nextPhrase(
  text: string,
  from: number,
): { readonly start: number; readonly end: number; readonly next: number } {
  for (let start = from; start < text.length; start++) {
    const mark = text.charAt(start);
    if (DOUBLE.test(mark)) {
      const end = closing(text, start + 1, (index) => DOUBLE.test(text.charAt(index)));
      // No closing mark yet: the phrase runs to the end of the text.
      return end === undefined ? { start, end: text.length, next: text.length } : { start, end, next: end + 1 };
    }
    if (SINGLE_OPEN.test(mark) && !isLetter(text.charAt(start - 1)) && isLetter(text.charAt(start + 1))) {
      const end = closing(
        text,
        start + 2,
        (index) => SINGLE_CLOSE.test(text.charAt(index)) && !isLetter(text.charAt(index + 1)),
      );
      if (end !== undefined) return { start, end, next: end + 1 };
    }
  }
  return { start: text.length, end: text.length, next: text.length };
}

function closing(text: string, from: number, closes: (index: number) => boolean): number | undefined {
  for (let index = from; index < text.length; index++) if (closes(index)) return index;
  return undefined;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
