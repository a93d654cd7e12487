import { distance } from 'fastest-levenshtein';
import type { Article, Speaker } from '../../archive/article.ts';
import { allNames } from '../../archive/speaker-names.ts';
import { formsOf, wordsOf, type Word } from '../../text/word.ts';

/** By word of a name, other words of the archive that are misprints of it. */
export type Misprints = Readonly<Record<string, readonly string[]>>;

/** Letters of the shortest word that counts: in shorter ones one other letter makes another name (“Brown”, “Braun”). */
const SHORTEST = 6;

/**
 * Words that an article printed in the place of a name: "Catrall" for Cattrall. Who remembers the right name finds them, and
 * who types one of them is led to the name. Guessed from how such words look, so that the guesses are few and nearly always
 * right: one letter is missing, added or another, but neither the first, in which names of families differ, nor the last,
 * which is an ending; the word has a capital and stands in one article only, which has the right name as well; and beside it
 * stands no name that does not belong to the right one: Tom Johnston is not Ada Johnson.
 *
 * @param only the article of each word that no other has
 */
export function misprintsOf(speakers: Iterable<Speaker>, only: ReadonlyMap<string, Article>): Misprints {
  /** By word of a name, the words that stand beside it in names. */
  const names = new Map<string, Set<string>>();
  for (const speaker of speakers) {
    const words = new Set(allNames(speaker).flatMap((name) => formsOf(name)));
    for (const word of words) names.set(word, (names.get(word) ?? new Set()).union(words));
  }
  const byEnds = Map.groupBy(
    [...names.keys()].filter(({ length }) => length >= SHORTEST),
    endsOf,
  );
  const found = new Map<string, string[]>();
  for (const [word, article] of only) {
    if (word.length < SHORTEST || names.has(word)) continue;
    for (const name of byEnds.get(endsOf(word)) ?? []) {
      if (distance(word, name) !== 1 || !hasBoth(article, word, name, names.get(name) ?? new Set())) continue;
      found.set(name, [...(found.get(name) ?? []), word]);
    }
  }
  return Object.fromEntries(found);
}

function endsOf(word: string): string {
  return `${word.slice(0, 1)}${word.slice(-1)}`;
}

/**
 * Whether an article has the word with a capital and no name of somebody else beside it, and the name.
 *
 * @param whole the words of all names that have the name
 */
function hasBoth({ paragraphs }: Article, word: string, name: string, whole: ReadonlySet<string>): boolean {
  const printed = paragraphs.map(({ text }) => ({ text, words: wordsOf(text) }));
  return (
    printed.some(({ words }) => words.some(({ form }) => form === name)) &&
    printed.some(({ text, words }) =>
      words.some((one, at) => {
        const isMeant = one.form === word && CAPITAL.test(text.slice(one.start));
        return isMeant && !isOtherName(text, words, at - 1, whole) && !isOtherName(text, words, at + 1, whole);
      }),
    )
  );
}

const CAPITAL = /^\p{Lu}/u;

/** What may stand before a word with a capital that begins no sentence. */
const INSIDE = /[\p{L}\p{N},]\s+$/u;

/** Whether a word beside another is a name that does not belong to it. */
function isOtherName(text: string, words: readonly Word[], at: number, whole: ReadonlySet<string>): boolean {
  const word = words[at];
  if (word === undefined || whole.has(word.form) || !CAPITAL.test(text.slice(word.start))) return false;
  return INSIDE.test(text.slice(0, word.start));
}
