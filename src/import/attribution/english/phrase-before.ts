import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  LINKING_PREPOSITIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './closed-classes.ts';
import { isRoleNoun } from './role-noun.ts';
import { verbForm } from './speech-verbs.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Word } from '../words.ts';

/** Longest apposition between a subject and its verb, in words. */
const LONGEST_APPOSITION = 40;

/** Longest title in marks inside an apposition, in UTF-16 units with the marks. */
const LONGEST_TITLE = 50;

/** Longest quoted words at the end of an apposition, in UTF-16 units with the marks. */
const LONGEST_INSIDE = 120;

/** Longest noun phrase, in words. */
export const LONGEST = 24;

/** The noun phrase that ends before a word, within a clause that begins not before `limit`. */
export function phraseBefore(words: readonly Word[], end: number, limit: number): NounPhrase | undefined {
  let to = end;
  let apposition: NounPhrase['apposition'];
  // "(R-Ill.)", "— no friend of his —" and ", a baker," stand between a subject and its verb.
  for (;;) {
    const mark = words[to - 1]?.text;
    const end = words[to - 1];
    if (end?.kind === 'quoted' && apposition === undefined && end.end - end.start <= LONGEST_INSIDE) {
      // "Reed, the author of “The Pier,” said": the comma that ends the apposition stands inside the marks.
      const open = openingComma(words, to - 1, limit);
      if (open === undefined || !/^\p{Ll}/u.test(words[open + 1]?.text ?? '')) break;
      apposition = { from: open + 1, to };
      to = open;
    } else if (mark === ')' || mark === ']') {
      const open = lastMark(words, to - 1, limit, mark === ')' ? '(' : '[');
      if (open === undefined) return undefined;
      to = open;
    } else if (mark === ',' && apposition === undefined) {
      const open = openingComma(words, to - 1, limit);
      if (open === undefined) return undefined;
      apposition = { from: open + 1, to: to - 1 };
      to = open;
    } else if (/^(?:—|–|--+)$/u.test(mark ?? '')) {
      const open = lastMark(words, to - 1, limit, mark ?? '');
      if (open === undefined) return undefined;
      to = open;
    } else break;
  }
  const start = startOfPhrase(words, to, limit);
  if (start === undefined) return undefined;
  return { from: start, to, plural: isPlural(words, start, limit), ...(apposition !== undefined && { apposition }) };
}

function lastMark(words: readonly Word[], before: number, limit: number, mark: string): number | undefined {
  for (let at = before - 1; at >= Math.max(limit, before - LONGEST_APPOSITION); at -= 1) {
    if (words[at]?.text === mark) return at;
    const word = words[at];
    // "the author of “The Pier,” said": a title may stand in an apposition.
    if (word?.kind === 'quoted' && word.end - word.start > LONGEST_TITLE) return undefined;
  }
  return undefined;
}

/** The comma before an apposition; of several appositions ("Reed, a baker, 43, of Norwich,") the one before the first. */
function openingComma(words: readonly Word[], closing: number, limit: number): number | undefined {
  const first = lastMark(words, closing, limit, ',');
  if (first === undefined) return undefined;
  let open = first;
  for (;;) {
    const before = lastMark(words, open, limit, ',');
    const from = before === undefined ? limit : before + 1;
    // What stands before this comma is a name or the like, then it is the subject; else another apposition.
    if (!continuesApposition(words, from, open)) return open;
    if (before === undefined) return first;
    // “In a statement, the head of the union, Tom Reed, said”: no subject stands before the first comma.
    const start = (lastMark(words, before, limit, ',') ?? limit - 1) + 1;
    if (DETERMINERS.has(words[from]?.lower ?? '') && PREPOSITIONS.has(words[start]?.lower ?? '')) return open;
    open = before;
  }
}

function continuesApposition(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (first === undefined || from >= to) return false;
  if (/^\p{N}/u.test(first.text)) return true;
  if (/^(?:jr\.?|sr\.?|ii|iii)$/u.test(first.lower)) return true;
  // "R-Wis." and "Md." between commas are of the name before them.
  if (to - from === 1 && first.text.endsWith('.') && from > 0 && words[from - 1]?.text === ',') return true;
  // "Reed, Director of the Board, Norwich, said"
  if (isRoleNoun(first.lower) && /^(?:of|for|at)$/u.test(words[from + 1]?.lower ?? '')) return true;
  const lowercase = /^\p{Ll}/u.test(first.text);
  return (
    lowercase &&
    words[from - 1]?.text === ',' &&
    (RELATIVES.has(first.lower) ||
      PREPOSITIONS.has(first.lower) ||
      DETERMINERS.has(first.lower) ||
      !SUBJECT_PRONOUNS.has(first.lower)) &&
    !CONJUNCTIONS.has(first.lower)
  );
}

/** The first word of the noun phrase that ends before `to`. */
function startOfPhrase(words: readonly Word[], to: number, limit: number): number | undefined {
  const simple = startOfSimple(words, to, limit);
  if (simple === undefined) return undefined;
  const link = words[simple - 1];
  if (link === undefined || simple - 1 < limit || !LINKING_PREPOSITIONS.has(link.lower)) return simple;
  // "Speaking to the board Reed said"
  if (isParticiple(words[simple - 2]) && beginsClause(words, simple - 2, limit)) return simple;
  const larger = simple - 1 > limit ? startOfPhrase(words, simple - 1, limit) : undefined;
  // "In Ohio Reed said": no noun before the preposition. "He told people in Ohio Reed said" is left to the name.
  return larger !== undefined && beginsClause(words, larger, limit) ? larger : simple;
}

/** "speaking", "Speaking", but not "Manning": with a capital only a verb that is known. */
function isParticiple(word: Word | undefined): boolean {
  return word !== undefined && (/^\p{Ll}+ing$/u.test(word.text) || verbForm(word.lower)?.form === 'ing');
}

function startOfSimple(words: readonly Word[], to: number, limit: number): number | undefined {
  let from = to;
  while (from > limit && to - from < LONGEST) {
    const word = words[from - 1];
    if (word === undefined) break;
    if (word.kind === 'quoted') {
      if (!isNickname(words, from - 1, limit, to)) break;
      from -= 1;
      continue;
    }
    if (word.kind === 'mark') {
      if (!/^(?:[&$@#]|['’]s?)$/u.test(word.text)) break;
      from -= 1;
      continue;
    }
    if (SUBJECT_PRONOUNS.has(word.lower) || /^(?:everybody|everyone|nobody|someone|anyone)$/u.test(word.lower)) {
      if (from === to) from -= 1;
      break;
    }
    if (isBoundary(word, words[from], from < to)) break;
    from -= 1;
    const mayFollow = /^(?:one|two|three|four|five|six|other|another|few|numerous|various|all|both|no)$/u;
    if (DETERMINERS.has(word.lower) && !mayFollow.test(word.lower)) break;
  }
  // A possessive mark cannot begin a phrase.
  while (from < to && words[from]?.kind === 'mark' && words[from]?.text !== '@' && words[from]?.text !== '#') from += 1;
  return from < to ? from : undefined;
}

/** Whether a word cannot stand inside a noun phrase. @param inside whether a later word of the phrase was found */
export function isBoundary(word: Word, next: Word | undefined, inside: boolean): boolean {
  const { lower } = word;
  // "Will Doyle" is a name.
  if (word.text === 'Will' && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')) return false;
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || RELATIVES.has(lower) || AUXILIARIES.has(lower)) return true;
  if (
    word.text !== 'US' &&
    /^(?:him|them|us|me|himself|herself|themselves|itself|not|there|what|how|why|which|also|never|ever|yes|no)$/u.test(
      lower,
    )
  )
    return true;
  // An adverb, unless it is inside: "newly elected senator".
  if (/^\p{Ll}+ly$/u.test(word.text) && !inside) return true;
  const form = verbForm(lower);
  if (form === undefined || /^\p{Lu}/u.test(word.text)) return false;
  if (form.form === 'third') return !/s$/u.test(lower) || !inside;
  if (form.form !== 'past' || /^(?:read|cast|put)$/u.test(lower)) return false;
  return !(inside && DETERMINED_PAST.test(next?.lower ?? ''));
}

/** A past participle before a noun is an adjective; before a name or determiner it is a verb. */
const DETERMINED_PAST =
  /^(?:man|woman|official|leader|candidate|nominee|group|statement|report|killer|attacker|gunman|suspect|murderer)$/u;

/** A nickname or a title inside a name: Dwayne “The Rock” Johnson. */
function isNickname(words: readonly Word[], at: number, limit: number, end: number): boolean {
  const isCapital = (index: number): boolean => /^\p{Lu}/u.test(words[index]?.text ?? '');
  return at > limit && at + 1 < end && isCapital(at - 1) && isCapital(at + 1);
}

/** Whether a clause may begin with this word. */
export function beginsClause(words: readonly Word[], from: number, limit: number): boolean {
  if (from <= limit) return true;
  const before = words[from - 1];
  if (before === undefined) return true;
  return before.kind !== 'word' || CONJUNCTIONS.has(before.lower) || RELATIVES.has(before.lower);
}

/** "Reed and Vrang" are two, when both begin the clause. */
function isPlural(words: readonly Word[], from: number, limit: number): boolean {
  if (words[from - 1]?.lower !== 'and' || from - 1 <= limit) return false;
  const other = startOfSimple(words, from - 1, limit);
  return other !== undefined && beginsClause(words, other, limit) && words[other - 1]?.lower !== 'and';
}
