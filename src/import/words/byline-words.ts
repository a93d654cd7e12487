import type { WordsByLanguage } from './any-of.ts';

/** Before the name of an author, in a field that is for authors: by Ada Lovell. */
export const BEFORE_AUTHORS: WordsByLanguage = {
  en: ['by', 'written by'],
  de: ['von'],
  fr: ['par'],
  es: ['por'],
};

/** Between the last two names of several people. */
export const JOINS_AUTHORS: WordsByLanguage = {
  en: ['and', '&'],
  de: ['und'],
  fr: ['et'],
  es: ['y', 'e'],
  da: ['og'],
  pl: ['i'],
  sv: ['och'],
  nl: ['en'],
};

/** Before the names of those who took a picture or sent a text, which stand among those of authors. */
export const CREDITED: WordsByLanguage = {
  en: ['photo', 'photos', 'image', 'source'],
  de: ['foto', 'fotos', 'bild', 'quelle'],
  es: ['fuente'],
  it: ['fonte'],
};

/** Between a word of {@link CREDITED} and the name. */
export const CREDITED_TO: WordsByLanguage = { en: ['by'], de: ['von'], fr: ['de'] };

/** Between a name and the place from which its bearer reports: Ada Lovell in Norvik. */
export const FROM_PLACE: WordsByLanguage = {
  en: ['in', 'from'],
  de: ['in', 'aus'],
  fr: ['à'],
};

/** The articles with which names of outlets begin: The Weir News. */
export const ARTICLES_OF_OUTLETS: WordsByLanguage = {
  en: ['the'],
  de: ['der', 'die', 'das'],
  fr: ['le', 'la', 'les'],
  es: ['el', 'la'],
  it: ['il'],
};
