import type { LanguageWords } from './language-words.ts';

/** Arabic. */
export const ar: LanguageWords = {
  insideNames: 'al|el|bin|ibn',
  pictures: 'الصورة',
  credits: 'المصدر',
  shareButtons: 'مشاركة|طباعة',
  beforeTags: 'الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية',
  inDateLines: 'في|الساعة|تاريخ|نشر|النشر|آخر|تحديث',
};
