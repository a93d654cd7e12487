import type { LanguageWords } from './language-words.ts';

/** Korean. */
export const ko: LanguageWords = {
  beforeTags: '태그',
  inDateLines: '입력|등록|승인|발행|최종|수정|업데이트',
};
