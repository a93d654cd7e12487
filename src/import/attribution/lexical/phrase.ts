import type { NounPhrase } from '../noun-phrase.ts';
import type { Word } from '../words.ts';
import type { Lexicon } from './lexicon.ts';

/** Longest noun phrase, in words. */
const LONGEST = 16;

/** Longest apposition between a subject and its verb, in words. */
const LONGEST_APPOSITION = 30;

const isCapital = (word: Word | undefined): boolean => word?.kind === 'word' && /^\p{Lu}/u.test(word.text);

/**
 * The noun phrase that begins with a word: der Sprecher der Polizei.
 *
 * @param limit end of the clause at most
 * @param bare whether the word before is its article: del alcalde
 */
export function phraseFrom(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  limit: number,
  bare = false,
): NounPhrase | undefined {
  const first = words[start];
  if (first === undefined || first.kind !== 'word' || start >= limit) return undefined;
  if (lexicon.pronouns.has(first.lower) && !isDeterminerHere(lexicon, words, start))
    return { from: start, to: start + 1, plural: false };
  const isCrowd = !lexicon.capitalNouns && lexicon.typeOf(first.lower) === 'crowd';
  if (!bare && !isCapital(first) && !isCrowd && !lexicon.determiners.has(first.lower)) return undefined;
  if (isCapital(first) && (!beginsNoun(lexicon, words, start) || isDate(lexicon, words, start))) return undefined;
  let to = start + 1;
  while (to < limit && to - start < LONGEST && goesOn(lexicon, words, start, to)) to += 1;
  while (to > start && isLoose(lexicon, words[to - 1])) to -= 1;
  if (to === start || hasDay(lexicon, words, start, to)) return undefined;
  const next = words[to];
  const plural =
    next !== undefined &&
    lexicon.joins.has(next.lower) &&
    (isCapital(words[to + 1]) || lexicon.determiners.has(words[to + 1]?.lower ?? ''));
  const apposition = appositionBehind(lexicon, words, to, limit);
  return { from: start, to, plural, ...(apposition !== undefined && { apposition }) };
}

/** A capitalised word at the start of a sentence may be no noun: "Am", "Nach". */
function beginsNoun(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  // Behind another word a capital shows a noun.
  if (lexicon.capitalNouns && words[at - 1]?.kind === 'word') return true;
  const { prepositions, conjunctions, subordinators, isAdverb, determiners, objectDeterminers, verbs } = lexicon;
  const lower = words[at]?.lower ?? '';
  if (determiners.has(lower)) return true;
  if (objectDeterminers.has(lower)) return false;
  if (verbs.has(lower) && !isCapital(words[at + 1])) return false;
  // "Consultado por un periodista, Reed"
  if (lexicon.participles.test(lower) && prepositions.has(words[at + 1]?.lower ?? '')) return false;
  return !isAdverb(lower) && ![prepositions, conjunctions, subordinators].some((list) => list.has(lower));
}

/** "20. Juli 1969": a month is no subject. */
function isDate({ notNames, determiners }: Lexicon, words: readonly Word[], at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  if (!notNames(text) || determiners.has(lower)) return false;
  return words[at - 1]?.text === '.' && /^\p{N}{1,2}$/u.test(words[at - 2]?.text ?? '');
}

/** "El 7 de mayo de 2018", "le 3 mars". */
function hasDay({ notNames, links, capitalNouns }: Lexicon, words: readonly Word[], from: number, to: number): boolean {
  if (capitalNouns) return false;
  return words.slice(from, to).some(({ text }, index) => {
    if (!/^\p{N}{1,2}(?:er)?$/u.test(text)) return false;
    const next = from + index + 1;
    const month = words[links.has(words[next]?.lower ?? '') ? next + 1 : next];
    return month !== undefined && month.text === month.lower && notNames(month.text);
  });
}

/** "die" before a noun is no pronoun, "elle" never is a determiner. */
function isDeterminerHere({ determiners }: Lexicon, words: readonly Word[], at: number): boolean {
  return determiners.has(words[at]?.lower ?? '') && words[at + 1]?.kind === 'word';
}

function goesOn(lexicon: Lexicon, words: readonly Word[], start: number, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  const after = words[at + 1];
  // "der Sozial-, Bau- und Innenminister"
  const joinsParts = (one: Word | undefined): boolean => one?.text === ',' || lexicon.joinsParts.has(one?.text ?? '');
  if (word.text === '-') return isCapital(after) || joinsParts(after);
  if (before.text === '-' && joinsParts(word)) return isCapital(after);
  // "Moody’s"
  if (word.kind !== 'word') return word.text === '&' || /^['’]s$/u.test(word.text);
  const { lower } = word;
  const small = word.text === lower;
  if (joinsRoles(lexicon, words, at)) return true;
  if (small && (lexicon.conjunctions.has(lower) || lexicon.subordinators.has(lower) || lexicon.isAdverb(lower)))
    return false;
  // "le juge", "la cuenta": behind its article a verb is a noun.
  const isNoun = !lexicon.capitalNouns && at - 1 === start && lexicon.determiners.has(before.lower);
  if (small && !isNoun && isFinite(lexicon, words, at)) return false;
  if (small && lexicon.objectDeterminers.has(lower)) return false;
  if (small && lexicon.relatives.has(lower) && !lexicon.links.has(lower) && !lexicon.determiners.has(lower))
    return false;
  if (lexicon.links.has(lower) && small) {
    const next = words[at + 1];
    return next?.kind === 'word' && !(lexicon.dateLinks.has(lower) && /^\p{N}/u.test(next.text));
  }
  if (small && lexicon.prepositions.has(lower)) return false;
  if (small && lexicon.determiners.has(lower)) return lexicon.links.has(before.lower) && before.text === before.lower;
  if (small && lexicon.pronouns.has(lower)) return false;
  if (!lexicon.capitalNouns || !small) return true;
  // An adjective stands before its noun: der frühere deutsche Minister.
  return [1, 2, 3].some((step) => isCapital(words[at + step]) && noBreak(lexicon, words, at, at + step)) && at > start;
}

/** "Beraterin und Autorin Ada Bloom": one person with two roles. */
function joinsRoles({ joins, typeOf }: Lexicon, words: readonly Word[], at: number): boolean {
  const isRole = (word: Word | undefined): boolean => word !== undefined && typeOf(word.lower) === 'person';
  return joins.has(words[at]?.text ?? '') && isRole(words[at - 1]) && isRole(words[at + 1]) && isCapital(words[at + 2]);
}

/** Whether a word is a finite verb here: "der betonte Satz" has none. */
function isFinite(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  if (lexicon.auxiliaries.has(lower) || lexicon.otherVerbs(lower)) return true;
  return lexicon.verbs.get(lower)?.form === 'finite' && !isAttribute(lexicon, words, at);
}

/** "dem neu formulierten Recht": a form between an article and its noun. */
export function isAttribute(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  if (!lexicon.capitalNouns || !isCapital(words[at + 1])) return false;
  for (let before = at - 1; before >= at - 3; before -= 1) {
    const word = words[before];
    if (word?.kind !== 'word' || word.text !== word.lower) return false;
    if (lexicon.beforeAttribute.test(word.lower)) return true;
  }
  return false;
}

function noBreak(
  { verbs, prepositions, conjunctions }: Lexicon,
  words: readonly Word[],
  from: number,
  to: number,
): boolean {
  return words
    .slice(from, to)
    .every(
      ({ kind, lower }) => kind === 'word' && !verbs.has(lower) && !prepositions.has(lower) && !conjunctions.has(lower),
    );
}

function isLoose({ links, determiners, prepositions }: Lexicon, word: Word | undefined): boolean {
  if (word === undefined) return true;
  if (word.kind === 'mark') return !/^['’]s$/u.test(word.text);
  return links.has(word.lower) || determiners.has(word.lower) || prepositions.has(word.lower);
}

/** "sagte der Minister, Hans Meier": what stands behind a comma, up to the next mark. */
function appositionBehind(
  lexicon: Lexicon,
  words: readonly Word[],
  to: number,
  limit: number,
): NounPhrase['apposition'] {
  if (words[to]?.text !== ',' || !isCapital(words[to + 1])) return undefined;
  let end = to + 1;
  while (end < limit && (isCapital(words[end]) || lexicon.particles.has(words[end]?.lower ?? ''))) end += 1;
  // "selon un proche, Reed a gagné": a verb behind the name has it for its subject.
  if (end < limit && words[end]?.kind === 'word' && isFinite(lexicon, words, end)) return undefined;
  return { from: to + 1, to: end };
}

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
  const phrase = phraseFrom(lexicon, words, first, end) ?? beforeConjunction(lexicon, words, start, end, limit);
  if (phrase === undefined) return 'other';
  const rest = words[phrase.to];
  const whole =
    phrase.to === end ||
    subordinate ||
    phrase.to < start ||
    (rest !== undefined && (lexicon.prepositions.has(rest.lower) || isBetween(lexicon, rest) || rest.text === '('));
  if (!whole) return 'other';
  const named = namedBefore(lexicon, words, phrase, limit);
  if (named !== undefined) return named;
  return { ...phrase, plural: phrase.plural || isJoined(lexicon, words, start, limit) };
}

/** "Ada Bloom, la ministre de l’Eau a dit": the comma behind an apposition is often missing. */
function namedBefore(
  lexicon: Lexicon,
  words: readonly Word[],
  { from, to }: NounPhrase,
  limit: number,
): NounPhrase | undefined {
  if (lexicon.verbSecond || words[from - 1]?.text !== ',' || !lexicon.determiners.has(words[from]?.lower ?? ''))
    return undefined;
  const name = phraseFrom(lexicon, words, limit, from - 1);
  const isName = name?.to === from - 1 && name.to - name.from > 1 && words.slice(name.from, name.to).every(isCapital);
  return isName ? { ...name, plural: false, apposition: { from, to } } : undefined;
}

/** "La experta en psicología laboral y escolar insistió": the conjunction joins two adjectives. */
function beforeConjunction(
  lexicon: Lexicon,
  words: readonly Word[],
  start: number,
  end: number,
  limit: number,
): NounPhrase | undefined {
  const opener = words[start - 1];
  if (lexicon.capitalNouns || opener === undefined || start - 1 <= limit || end - start > 1) return undefined;
  if (!lexicon.joins.has(opener.lower)) return undefined;
  const first = clauseStart(lexicon, words, start - 1, limit);
  const phrase = phraseFrom(lexicon, words, first, start - 1);
  const rest = words[phrase?.to ?? 0];
  return phrase !== undefined && (phrase.to === start - 1 || lexicon.prepositions.has(rest?.lower ?? ''))
    ? phrase
    : undefined;
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

function isBetween({ isAdverb, objectPronouns }: Lexicon, word: Word | undefined): boolean {
  return word?.kind === 'word' && word.text === word.lower && (isAdverb(word.lower) || objectPronouns.has(word.lower));
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
    if (word.text === word.lower && isFinite(lexicon, words, start - 1)) break;
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
