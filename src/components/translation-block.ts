import type { Quotation } from '../archive/article.ts';
import { markup, type Markup } from '../text/markup.ts';
import { archiveLanguage } from '../content/edge/archive-language.ts';
import { isRightToLeft } from '../languages/language.ts';

/** The translation of a quotation, for below its words; `undefined` when it has none. */
export function translationBlock({ translation }: Quotation): Markup | undefined {
  if (translation === undefined) return undefined;
  const { language, text, by } = translation;
  const { say, languageName } = archiveLanguage();
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  const credit = say('translation.by', { language: languageName(language), by });
  return markup`<div class="translation"><p lang="${language}" dir="${direction}">${text}</p><p class="translation__by">${credit}</p></div>`;
}
