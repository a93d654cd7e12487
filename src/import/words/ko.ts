import type { LanguageWords } from './language-words.ts';

/** Korean. */
export const ko: LanguageWords = {
  beforeTags: '태그',
};
