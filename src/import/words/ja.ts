import type { LanguageWords } from './language-words.ts';

/** Japanese. */
export const ja: LanguageWords = {
  pictures: '写真|撮影',
  credits: '提供',
  shareButtons: '共有|シェア|印刷',
  beforeTags: 'タグ|キーワード',
  inDateLines: '公開|配信|掲載|投稿|最終|更新',
};
