import { existsSync, readFileSync } from 'node:fs';
import type { Issue } from '../../archive/issue.ts';
import { archiveLanguage } from '../../content/edge/archive-language.ts';
import { KNOWN_LANGUAGES, knownMessages } from '../../languages/known-languages.ts';
import { messageFormatIssues, messageKeyIssues, type LanguageFile } from '../../languages/message-issues.ts';

/**
 * Issues of the interface's words: every language has every message and no other, and those of this archive's language can
 * be compiled. Compiling all languages would cost each build a second.
 */
export function languageIssues(): readonly Issue[] {
  const english = knownMessages('en');
  const spoken = new Intl.Locale(archiveLanguage().tag).language;
  return KNOWN_LANGUAGES.map(languageFile).flatMap((language) => [
    ...messageKeyIssues(language, english),
    ...(language.tag === spoken ? messageFormatIssues(language) : []),
  ]);
}

function languageFile(tag: string): LanguageFile {
  const file = `src/languages/${tag}.ts`;
  return { tag, messages: knownMessages(tag), file, source: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}
