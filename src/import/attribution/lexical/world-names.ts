import type { Gender } from '../cast.ts';

/**
 * Given names of a language and of others, for news is about people of all countries. The own language decides on a gender;
 * where only others have a name and disagree, it tells none: Jan. German has a list of its own for names from abroad: where
 * every noun has a capital, far more of them are words of the language.
 *
 * @param own the language's own names
 * @param foreign those of other languages
 * @param words names of others that are words of this language
 */
export function worldNames(
  own: ReadonlyMap<string, Gender>,
  foreign: readonly ReadonlyMap<string, Gender>[],
  words: ReadonlySet<string>,
): ReadonlyMap<string, Gender | undefined> {
  const names = new Map<string, Gender | undefined>(own);
  for (const [name, gender] of foreign.flatMap((map) => [...map]))
    if (!own.has(name) && !words.has(name))
      names.set(name, names.has(name) && names.get(name) !== gender ? undefined : gender);
  return names;
}
