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
import { CROWDS, DOCUMENTS, ORGANISATIONS } from './speech-nouns.ts';
import { ownerAt, sourceAt } from './noun-clauses.ts';
import { isRoleNoun } from './role-noun.ts';
import { isPlainSaying, takesPerson, verbForm, type VerbForm } from './speech-verbs.ts';
import type { Sentence } from '../narrative.ts';
import { beginsClause, phraseBefore } from './phrase-before.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { SpeechClause } from '../speech-clause.ts';
import { phraseFrom } from './phrase-behind.ts';
import { mainSubject } from './main-subject.ts';
import type { Word } from '../words.ts';

/** Every clause of a sentence that says who speaks, in reading order. */
export function speechClauses(words: readonly Word[], sentence: Sentence): readonly SpeechClause[] {
  const clauses: SpeechClause[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const clause =
      sourceAt(words, sentence, at) ?? ownerAt(words, sentence, at) ?? verbAt(words, sentence, at, clauses);
    if (clause !== undefined) clauses.push(clause);
  }
  return clauses;
}

function verbAt(
  words: readonly Word[],
  sentence: Sentence,
  at: number,
  earlier: readonly SpeechClause[],
): SpeechClause | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== 'word' || (/^\p{Lu}/u.test(word.text) && at !== sentence.from))
    return undefined;
  const form = verbForm(word.lower);
  if (form === undefined || isNoSaying(words, sentence, at, form)) return undefined;
  // "Reed wrote that Bloom spoke “movingly”": how, not what, which stands behind "of". Alone it may be hers, if it is long.
  const isHow = /^(?:speak|talk)$/u.test(form.lemma) && words[at + 1]?.kind === 'quoted';
  if (isHow && (earlier.length > 0 || isShort(words[at + 1]))) return undefined;
  const particle = form.particles === undefined || form.particles.includes(words[at + 1]?.lower ?? '');
  if (!particle) return undefined;
  const to = at + (form.particles === undefined ? 1 : 2);
  const rest = { verb: at, to, judging: form.judging };
  const inverted = invertedSubject(words, sentence, at, to, form);
  if (inverted !== undefined)
    return { kind: 'inverted', subject: inverted, ...rest, from: at, to: inverted.to, weak: false };
  const found = subjectOf(words, sentence, at, form);
  if (found === undefined) return undefined;
  if (found !== 'shared') {
    // "Norvex" does not claim in "Norvex claims are": only names, pronouns and crowds do with a form that is also a noun.
    const weak = isAlsoNoun(word.lower, form);
    if (weak && !isSubject(words, sentence, found)) return undefined;
    return { kind: 'direct', subject: found, ...rest, from: found.from, weak };
  }
  const shared =
    earlier.findLast(({ kind, weak }) => kind !== 'owner' && !weak)?.subject ?? mainSubject(words, sentence, at);
  if (shared === undefined) return undefined;
  return { kind: 'shared', subject: shared, ...rest, from: at, weak: form.form !== 'ing' && form.form !== 'past' };
}

/** Whether a verb says nothing where it stands, though it may elsewhere. */
function isNoSaying(words: readonly Word[], sentence: Sentence, at: number, verb: VerbForm): boolean {
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

function isShort(word: Word | undefined): boolean {
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
  return subject === undefined || !(isSomebody(words, subject) || SUBJECT_PRONOUNS.has(last(words, subject)));
}

/** Whether a phrase ends with a noun for who may speak, or is a name without an article: not "the Harbour Bill". */
function isSomebody(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const noun = words[to - 1];
  if (noun === undefined) return false;
  if (isRoleNoun(noun.lower) || CROWDS.has(noun.lower) || ORGANISATIONS.has(noun.lower)) return true;
  return isNameWord(noun) && !DETERMINERS.has(words[from]?.lower ?? '');
}

/** “…,” said Reed; The harbour will stay, said Reed. */
function invertedSubject(
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
function subjectOf(
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
    else if (lower === 'by' && form === 'ing' && CATENATIVES.has(words[end - 2]?.lower ?? '')) continue;
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
  // "who asked not to discuss plans said": an infinitive is no subject.
  if (words[subject.from - 1]?.lower === 'to' && verbForm(words[subject.from]?.lower ?? '')?.form === 'base')
    return 'shared';
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

/** Whether a phrase before a word that may be a noun is its subject: not "after the Paris attacks", "giving states". */
function isSubject(words: readonly Word[], { from }: Sentence, subject: NounPhrase): boolean {
  const first = words[subject.from];
  if (!beginsClause(words, subject.from, from)) return false;
  return subject.to - subject.from > 1 || !/^\p{Ll}.*(?:ing|ed)$/u.test(first?.text ?? '');
}

function isNameWord(word: Word | undefined): boolean {
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

function isAlsoNoun(word: string, { form }: VerbForm): boolean {
  return (form === 'third' && word !== 'says' && word !== 'writes' && word !== 'tells') || form === 'base';
}
