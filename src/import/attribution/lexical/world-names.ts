import type { Gender } from '../cast.ts';

/**
 * Given names of a language and of others, for news is about people of all countries. Where two languages disagree on a
 * gender, the own one decides. Not for German, where every noun has a capital: there it made more names of nouns than of people.
 *
 * @param own the language's own names
 * @param foreign those of other languages
 * @param words names of others that are words of this language
 */
export function worldNames(
  own: ReadonlyMap<string, Gender>,
  foreign: readonly ReadonlyMap<string, Gender>[],
  words: ReadonlySet<string>,
): ReadonlyMap<string, Gender> {
  const names = new Map(own);
  for (const [name, gender] of foreign.flatMap((map) => [...map]))
    if (!names.has(name) && !words.has(name)) names.set(name, gender);
  return names;
}
