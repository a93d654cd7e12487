import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CATENATIVES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIMES,
} from './closed-classes.ts';
import type { Sentence } from '../narrative.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseFrom } from './phrase-behind.ts';
import { isRoleNoun } from './role-noun.ts';
import { CROWDS, DOCUMENTS, ORGANISATIONS } from './speech-nouns.ts';
import { isPlainSaying, takesPerson, type VerbForm } from './speech-verbs.ts';
import type { Word } from '../words.ts';

/** The subject behind a verb: “…,” said Reed; The harbour will stay, said Reed. */
export function invertedSubject(
  words: readonly Word[],
  { from, to: limit }: Sentence,
  at: number,
  to: number,
  { form }: VerbForm,
): NounPhrase | undefined {
  if (form !== 'past' && form !== 'third') return undefined;
  let before = at - 1;
  while (before >= from && /^(?:so|as|also|later|then)$/u.test(words[before]?.lower ?? '')) before -= 1;
  const mark = words[before];
  const behindQuote = mark?.kind === 'quoted' || (mark?.text === ',' && words[before - 1]?.kind === 'quoted');
  const behindComma = mark?.text === ',' && !behindQuote;
  if (before >= from && !behindQuote && !behindComma) return undefined;
  const word = words[at]?.lower ?? '';
  if (takesPerson(word)) return undefined;
  const subject = phraseFrom(words, to, limit);
  // "declared a “new dawn”": an article alone is no subject.
  if (subject === undefined || (subject.to - to === 1 && /^(?:an?|the)$/u.test(words[to]?.lower ?? '')))
    return undefined;
  const first = words[to];
  const object = /^(?:that|it|this|those|these|there|to|him|them|us|me|in|on)$/u;
  if (object.test(first?.lower ?? '')) return undefined;
  if (behindQuote || before < from) return subject;
  // "Reed, joined by Bloom, said the pier, …": the pier says nothing.
  if (behindComma && isThing(words, subject)) return undefined;
  // Without quoted words before it, only a name or pronoun that ends the clause.
  const next = words[subject.to];
  const ends = next === undefined || next.kind === 'mark' || subject.to >= limit;
  return ends && (/^(?:said|says|wrote)$/u.test(word) || (isPlainSaying(word) && isNameWord(words[to])))
    ? subject
    : undefined;
}

/** Whether a phrase with a determiner has neither a name nor a noun for who or what may speak. */
function isThing(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const noun = words[to - 1]?.lower ?? '';
  if (!DETERMINERS.has(words[from]?.lower ?? '') || isRoleNoun(noun)) return false;
  const speaks = CROWDS.has(noun) || ORGANISATIONS.has(noun) || DOCUMENTS.has(noun);
  return !speaks && words.slice(from + 1, to).every(({ text }) => !/^\p{Lu}/u.test(text));
}

/** The subject before a verb; `shared` when it is that of an earlier verb. */
export function subjectOf(
  words: readonly Word[],
  { from }: Sentence,
  at: number,
  { form, judging }: VerbForm,
): NounPhrase | 'shared' | undefined {
  let end = at;
  let [be, modal, have] = [false, false, false];
  for (; end > from; end -= 1) {
    const word = words[end - 1];
    if (word === undefined) break;
    const { lower } = word;
    if (BE.has(lower) && !isPossessive(words, end - 1)) be = true;
    else if (/^(?:has|have|had|having|’ve|’d)$/u.test(lower)) have = true;
    else if (MODALS.has(lower)) modal = true;
    else if (CATENATIVES.has(lower) && modal) continue;
    // "Reed on Monday said"
    else if (lower === 'on' && DAYS.test(words[end]?.lower ?? '')) continue;
    else if (!ADVERBS.has(lower) && !/^\p{Ll}+ly$/u.test(word.text) && !AUXILIARIES.has(lower)) break;
    else if (isPossessive(words, end - 1)) break;
  }
  const before = words[end - 1];
  if ((form === 'past' || form === 'participle') && be && !/^(?:read)$/u.test(words[at]?.lower ?? '')) return undefined;
  if (form === 'participle' && !have) return undefined;
  // "Reed is quoted as saying": the subject is that of the passive.
  if (form === 'ing' && before?.lower === 'as' && words[end - 2]?.lower === 'quoted') {
    let verb = end - 2;
    while (verb > from && AUXILIARIES.has(words[verb - 1]?.lower ?? '')) verb -= 1;
    return verb < end - 2 ? phraseBefore(words, verb, from) : 'shared';
  }
  if (form === 'ing' && !be) {
    const absolute = absoluteSubject(words, end, from);
    if (absolute !== undefined) return absolute;
  }
  if (form === 'ing' && !be)
    return end > from ? ((judging ? undefined : nameBefore(words, end, from)) ?? 'shared') : undefined;
  if (end <= from || before === undefined) return undefined;
  if (/^(?:and|but|then|or)$/u.test(before.lower)) return form === 'base' && !modal ? undefined : 'shared';
  if (isPossessive(words, end - 1)) return undefined;
  const subject = phraseBefore(words, end, from);
  if (subject === undefined) return modal || form === 'ing' ? 'shared' : undefined;
  if (subject.to - subject.from === 1 && DAYS.test(last(words, subject)))
    return phraseBefore(words, end, subject.to + 1);
  // "The board two weeks ago said"
  if (SPANS.test(last(words, subject)) && /^(?:ago|earlier|later|before)$/u.test(words[subject.to]?.lower ?? ''))
    return 'shared';
  if (form === 'base' && !modal && !isManyOrI(words, subject)) return undefined;
  const lastWord = last(words, subject);
  if (
    modal &&
    words[end]?.lower === 'to' &&
    !SUBJECT_PRONOUNS.has(lastWord) &&
    !CATENATIVES.has(words[end - 1]?.lower ?? '')
  )
    return 'shared';
  if (subject.to - subject.from === 1 && /^(?:the|a|an|his|her|its|their|my|your|our|no|every)$/u.test(lastWord))
    return undefined;
  return subject;
}

/** "with the Teachers Union calling it …": the phrase between "with" and a participle. */
function absoluteSubject(words: readonly Word[], end: number, limit: number): NounPhrase | undefined {
  const phrase = phraseBefore(words, end, limit);
  if (phrase?.to !== end || words[phrase.from - 1]?.lower !== 'with') return undefined;
  const speaks = words
    .slice(phrase.from, phrase.to)
    .some(({ text, lower }) => /^\p{Lu}/u.test(text) || isRoleNoun(lower) || CROWDS.has(lower));
  return speaks ? phrase : undefined;
}

const SPANS = /^(?:minute|hour|day|week|month|year|decade)s?$/u;

const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/u;

function last(words: readonly Word[], { to }: NounPhrase): string {
  return words[to - 1]?.lower ?? '';
}

/** Whether a word may be part of a name: with a capital, and no day or small word. */
export function isNameWord(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    /^\p{Lu}/u.test(word.text) &&
    !TIMES.has(word.lower) &&
    !PREPOSITIONS.has(word.lower) &&
    !CONJUNCTIONS.has(word.lower)
  );
}

/** "footage of Reed saying": a name directly before a participle is its subject. */
function nameBefore(words: readonly Word[], at: number, limit: number): NounPhrase | undefined {
  let from = at;
  while (from > limit && isNameWord(words[from - 1])) from -= 1;
  // "wrote to Reed asking": Reed is asked.
  const isObject = from > limit && !/^(?:of|with|as|and|or|,|—|–|-|--)$/u.test(words[from - 1]?.lower ?? '');
  return from === at || isObject ? undefined : { from, to: at, plural: false };
}

function isPossessive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^['’]s?$/u.test(word.text)) return false;
  return !SUBJECT_PRONOUNS.has(words[at - 1]?.lower ?? '');
}

function isManyOrI(words: readonly Word[], { to, plural }: NounPhrase): boolean {
  const last = words[to - 1]?.lower ?? '';
  return (
    plural ||
    /^(?:they|we|i|you|who)$/u.test(last) ||
    CROWDS.has(last) ||
    /^\p{L}\p{Ll}+s$/u.test(words[to - 1]?.text ?? '')
  );
}
