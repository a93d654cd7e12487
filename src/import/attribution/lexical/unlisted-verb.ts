import type { Word } from '../words.ts';
import type { Lexicon, VerbUse } from './lexicon.ts';
import { isCapital } from './phrase.ts';

/** Shorter quoted text without a comma behind it may be a title: « Le Quai » passionne Reed. In UTF-16 units. */
const SHORTEST_SENTENCE = 40;

/**
 * A verb that no list has, directly behind quoted words and directly before somebody: « … », sanglote Reed. What stands there can
 * only say whose they are.
 */
export function unlistedVerb(lexicon: Lexicon, words: readonly Word[], at: number): VerbUse | undefined {
  const word = words[at];
  if (word === undefined || word.text !== word.lower || isKnown(lexicon, word.lower)) return undefined;
  const isPerfect = lexicon.auxiliaries.has(words[at - 1]?.lower ?? '');
  if (!(isPerfect ? lexicon.participles : lexicon.verbEnds).test(word.lower)) return undefined;
  if (!standsBehindWords(words, isPerfect ? at - 1 : at) || !standsBeforeSomebody(lexicon, words, at + 1))
    return undefined;
  return { form: isPerfect ? 'participle' : 'finite', many: false, plain: true };
}

/** Whether a word is something else than a verb, or one of those that say nothing. */
function isKnown(lexicon: Lexicon, word: string): boolean {
  const lists = [
    lexicon.prepositions,
    lexicon.determiners,
    lexicon.conjunctions,
    lexicon.subordinators,
    lexicon.relatives,
  ];
  return (
    lists.some((list) => list.has(word)) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.isAdverb(word) ||
    lexicon.otherVerbs(word) ||
    lexicon.typeOf(word) !== undefined
  );
}

function standsBehindWords(words: readonly Word[], at: number): boolean {
  const comma = words[at - 1]?.text === ',';
  const quoted = words[comma ? at - 2 : at - 1];
  return quoted?.kind === 'quoted' && (comma || quoted.end - quoted.start >= SHORTEST_SENTENCE);
}

/** "-t-elle", a name, or an article with a noun for a person; a verb may also lack its subject and end its clause. */
function standsBeforeSomebody(
  { pronouns, determiners, typeOf, dropsSubjects }: Lexicon,
  words: readonly Word[],
  at: number,
): boolean {
  const word = words[at];
  if (word === undefined) return dropsSubjects;
  if (word.kind === 'mark') return dropsSubjects && /^[.;]$/u.test(word.text);
  if (word.text.startsWith('-')) return pronouns.get(word.lower)?.means === 'person';
  if (determiners.has(word.lower)) return typeOf(words[at + 1]?.lower ?? '') === 'person';
  return isCapital(word);
}
