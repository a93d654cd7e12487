import { archiveSettings } from './archive-settings.ts';
import { interfaceLanguage } from '../../languages/known-languages.ts';
import { languageOfText, type Language } from '../../languages/language.ts';

let language: Language | undefined;

/** The language in which this archive speaks to its visitors. Made once, because every page asks for it. */
export function archiveLanguage(): Language {
  return (language ??= interfaceLanguage(archiveSettings().language));
}

/** `lang` of a text of the archive, as {@link languageOfText} has it. @param own language that the text says it has */
export function textLanguage(own?: string): string | undefined {
  return languageOfText(own, archiveSettings().language, archiveLanguage());
}
