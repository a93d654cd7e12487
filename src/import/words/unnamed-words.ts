import type { WordsByLanguage } from './any-of.ts';

/** With which a source without a name begins: "a friend", „eine Rentnerin“, « un voisin ». */
export const BEFORE_UNNAMED: WordsByLanguage = {
  en: ['a', 'an', 'the', 'one'],
  de: ['ein', 'eine'],
  fr: ['un', 'une'],
  es: ['un', 'una'],
};
