import type { WordsByLanguage } from './any-of.ts';

/** Before the tags of a text and a colon. “Tag:” alone is a day in German. */
export const TAG_LABELS: WordsByLanguage = {
  en: ['tags', 'keyword', 'keywords', 'filed under'],
  de: ['schlagwort', 'schlagworte', 'schlagworter', 'schlagwörter', 'stichworter', 'stichwörter'],
  fr: ['mots clés', 'mots-clés', 'étiquettes'],
  es: ['etiquetas', 'palabras clave'],
  it: ['parole chiave'],
  pt: ['palavras-chave'],
  nl: ['trefwoorden'],
  ja: ['タグ', 'キーワード'],
  zh: ['关键词', '標籤'],
  ko: ['태그'],
  ru: ['теги', 'метки'],
  ar: ['الوسوم', 'وسوم', 'كلمات مفتاحية', 'الكلمات المفتاحية'],
};

/** Parts of addresses to which the links of tags lead: /tag/harbour/. */
export const TAG_PATHS: WordsByLanguage = {
  en: ['t', 'tag', 'tags', 'topic', 'topics', 'keyword', 'keywords', 'theme'],
  de: ['thema', 'themen', 'schlagwort', 'schlagwoerter'],
  fr: ['mot-cle', 'mot-cles', 'mots-cle', 'mots-cles', 'sujet', 'sujets'],
  es: ['tema', 'temas', 'etiqueta', 'etiquetas'],
};
