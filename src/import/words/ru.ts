import type { LanguageWords } from './language-words.ts';

/** Russian. */
export const ru: LanguageWords = {
  behindDays: 'го|-го',
  beforeTags: 'теги|метки',
  inDateLines: 'в|г|мск|дата|опубликовано|обновлено|обновление',
};
