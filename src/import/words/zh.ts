import type { LanguageWords } from './language-words.ts';

/** Chinese. */
export const zh: LanguageWords = {
  beforeTags: '关键词|標籤',
  inDateLines: '发布|發布|发表|發表|时间|時間|最后|最後|更新',
};
