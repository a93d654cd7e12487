import type { LanguageWords } from './language-words.ts';

/** Catalan. */
export const ca: LanguageWords = {
  insideDates: 'de|del',
  insideDatesElided: 'd’',
  inDateLines: 'a|les|h|publicat|actualitzat',
};
