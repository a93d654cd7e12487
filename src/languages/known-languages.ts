import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { languageFrom, type Language, type LanguageSource } from './language.ts';
import type { Messages } from './message.ts';
import { PSEUDO_FORMATS, PSEUDO_LANGUAGE, pseudoMessages } from './pseudo-language.ts';

interface KnownLanguage {
  readonly messages: Messages;
  /** Tag by which numbers and dates are written when the archive's own names no region. */
  readonly formats?: string;
}

const ENGLISH: KnownLanguage = { messages: en, formats: 'en-GB' };

/** The languages that the interface speaks, by BCP 47 tag. */
const KNOWN: Readonly<Record<string, KnownLanguage>> = {
  ar: { messages: ar },
  de: { messages: de },
  en: ENGLISH,
  es: { messages: es },
  fr: { messages: fr },
  ja: { messages: ja },
};

/** Tags of the languages that the interface speaks. */
export const KNOWN_LANGUAGES: readonly string[] = Object.keys(KNOWN);

/** The messages of a language that the interface speaks. */
export function knownMessages(tag: string): Messages {
  const known = KNOWN[tag];
  if (known === undefined) throw new Error(`The interface does not speak "${tag}".`);
  return known.messages;
}

/**
 * The interface for an archive in a language: that language, or English when the interface does not speak it. `fr-CA` is
 * spoken as French, with numbers and dates as in Canada.
 */
export function interfaceLanguage(tag: string): Language {
  const made = languages.get(tag) ?? languageFrom(languageSource(tag));
  languages.set(tag, made);
  return made;
}

/** Making the formats of a language takes a millisecond, and every article that is parsed asks for one. */
const languages = new Map<string, Language>();

/** What {@link interfaceLanguage} is made from. */
export function languageSource(tag: string): LanguageSource {
  if (tag === PSEUDO_LANGUAGE) return { tag: 'en', messages: pseudoMessages(en), formats: PSEUDO_FORMATS };
  const { language, region } = new Intl.Locale(tag);
  const known = KNOWN[language];
  if (known === undefined) return { tag: 'en', ...ENGLISH };
  const formats = region === undefined ? known.formats : tag;
  return { tag, messages: known.messages, ...(formats !== undefined && { formats }) };
}
