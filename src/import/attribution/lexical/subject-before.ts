import type { NounPhrase } from '../noun-phrase.ts';
import type { Word } from '../words.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapital, isFinite, phraseFrom } from './phrase.ts';

/** Longest apposition between a subject and its verb, in words. */
const LONGEST_APPOSITION = 30;

/** What stands before a finite verb: its subject, something else, or nothing. */
export type Before = NounPhrase | 'shared' | 'other' | 'nothing';

/** Reads what stands before a verb, in a clause that begins not before `limit`. */
export function subjectBefore(lexicon: Lexicon, words: readonly Word[], verb: number, limit: number): Before {
  let end = verb;
  while (end > limit && isBetween(lexicon, words[end - 1])) end -= 1;
  if (end === limit) return 'nothing';
  const before = words[end - 1];
  if (before === undefined) return 'nothing';
  if (before.kind === 'quoted') return namedInMarks(lexicon, words, end - 1, limit) ?? 'nothing';
  if (before.text === ',' || before.text === ')' || /^[—–]$/u.test(before.text))
    return beforeApposition(lexicon, words, end - 1, limit) ?? 'nothing';
  if (before.kind === 'mark' && !/^['’]s$/u.test(before.text)) return 'nothing';
  const start = clauseStart(lexicon, words, end, limit);
  if (start === end) return lexicon.conjunctions.has(before.lower) ? 'shared' : 'nothing';
  const opener = words[start - 1]?.lower ?? '';
  const subordinate = start > limit && (lexicon.subordinators.has(opener) || lexicon.relatives.has(opener));
  if (end - start === 1 && lexicon.relatives.has(before.lower) && words[start - 1]?.text === ',') {
    // "Reed, der sagte": the subject stands before the comma.
    return beforeApposition(lexicon, words, start, limit) ?? 'other';
  }
  const opening = words[start]?.text === '(' || lexicon.focus.has(words[start]?.lower ?? '');
  const first = opening ? start + 1 : start;
  const phrase = phraseFrom(lexicon, words, first, end);
  if (phrase === undefined) return 'other';
  const rest = words[phrase.to];
  const whole =
    phrase.to === end ||
    subordinate ||
    (rest !== undefined && (lexicon.prepositions.has(rest.lower) || isBetween(lexicon, rest) || rest.text === '('));
  if (!whole) return 'other';
  const named = namedBefore(lexicon, words, phrase, limit);
  if (named !== undefined) return named;
  return { ...phrase, plural: phrase.plural || isJoined(lexicon, words, start, limit) };
}

/**
 * "Ada Bloom, la ministre de l’Eau a dit": the comma behind an apposition is often missing. Where a verb stands second, only a
 * role without an article is one: „Hanna Wittkamp, Leiterin der Werft sagte“.
 */
function namedBefore(
  lexicon: Lexicon,
  words: readonly Word[],
  { from, to }: NounPhrase,
  limit: number,
): NounPhrase | undefined {
  const first = words[from]?.lower ?? '';
  const isRole = lexicon.verbSecond ? lexicon.typeOf(first) === 'person' : lexicon.determiners.has(first);
  if (!isRole || words[from - 1]?.text !== ',') return undefined;
  const name = phraseFrom(lexicon, words, limit, from - 1);
  const isName = name?.to === from - 1 && name.to - name.from > 1 && words.slice(name.from, name.to).every(isCapital);
  return isName ? { from: name.from, to: name.to, plural: false, apposition: { from, to } } : undefined;
}

/** 'Der Sender „Kanal 10“ sagte': the name of the subject stands in marks. */
function namedInMarks(lexicon: Lexicon, words: readonly Word[], quoted: number, limit: number): NounPhrase | undefined {
  const mark = words[quoted];
  if (mark === undefined || mark.end - mark.start > LONGEST_MARKED || words[quoted - 1]?.kind !== 'word')
    return undefined;
  const start = clauseStart(lexicon, words, quoted, limit);
  const phrase = phraseFrom(lexicon, words, start, quoted);
  return phrase?.to === quoted ? { from: start, to: quoted, plural: false } : undefined;
}

/** Longest name in marks, in UTF-16 units. */
const LONGEST_MARKED = 40;

/** "Reed und Bloom sagten": two, when the first begins the clause. */
function isJoined({ joins, determiners }: Lexicon, words: readonly Word[], start: number, limit: number): boolean {
  const before = words[start - 1];
  if (before === undefined || start - 1 <= limit || !joins.has(before.lower)) return false;
  const other = words[start - 2];
  return isCapital(other) || determiners.has(words[start - 3]?.lower ?? '');
}

function isBetween({ isAdverb, objectPronouns, pronouns, verbSecond }: Lexicon, word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.text !== word.lower) return false;
  // "où elle disait": the same form is the object behind a preposition, and the subject before a verb.
  const isSubject = !verbSecond && pronouns.has(word.lower);
  return isAdverb(word.lower) || (objectPronouns.has(word.lower) && !isSubject);
}

/** The first word of the clause that ends before `end`. */
function clauseStart(lexicon: Lexicon, words: readonly Word[], end: number, limit: number): number {
  const { conjunctions, subordinators } = lexicon;
  let start = end;
  while (start > limit) {
    const word = words[start - 1];
    if (word === undefined || word.kind === 'quoted') break;
    if (word.kind === 'mark' && (!/^(?:[&.()'’-]|['’]s)$/u.test(word.text) || standsApart(words, start - 1))) break;
    const small = word.text === word.lower || start - 1 === limit;
    if (small && (conjunctions.has(word.lower) || subordinators.has(word.lower))) break;
    // "la juge": behind its article a noun for somebody is no verb.
    const isNoun = lexicon.typeOf(word.lower) !== undefined && lexicon.determiners.has(words[start - 2]?.lower ?? '');
    if (word.text === word.lower && !isNoun && isFinite(lexicon, words, start - 1)) break;
    start -= 1;
  }
  return start;
}

/** " - " begins a clause, "-" in a word does not. */
function standsApart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const [before, behind] = [words[at - 1], words[at + 1]];
  if (word?.text !== '-' || before === undefined || behind === undefined) return false;
  return before.end < word.start && word.end < behind.start;
}

/** The noun phrase before an apposition that a comma, bracket or dash closes. */
function beforeApposition(
  lexicon: Lexicon,
  words: readonly Word[],
  closing: number,
  limit: number,
): NounPhrase | undefined {
  for (let open = closing - 1; open > Math.max(limit, closing - LONGEST_APPOSITION); open -= 1) {
    const mark = words[open];
    if (mark === undefined || mark.kind === 'quoted') return undefined;
    if (!/^[,(—–]$/u.test(mark.text)) continue;
    const start = clauseStart(lexicon, words, open, limit);
    if (start === open) continue;
    const opener = words[start];
    if (opener === undefined) return undefined;
    const phrase = phraseFrom(lexicon, words, lexicon.focus.has(opener.lower) ? start + 1 : start, open);
    // "Als er kam, sagte Reed": the clause before the comma is no noun phrase, but that of "Wie der Wirt, Reed, sagte" is.
    if (lexicon.subordinators.has(words[start - 1]?.lower ?? '') && phrase?.to !== open) return undefined;
    if (phrase === undefined) continue;
    const rest = words[phrase.to];
    if (phrase.to === open || lexicon.prepositions.has(rest?.lower ?? '') || rest?.text === '(')
      return { ...phrase, plural: false, apposition: { from: open + 1, to: closing } };
  }
  return undefined;
}
