import type { LanguageWords } from './language-words.ts';

/** Chinese. */
export const zh: LanguageWords = {
  beforeTags: '关键词|標籤',
};
