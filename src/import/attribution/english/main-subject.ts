import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIMES,
} from './closed-classes.ts';
import { CROWDS, DOCUMENTS, ORGANISATIONS } from './speech-nouns.ts';
import { isGivenName } from './given-name.ts';
import { isRoleNoun } from './role-noun.ts';
import { verbForm } from './speech-verbs.ts';
import type { Sentence } from '../narrative.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Word } from '../words.ts';

/** Longest description in a subject, in words. */
const LONGEST = 12;

/**
 * The subject with which a sentence begins, perhaps behind "On Monday, …". Only names, pronouns and nouns that can speak
 * count, because without them nothing tells where the subject ends. @param before the subject ends before this word
 */
export function mainSubject(words: readonly Word[], { from }: Sentence, before: number): NounPhrase | undefined {
  let at = behindDateline(words, from, before);
  for (;;) {
    while (at < before && /^(?:but|and|so|yet|still|meanwhile|however|then|later|also)$/u.test(words[at]?.lower ?? ''))
      at += 1;
    if (words[at]?.text === ',') at += 1;
    const first = words[at];
    if (first === undefined || at >= before) return undefined;
    const found = isNoSubject(words, at) ? undefined : subjectAt(words, at, before);
    const isPlace = at > from && isPlaceBefore(words, at, found?.to ?? at);
    if (found !== undefined && !isPlace) return nameOfOffice(words, found, before) ?? found;
    // "After the vote, Reed": the subject stands behind the comma.
    if (!isPlace && !isNoSubject(words, at) && !PREPOSITIONS.has(first.lower) && !CONJUNCTIONS.has(first.lower))
      return undefined;
    let comma = at;
    while (comma < before && words[comma]?.text !== ',') comma += 1;
    if (comma >= before) return undefined;
    at = comma + 1;
  }
}

/** "Minister of Works, Ada Bloom, would", "Bloom’s lawyer, Tom Reed, had": the name between commas behind an office. */
function nameOfOffice(words: readonly Word[], { to }: NounPhrase, before: number): NounPhrase | undefined {
  if (!isRoleNoun(words[to - 1]?.lower ?? '')) return undefined;
  let comma = to;
  if (/^(?:of|for)$/u.test(words[to]?.lower ?? ''))
    while (comma < Math.min(before, to + LONGEST) && words[comma]?.kind === 'word') comma += 1;
  if (words[comma]?.text !== ',') return undefined;
  let end = comma + 1;
  while (end < before && /^\p{Lu}/u.test(words[end]?.text ?? '')) end += 1;
  return end - comma > 2 && words[end]?.text === ',' ? { from: comma + 1, to: end, plural: false } : undefined;
}

/** "In Salem, New Hampshire, Reed", "In Salem, Iowa, on Sunday, Reed": the second name of a place, not the subject. */
function isPlaceBefore(words: readonly Word[], at: number, to: number): boolean {
  const { text = '' } = words[at] ?? {};
  if (words[to]?.text !== ',' || isGivenName(text) || text.endsWith('.')) return false;
  const [next, second] = [words[to + 1], words[to + 2]];
  return /^\p{Lu}/u.test(next?.text ?? '') || (next?.lower === 'on' && TIMES.has(second?.lower ?? ''));
}

/** "NORWICH, May 3 (AP) — Reed": a place, perhaps a date and an agency, up to a dash. */
function behindDateline(words: readonly Word[], from: number, before: number): number {
  const dash = words.findIndex(({ text }, at) => at > from && at < before && /^(?:—|–|-|--+)$/u.test(text));
  if (from > 0 || dash < 0 || dash > LONGEST_DATELINE) return from;
  const isPlace = words.slice(0, dash).every(({ text }) => /^(?:\p{Lu}|\p{N}|[,.()/]$)/u.test(text));
  return isPlace ? dash + 1 : from;
}

/** Words and marks. */
const LONGEST_DATELINE = 10;

/** "Republican presidential nominee", "Harbour Post technology columnist": a word between a party and a role. */
function leadsToRole(words: readonly Word[], at: number, before: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    at + 1 < before &&
    word?.kind === 'word' &&
    verbForm(word.lower) === undefined &&
    !PREPOSITIONS.has(word.lower) &&
    !CONJUNCTIONS.has(word.lower) &&
    isRoleNoun(next?.lower ?? '')
  );
}

/** "Citing the vote, Reed", "Hours later, Reed", "Here in Norwich, Reed", "Likewise, a paper": the subject comes later. */
function isNoSubject(words: readonly Word[], at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  if (/^(?:later|ago|earlier|before)$/u.test(words[at + 1]?.lower ?? '')) return true;
  if (
    /^(?:here|there|back|likewise|even|just|only|instead|still|hours|days|weeks|months|years|minutes|earlier|asked|given|elsewhere)$/u.test(
      lower,
    )
  )
    return true;
  return /(?:ing|ed|ly)$/u.test(lower) && !ENDS_AS_VERB.test(text) && !isGivenName(text) && !isBeforeVerb(words, at);
}

/** Names of places and firms that end as a participle or an adverb does. */
const ENDS_AS_VERB = /^(?:Beijing|Boeing|Wyoming|Nanjing|Sicily|Italy)$/u;

/** "Manning said", "Kelly has": a name, though it ends as a participle or an adverb does. */
function isBeforeVerb(words: readonly Word[], at: number): boolean {
  const { text = '', lower = '' } = words[at + 1] ?? {};
  if (/^\p{Lu}/u.test(text)) return true;
  return /^\p{Lu}/u.test(words[at]?.text ?? '') && (FINITE.test(verbForm(lower)?.form ?? '') || AUXILIARIES.has(lower));
}

const FINITE = /^(?:past|third)$/u;

function subjectAt(words: readonly Word[], from: number, before: number): NounPhrase | undefined {
  const first = words[from];
  if (first === undefined || first.kind !== 'word') return undefined;
  if (SUBJECT_PRONOUNS.has(first.lower)) return { from, to: from + 1, plural: false };
  if (/^i[’'](?:m|d|ve|ll)$/u.test(first.lower)) return undefined;
  if (PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower) || RELATIVES.has(first.lower)) return undefined;
  let at = from;
  let end: number | undefined;
  while (at < before && at - from < LONGEST) {
    const word = words[at];
    if (word === undefined) break;
    const possessive = /^['’]s?$/u.test(word.text);
    if (word.kind !== 'word' && !possessive && word.text !== '&') break;
    const capital = /^\p{Lu}/u.test(word.text);
    const speaker =
      isRoleNoun(word.lower) || CROWDS.has(word.lower) || DOCUMENTS.has(word.lower) || ORGANISATIONS.has(word.lower);
    if (possessive) end = undefined;
    else if (speaker || (capital && !DETERMINERS.has(word.lower))) end = at + 1;
    else if (end !== undefined && !leadsToRole(words, at, before)) break;
    if (PREPOSITIONS.has(word.lower)) break;
    // "Reed, 43 years a baker,": another phrase begins.
    if (/^\p{N}/u.test(first.text) && /^(?:an?|the)$/u.test(word.lower)) return undefined;
    at += 1;
  }
  return end === undefined
    ? undefined
    : { from, to: end, plural: words[end]?.lower === 'and' && /^\p{Lu}/u.test(words[end + 1]?.text ?? '') };
}
