import transliterate from '@sindresorhus/transliterate';

/** What can be said of a text in the letters of an id. */
export interface IdWords {
  /** Lower-case words of a-z and digits, joined by hyphens; empty when nothing can be read in these letters. */
  readonly words: string;
  /** False when letters are left out, because their script has no spelling in Latin letters that people would know. */
  readonly complete: boolean;
}

/** Languages whose people write ä as ae. Others, such as Finnish and Estonian, write a. */
const WRITES_AE = new Set(['de', 'gsw', 'nds', 'lb', 'bar']);

const PLAIN_UMLAUTS: [string, string][] = [...'äÄöÖüÜ'].map((letter) => [letter, letter.normalize('NFD').charAt(0)]);

/**
 * Scripts that read well letter by letter in Latin ones. Arabic and Hebrew do not: without its vowels a word is a riddle.
 */
const READABLE_SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Georgian', 'Common', 'Inherited'];

const UNREADABLE = new RegExp(
  `(?![${READABLE_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}])\\p{L}[\\p{L}\\p{M}]*`,
  'gu',
);

/** Of currencies, sums and pictures: € is no word "E". */
const NO_WORD = /[\p{Sc}\p{Sm}\p{So}]/gu;

/** Signs beside which no word ends: apostrophes, accents that stand alone, and what is not seen. */
const INSIDE_WORDS = /['’‘ʼ`´\p{M}\p{Cf}]/gu;

/**
 * A text in the letters of ids, spelt as the people of its language do: `bruecke` of the German "Brücke", `tyossa` of the
 * Finnish "työssä".
 *
 * @param language BCP 47 tag
 */
export function idWords(text: string, language?: string): IdWords {
  const plain = text.normalize('NFKC');
  const readable = plain.replace(UNREADABLE, ' ');
  const spelt = transliterate(readable.replace(NO_WORD, ' '), {
    ...(language !== undefined && { locale: language }),
    customReplacements: WRITES_AE.has(baseOf(language)) ? [] : PLAIN_UMLAUTS,
  });
  const words = spelt
    .normalize('NFKD')
    .replace(INSIDE_WORDS, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return {
    words,
    complete: readable === plain && !/\p{L}/u.test(spelt.replace(INSIDE_WORDS, '').replace(/[a-z]/giu, '')),
  };
}

/** {@link idWords} without the news of what is left out: an id that a person sees before it is used. */
export function idOf(text: string, language?: string): string {
  return idWords(text, language).words;
}

function baseOf(language = ''): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
