import type { NounPhrase } from '../noun-phrase.ts';
import type { Word } from '../words.ts';
import type { Lexicon } from './lexicon.ts';

/** Longest noun phrase, in words. */
const LONGEST = 16;

/** „IGB“: capitals only. */
export const isAcronym = (noun: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(noun);

export const isCapital = (word: Word | undefined): boolean => word?.kind === 'word' && /^\p{Lu}/u.test(word.text);

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
  // "este indicó": nothing stands between it and its verb.
  const isAlone = !lexicon.capitalNouns && start + 1 >= limit;
  if (lexicon.pronouns.has(first.lower) && (isAlone || !isDeterminerHere(lexicon, words, start)))
    return { from: start, to: start + 1, plural: false };
  const isCrowd = !lexicon.capitalNouns && lexicon.typeOf(first.lower) === 'crowd';
  if (!bare && !isCapital(first) && !isCrowd && !lexicon.determiners.has(first.lower)) return undefined;
  if (isCapital(first) && (!beginsNoun(lexicon, words, start) || isDate(lexicon, words, start))) return undefined;
  let to = behindAttribute(lexicon, words, start, limit) ?? start + 1;
  while (to < limit && to - start < LONGEST && goesOn(lexicon, words, start, to)) to += 1;
  while (to > start && isLoose(lexicon, words[to - 1])) to -= 1;
  if (to === start || hasDay(lexicon, words, start, to)) return undefined;
  const next = words[to];
  const plural =
    next !== undefined &&
    lexicon.joins.has(next.lower) &&
    (isCapital(words[to + 1]) || lexicon.determiners.has(words[to + 1]?.lower ?? ''));
  const apposition = appositionBehind(lexicon, words, lexicon.capitalNouns ? behindAcronym(words, to) : to, limit);
  return { from: start, to, plural, ...(apposition !== undefined && { apposition }) };
}

/** The noun behind a long attribute: "die in Norden geborene Wirtin". It has a preposition, and no verb or mark. */
function behindAttribute(lexicon: Lexicon, words: readonly Word[], article: number, limit: number): number | undefined {
  const { determiners, prepositions, attributeEnds, verbs } = lexicon;
  if (!determiners.has(words[article]?.lower ?? '') || !prepositions.has(words[article + 1]?.lower ?? ''))
    return undefined;
  for (let at = article + 2; at < Math.min(limit, article + LONGEST_ATTRIBUTE); at += 1) {
    const word = words[at];
    if (word?.kind !== 'word') return undefined;
    if (word.text !== word.lower) continue;
    // "seine großen Häfen": an adjective of another noun.
    const isInner = determiners.has(words[at - 1]?.lower ?? '');
    if (!isInner && attributeEnds.test(word.text) && isCapital(words[at + 1])) return at + 2;
    if (verbs.has(word.lower) || isFinite(lexicon, words, at)) return undefined;
  }
  return undefined;
}

/** In words. */
const LONGEST_ATTRIBUTE = 9;

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
  const isBehindVerb = verbs.get(words[at - 1]?.lower ?? '')?.form === 'finite';
  if (!isBehindVerb && lexicon.participles.test(lower) && prepositions.has(words[at + 1]?.lower ?? '')) return false;
  // "Reçue mardi, la maire": the same before a time.
  const isParticiple = lexicon.participles.test(lower) && !lexicon.givenNames.has(lower);
  if (!isBehindVerb && isParticiple && !lexicon.capitalNouns && lexicon.times.has(words[at + 1]?.lower ?? ''))
    return false;
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
function joinsRoles({ joins, typeOf, links, capitalNouns }: Lexicon, words: readonly Word[], at: number): boolean {
  const isRole = (word: Word | undefined): boolean => word !== undefined && typeOf(word.lower) === 'person';
  // "el diputado socialista e integrante de la mesa, Ana Gil": two offices under one article.
  if (
    !capitalNouns &&
    joins.has(words[at]?.text ?? '') &&
    isRole(words[at + 1]) &&
    links.has(words[at + 2]?.lower ?? '')
  )
    return true;
  return joins.has(words[at]?.text ?? '') && isRole(words[at - 1]) && isRole(words[at + 1]) && isCapital(words[at + 2]);
}

/** Whether a word is a finite verb here: "der betonte Satz" has none. */
export function isFinite(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  if (lexicon.auxiliaries.has(lower) || lexicon.otherVerbs(lower)) return true;
  return lexicon.verbs.get(lower)?.form === 'finite' && !isAttribute(lexicon, words, at);
}

/** "dem neu formulierten Recht": a form between an article and its noun. */
export function isAttribute(lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  if (!lexicon.capitalNouns || !isCapital(words[at + 1])) return false;
  for (let article = at - 2; article > at - LONGEST_ATTRIBUTE; article -= 1)
    if (behindAttribute(lexicon, words, article, at + 2) === at + 2) return true;
  for (let before = at - 1; before >= at - 3; before -= 1) {
    const word = words[before];
    if (word?.kind !== 'word' || word.text !== word.lower) return false;
    if (lexicon.beforeAttribute.test(word.lower)) return true;
  }
  return false;
}

/** „Zweifel“ in „äußerte Zweifel“: a noun for what is said, without an article, and no family name of the paragraph. */
export function isSaid({ saidNouns, givenNames }: Lexicon, words: readonly Word[], { from, to }: NounPhrase): boolean {
  const { text = '', lower = '' } = words[from] ?? {};
  if (to - from !== 1 || !saidNouns.test(lower)) return false;
  return !words.some((word, at) => word.text === text && givenNames.has(words[at - 1]?.lower.split('-')[0] ?? ''));
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

/** Behind "(DSW)", the letters for the name of an organisation. */
function behindAcronym(words: readonly Word[], at: number): number {
  const isBracketed = words[at]?.text === '(' && isAcronym(words[at + 1]?.text ?? '') && words[at + 2]?.text === ')';
  return isBracketed ? at + 3 : at;
}

/** Adverbs that stand directly before a verb: "Reed se montre", "Reed ne vient pas", but not "Reed ayer en la plaza". */
const CLITIC = /^(?:ne|n['’]|se|s['’]|y|en|lui|leur|no)$/u;

/** Quoted words, or a word that is no preposition. */
function tellsOn({ prepositions, conjunctions, relatives }: Lexicon, word: Word | undefined): boolean {
  if (word?.kind !== 'word') return word?.kind === 'quoted';
  return ![prepositions, conjunctions, relatives].some((list) => list.has(word.lower));
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
  // "selon un proche, Reed a gagné", "Reed se montre": what stands behind the name is not said of him but by him.
  let next = end;
  while (next < limit && words[next]?.kind === 'word' && lexicon.isAdverb(words[next]?.lower ?? '')) next += 1;
  const isVerb = (next > end && CLITIC.test(words[next - 1]?.lower ?? '')) || isFinite(lexicon, words, next);
  if (next < limit && words[next]?.kind === 'word' && isVerb) return undefined;
  // "Selon le parquet, Reed « a menti »", "Reed mentait": nothing ends the name, so that it begins what is told.
  if (!lexicon.capitalNouns && next === end && tellsOn(lexicon, words[next])) return undefined;
  return { from: to + 1, to: end };
}
