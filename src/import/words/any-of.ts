import { ar } from './ar.ts';
import { ca } from './ca.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { LanguageWords } from './language-words.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** All languages that have words for the import. A further language is a further file and its name here. */
export const LANGUAGES = { ar, ca, da, de, en, es, fr, it, ja, ko, nb, nl, pl, pt, ru, sv, tr, zh } satisfies Record<
  string,
  LanguageWords
>;

/** What words are for: the name of a list. */
export type WordUse = Exclude<keyof LanguageWords, 'dialogueDashes'>;

/** The words of one language; `undefined` for a language without any. @param tag BCP 47 */
export function wordsOfLanguage(tag: string): LanguageWords | undefined {
  return new Map<string, LanguageWords>(Object.entries(LANGUAGES)).get(tag.toLowerCase().split('-')[0] ?? '');
}

/** The words of all languages for some uses as alternatives of a regular expression, the longest first. */
export function anyOf(...uses: readonly WordUse[]): string {
  return alternatives(wordsFor(uses));
}

/** The same for an expression that tells small letters from capitals: by, By, BY. */
export function inAnyCase(...uses: readonly WordUse[]): string {
  return alternatives(
    wordsFor(uses).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
  );
}

/**
 * Behind a word of an expression: it does not go on. `\b` knows the letters of English only. Where scripts put no spaces
 * between words, another may follow.
 */
export const WORD_END = '(?!(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}])[\\p{L}\\p{N}])';

function wordsFor(uses: readonly WordUse[]): readonly string[] {
  return Object.values<LanguageWords>(LANGUAGES).flatMap((words) =>
    uses.flatMap((use) => words[use]?.split('|') ?? []),
  );
}

function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
        .replace(/’/gu, "[’']")
        .replace(/ /gu, '\\s+'),
    )
    .join('|');
}
