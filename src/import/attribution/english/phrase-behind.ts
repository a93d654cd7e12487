import { ADVERBS, DETERMINERS, SUBJECT_PRONOUNS, TIMES } from './closed-classes.ts';
import { isBoundary, LONGEST } from './phrase-before.ts';
import { isRoleNoun } from './role-noun.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Word } from '../words.ts';

/** The noun phrase that begins with a word, as in “…,” said Reed. @param limit end of the clause at most */
export function phraseFrom(words: readonly Word[], start: number, limit: number): NounPhrase | undefined {
  let to = start;
  let plural = false;
  while (to < limit && to - start < LONGEST) {
    const word = words[to];
    if (word === undefined || word.kind === 'quoted') {
      if (
        to > start &&
        word?.kind === 'quoted' &&
        /^\p{Lu}/u.test(words[to + 1]?.text ?? '') &&
        to + 1 < limit &&
        words[to]?.end !== undefined &&
        (words[to]?.end ?? 0) - (words[to]?.start ?? 0) < 20
      ) {
        to += 1;
        continue;
      }
      break;
    }
    if (word.kind === 'mark') {
      if (word.text === '&' || /^['’]s?$/u.test(word.text) || word.text === '@') {
        to += 1;
        continue;
      }
      break;
    }
    if (SUBJECT_PRONOUNS.has(word.lower)) {
      if (to === start && !/^(?:who|it)$/u.test(word.lower)) to += 1;
      break;
    }
    if (word.lower === 'and' && to > start) {
      plural = startsName(words, to + 1);
      break;
    }
    if (to > start && TIMES.has(word.lower)) break;
    if (
      isBoundary(word, words[to + 1], true) ||
      (to === start && TIMES.has(word.lower) && word.lower !== 'april' && word.lower !== 'may' && word.lower !== 'june')
    )
      break;
    if (/^\p{Ll}+ly$/u.test(word.text) && to > start && !isRoleNoun(word.lower)) break;
    if (to > start && ADVERBS.has(word.lower) && !/^(?:all|both|long|first)$/u.test(word.lower)) break;
    if (to > start && DETERMINERS.has(word.lower)) break;
    to += 1;
  }
  if (to === start) return undefined;
  const apposition = appositionBehind(words, to, limit);
  return { from: start, to, plural, ...(apposition !== undefined && { apposition }) };
}

function startsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (/^\p{Lu}/u.test(word.text) || DETERMINERS.has(word.lower));
}

/** "said his deputy, Tom Reed." */
function appositionBehind(words: readonly Word[], to: number, limit: number): NounPhrase['apposition'] {
  // The phrase may go on: "the head of the union, Tom Reed".
  let comma = to;
  while (comma < limit && words[comma]?.kind === 'word' && comma - to < LONGEST) comma += 1;
  if (words[comma]?.text !== ',' || !/^\p{Lu}/u.test(words[comma + 1]?.text ?? '')) return undefined;
  let end = comma + 1;
  while (end < limit && /^\p{Lu}/u.test(words[end]?.text ?? '')) end += 1;
  return { from: comma + 1, to: end };
}
