import { archiveSettings } from '../../content/edge/archive-settings.ts';
import { interfaceLanguage } from '../known-languages.ts';
import type { Language } from '../language.ts';

let language: Language | undefined;

/** The language in which this archive speaks to its visitors. Made once, because every page asks for it. */
export function archiveLanguage(): Language {
  return (language ??= interfaceLanguage(archiveSettings().language));
}
