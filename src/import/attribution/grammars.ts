import { ENGLISH } from './english/grammar.ts';
import { FRENCH } from './french/grammar.ts';
import { GERMAN } from './german/grammar.ts';
import type { Grammar } from './grammar.ts';
import { SPANISH } from './spanish/grammar.ts';

const GRAMMARS: Readonly<Record<string, Grammar>> = { en: ENGLISH, de: GERMAN, es: SPANISH, fr: FRENCH };

/** What is known of speech in a language, by its BCP 47 tag; `undefined` for one that is not read for speakers. */
export function grammarOf(language = 'en'): Grammar | undefined {
  return GRAMMARS[language.toLowerCase().split('-')[0] ?? ''];
}
