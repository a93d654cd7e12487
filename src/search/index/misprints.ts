import { distance } from 'fastest-levenshtein';
import type { Article, Speaker } from '../../archive/article.ts';
import { allNames } from '../../archive/speaker-names.ts';
import { formsOf, wordsOf } from '../../text/word.ts';

/** By word of a name, other words of the archive that are misprints of it. */
export type Misprints = Readonly<Record<string, readonly string[]>>;

/** Letters of the shortest word that counts: in shorter ones one other letter makes another name (“Brown”, “Braun”). */
const SHORTEST = 6;

/**
 * Words that an article printed in the place of a name: "Catrall" for Cattrall. Who remembers the right name finds them, and
 * who types one of them is led to the name. Guessed from how such words look, so that the guesses are few and nearly always
 * right: one letter is missing, added or another, but neither the first, in which names of families differ, nor the last,
 * which is an ending; the word has a capital and stands in one article only, which has the right name as well.
 *
 * @param only the article of each word that no other has
 */
export function misprintsOf(speakers: Iterable<Speaker>, only: ReadonlyMap<string, Article>): Misprints {
  const names = new Set([...speakers].flatMap((speaker) => allNames(speaker).flatMap((name) => formsOf(name))));
  const byEnds = Map.groupBy(
    [...names].filter(({ length }) => length >= SHORTEST),
    endsOf,
  );
  const found = new Map<string, string[]>();
  for (const [word, article] of only) {
    if (word.length < SHORTEST || names.has(word)) continue;
    for (const name of byEnds.get(endsOf(word)) ?? []) {
      if (distance(word, name) !== 1 || !hasBoth(article, word, name)) continue;
      found.set(name, [...(found.get(name) ?? []), word]);
    }
  }
  return Object.fromEntries(found);
}

function endsOf(word: string): string {
  return `${word.slice(0, 1)}${word.slice(-1)}`;
}

/** Whether an article has the word with a capital, and the name. */
function hasBoth({ paragraphs }: Article, word: string, name: string): boolean {
  const printed = paragraphs.flatMap(({ text }) => wordsOf(text).map((one) => ({ ...one, text })));
  const isCapital = ({ text, start }: (typeof printed)[number]): boolean => /^\p{Lu}/u.test(text.slice(start));
  return printed.some((one) => one.form === word && isCapital(one)) && printed.some(({ form }) => form === name);
}
