import type { LanguageWords } from './language-words.ts';

/** Turkish. */
export const tr: LanguageWords = {
  inDateLines: 'saat|yayınlanma|yayınlandı|tarihi|son|güncelleme|güncellendi',
};
