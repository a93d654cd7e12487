import type { Sentence } from '../narrative.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { SpeechClause } from '../speech-clause.ts';
import type { Word } from '../words.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseFrom } from './phrase.ts';

/** How far behind its verb a particle or participle may stand, in words. */
export const REACH = 24;

/** "laut Reed", "so der Sprecher", "selon elle", "Reed zufolge". */
export function sourceAt(
  lexicon: Lexicon,
  words: readonly Word[],
  { from, to }: Sentence,
  at: number,
): SpeechClause | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  if (lexicon.postpositions.has(word.lower)) return postposed(lexicon, words, from, at);
  const opinion = opinionBefore(lexicon, words, from, at);
  if (opinion !== undefined) return opinion;
  const special = citedAt(lexicon, words, to, at) ?? impersonalAt(lexicon, words, { from, to }, at);
  if (special !== undefined) return special;
  const length = Math.max(
    0,
    ...lexicon.sources.map((source) => lengthOfSource(lexicon, words, at, source)),
    behindWords(lexicon, words, from, at) ? 1 : 0,
    opensClause(lexicon, words, from, at) ? 1 : 0,
  );
  if (length === 0) return undefined;
  const pronoun = lexicon.objectPronouns.has(words[at + length]?.lower ?? '');
  const subject = pronoun
    ? { from: at + length, to: at + length + 1, plural: false }
    : sourcePhrase(lexicon, words, at + length, to);
  if (subject === undefined) return undefined;
  if (lexicon.weakSources.has(word.lower) && !pronoun) {
    if (!isSomebody(lexicon, words, subject)) return undefined;
    // "« Un succès », pour le gouvernement": words are for many, and one speaks.
    if (words[at - 2]?.kind === 'quoted' && isMany(lexicon, words, subject)) return undefined;
  }
  return { kind: 'source', subject, verb: at, from: at, to: subject.to, judging: false, weak: false };
}

/** "Pour Reed, …": at the beginning of a sentence or behind a comma, but not "un « plus » pour Reed". */
function opensClause({ weakSources }: Lexicon, words: readonly Word[], from: number, at: number): boolean {
  if (words[at - 1]?.kind === 'quoted') return false;
  return weakSources.has(words[at]?.lower ?? '') && (at === from || words[at - 1]?.text === ',');
}

function isMany({ typeOf }: Lexicon, words: readonly Word[], { from, to }: NounPhrase): boolean {
  const types = words.slice(from, to).map(({ lower }) => typeOf(lower));
  return !types.includes('person') && types.some((type) => type === 'crowd' || type === 'organisation');
}

/** Whether a phrase is a name or has a noun for somebody who speaks. */
function isSomebody({ typeOf, determiners }: Lexicon, words: readonly Word[], { from, to }: NounPhrase): boolean {
  const first = words[from];
  const isName = first !== undefined && /^\p{Lu}/u.test(first.text) && !determiners.has(first.lower);
  return (
    isName || words.slice(from, to).some(({ lower }) => /^(?:person|crowd|organisation)$/u.test(typeOf(lower) ?? ''))
  );
}

/** How many words a source takes: "heißt es in", perhaps with an adverb before its preposition: "heißt es dazu in". */
function lengthOfSource({ isAdverb }: Lexicon, words: readonly Word[], at: number, source: readonly string[]): number {
  if (source.every((one, index) => words[at + index]?.lower === one)) return source.length;
  const last = source.length - 1;
  if (last < 2 || !source.slice(0, last).every((one, index) => words[at + index]?.lower === one)) return 0;
  return isAdverb(words[at + last]?.lower ?? '') && words[at + last + 1]?.lower === source[last] ? last + 2 : 0;
}

/** "wird Reed zitiert". */
function citedAt(lexicon: Lexicon, words: readonly Word[], to: number, at: number): SpeechClause | undefined {
  if (!lexicon.cited.before.has(words[at]?.lower ?? '')) return undefined;
  const subject = phraseFrom(lexicon, words, at + 1, to);
  if (subject === undefined) return undefined;
  const end = words.findIndex(({ lower }, index) => index >= subject.to && lexicon.cited.behind.has(lower));
  if (end < 0 || end > Math.min(to, subject.to + REACH)) return undefined;
  return { kind: 'source', subject, verb: at, from: at, to: end + 1, judging: false, weak: false };
}

/** "In dem Brief heißt es". What stands behind is a source like others: "heißt es in dem Brief". */
function impersonalAt(
  lexicon: Lexicon,
  words: readonly Word[],
  { from }: Sentence,
  at: number,
): SpeechClause | undefined {
  const [first, second] = [words[at]?.lower, words[at + 1]?.lower];
  if (!lexicon.impersonal.some((pair) => pair[0] === first && pair[1] === second)) return undefined;
  if (!lexicon.prepositions.has(words[from]?.lower ?? '')) return undefined;
  const subject = sourcePhrase(lexicon, words, from + 1, at);
  if (subject === undefined) return undefined;
  return { kind: 'inverted', subject, verb: at, from: subject.from, to: at + 2, judging: false, weak: false };
}

/** A source may stand in any case: "laut dem Sprecher", "nach Angaben der Polizei". */
export function sourcePhrase(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  limit: number,
): NounPhrase | undefined {
  const first = words[start];
  if (first === undefined || (!lexicon.objectDeterminers.has(first.lower) && !lexicon.links.has(first.lower)))
    return phraseFrom(lexicon, words, start, limit);
  const rest =
    phraseFrom(lexicon, words, start + 1, limit, !lexicon.capitalNouns) ??
    adjectivePhrase(lexicon, words, start + 1, limit);
  return rest === undefined ? undefined : { ...rest, from: start };
}

function adjectivePhrase(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  limit: number,
): NounPhrase | undefined {
  let noun = start;
  while (noun < limit && noun - start < 4 && words[noun]?.kind === 'word' && !/^\p{Lu}/u.test(words[noun]?.text ?? ''))
    noun += 1;
  return phraseFrom(lexicon, words, noun, limit);
}

function behindWords({ sourcesBehind }: Lexicon, words: readonly Word[], from: number, at: number): boolean {
  if (!sourcesBehind.has(words[at]?.lower ?? '')) return false;
  const before = words[at - 1];
  return at === from || before?.kind === 'quoted' || before?.text === ',';
}

/** "seiner Ansicht nach": the possessive is the speaker. */
function opinionBefore(
  { opinions, objectPronouns }: Lexicon,
  words: readonly Word[],
  from: number,
  at: number,
): SpeechClause | undefined {
  if (opinions === undefined || at - 2 < from || words[at]?.lower !== opinions.behind) return undefined;
  if (!opinions.nouns.has(words[at - 1]?.lower ?? '') || !objectPronouns.has(words[at - 2]?.lower ?? ''))
    return undefined;
  const subject = { from: at - 2, to: at - 1, plural: false };
  return { kind: 'source', subject, verb: at, from: at - 2, to: at + 1, judging: false, weak: false };
}

function postposed(lexicon: Lexicon, words: readonly Word[], from: number, at: number): SpeechClause | undefined {
  for (let start = Math.max(from, at - 12); start < at; start += 1) {
    const subject = sourcePhrase(lexicon, words, start, at);
    if (subject?.to === at)
      return { kind: 'source', subject, verb: at, from: start, to: at + 1, judging: false, weak: false };
  }
  return undefined;
}
