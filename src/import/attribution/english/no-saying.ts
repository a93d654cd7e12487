import { ADVERBS, DETERMINERS, SUBJECT_PRONOUNS } from './closed-classes.ts';
import type { Sentence } from '../narrative.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseFrom } from './phrase-behind.ts';
import { isRoleNoun } from './role-noun.ts';
import { CROWDS, ORGANISATIONS } from './speech-nouns.ts';
import type { VerbForm } from './speech-verbs.ts';
import { isNameWord } from './verb-subject.ts';
import type { Word } from '../words.ts';

/** Whether a verb says nothing where it stands, though it may elsewhere. */
export function isNoSaying(words: readonly Word[], sentence: Sentence, at: number, verb: VerbForm): boolean {
  const { lemma, form } = verb;
  const next = words[at + 1];
  if (form === 'past' && next?.lower === 'by' && isPassive(words, sentence, at, verb)) return true;
  // "would do well to begin “building bridges”", "had begun “relations”": beginning is saying only where the words stand apart.
  const apart = words[at - 1]?.kind === 'quoted' || next === undefined || next.kind !== 'word' || next.lower === 'by';
  const isDoing = next?.kind === 'quoted' && (isShort(next) || form === 'participle');
  return lemma === 'begin' && (form === 'base' || isDoing || !apart);
}

/** Quoted words directly behind "began" and "spoke" that are more than a phrase, in UTF-16 units with the marks. */
const SHORTEST_SENTENCE = 30;

/** Whether a word is quoted words of no more than a phrase. */
export function isShort(word: Word | undefined): boolean {
  return word?.kind === 'quoted' && word.end - word.start < SHORTEST_SENTENCE;
}

/**
 * "The rates announced by Reed": somebody stands behind "by", and before the verb stands nobody who may say something by
 * Reed’s side. "Reed said by phone", "shouted by the gate" and "said by Monday" are sayings.
 */
function isPassive(words: readonly Word[], { from, to }: Sentence, at: number, { judging }: VerbForm): boolean {
  const agent = phraseFrom(words, at + 2, to);
  if (agent === undefined || !isSomebody(words, agent)) return false;
  if (judging) return true;
  let end = at;
  while (end > from && ADVERBS.has(words[end - 1]?.lower ?? '')) end -= 1;
  const subject = phraseBefore(words, end, from);
  return (
    subject === undefined || !(isSomebody(words, subject) || SUBJECT_PRONOUNS.has(words[subject.to - 1]?.lower ?? ''))
  );
}

/** Whether a phrase ends with a noun for who may speak, or is a name without an article: not "the Harbour Bill". */
function isSomebody(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const noun = words[to - 1];
  if (noun === undefined) return false;
  if (isRoleNoun(noun.lower) || CROWDS.has(noun.lower) || ORGANISATIONS.has(noun.lower)) return true;
  return isNameWord(noun) && !DETERMINERS.has(words[from]?.lower ?? '');
}
