import type { NounPhrase } from '../noun-phrase.ts';
import type { Word } from '../words.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseFrom } from './phrase.ts';
import { sourcePhrase } from './source-clauses.ts';

/** Where a subject is looked for behind a verb. */
interface BehindVerb {
  readonly verb: number;
  /** The word behind the verb and what belongs to it. */
  readonly start: number;
  readonly limit: number;
  /** Whether only a speaker has the verb. */
  readonly plain: boolean;
}

/** The subject behind a verb: a paper in marks, a family name with its particle, or any phrase. */
export function subjectBehindVerb(
  lexicon: Lexicon,
  words: readonly Word[],
  { verb, start, limit, plain }: BehindVerb,
): NounPhrase | undefined {
  return (
    paperBehind(lexicon, words, verb, start) ??
    (plain ? particleName(lexicon, words, start) : undefined) ??
    subjectBehind(lexicon, words, start, limit)
  );
}

/** 'schrieb „Die Zeit“' behind quoted words: the name of a paper in marks. */
function paperBehind(
  { definiteArticles }: Lexicon,
  words: readonly Word[],
  verb: number,
  start: number,
): NounPhrase | undefined {
  const article = definiteArticles.has(words[start]?.lower ?? '') ? 1 : 0;
  const name = words[start + article];
  const comma = words[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  if (name?.kind !== 'quoted' || name.end - name.start > LONGEST_PAPER || words[comma]?.kind !== 'quoted')
    return undefined;
  return { from: start + article, to: start + article + 1, plural: false };
}

/** Longest name of a paper with its marks, in UTF-16 units. */
const LONGEST_PAPER = 32;

/** "sagte von Reden.": a family name with a particle. Where more words follow, the particle may be a preposition. */
function particleName(
  { particles, determiners, objectDeterminers }: Lexicon,
  words: readonly Word[],
  start: number,
): NounPhrase | undefined {
  let end = start;
  while (particles.has(words[end]?.text ?? '') && words[end]?.text === words[end]?.lower) end += 1;
  const first = words[start]?.lower ?? '';
  if (determiners.has(first) || objectDeterminers.has(first)) return undefined;
  if (end === start || !/^\p{Lu}/u.test(words[end]?.text ?? '')) return undefined;
  const next = words[end + 1];
  return next === undefined || next.kind !== 'word' ? { from: start, to: end + 1, plural: false } : undefined;
}

/** The subject behind a verb, perhaps behind an adverb or somebody spoken to: sagte am Montag der Sprecher. */
function subjectBehind(lexicon: Lexicon, words: readonly Word[], start: number, limit: number): NounPhrase | undefined {
  let at = start;
  for (let step = 0; step < 5; step += 1) {
    at = behindAside(lexicon, words, at);
    while (at < limit && isSkipped(lexicon, words, at)) at += 1;
    if (isTime(lexicon, words, at)) {
      at += 2;
      continue;
    }
    const subject = phraseFrom(lexicon, words, at, limit);
    if (subject !== undefined && !isOutletBefore(lexicon, words, subject, limit)) return subject;
    const word = words[at];
    if (word?.kind !== 'word') return undefined;
    if (subject !== undefined) at = subject.to;
    // "insistió en que"
    else if (lexicon.subordinators.has(words[at + 1]?.lower ?? '')) return undefined;
    else if (lexicon.objectDeterminers.has(word.lower) || lexicon.prepositions.has(word.lower)) {
      const object = sourcePhrase(lexicon, words, lexicon.prepositions.has(word.lower) ? at + 1 : at, limit);
      at = object === undefined ? at + 2 : behindObject(lexicon, words, object);
    } else return undefined;
    if (/^\p{N}/u.test(words[at]?.text ?? '')) at += 1;
  }
  return undefined;
}

/** "a expliqué à l’AFP Ada Bloom": what is spoken to ends where a given name or, behind capitals only, another word begins. */
function behindObject({ givenNames, determiners }: Lexicon, words: readonly Word[], { from, to }: NounPhrase): number {
  for (let at = from + 1; at < to; at += 1) {
    const { text = '', lower = '' } = words[at] ?? {};
    const isName = /^\p{Lu}\p{Ll}/u.test(text) && !determiners.has(words[at - 1]?.lower ?? '');
    if (isName && (givenNames.has(lower.split('-')[0] ?? '') || /^\p{Lu}{2,}$/u.test(words[at - 1]?.text ?? '')))
      return at;
  }
  return to;
}

/** Behind "…, por su parte," or "quant à lui". */
function behindAside({ asides }: Lexicon, words: readonly Word[], at: number): number {
  const start = words[at]?.text === ',' ? at + 1 : at;
  const aside = asides.find((one) => one.every((word, index) => words[start + index]?.lower === word));
  if (aside === undefined) return at;
  const end = start + aside.length;
  return words[end]?.text === ',' ? end + 1 : end;
}

/** "ce lundi", "esta mañana". */
function isTime({ determiners, times }: Lexicon, words: readonly Word[], at: number): boolean {
  return determiners.has(words[at]?.lower ?? '') && times.has(words[at + 1]?.lower ?? '');
}

function isSkipped({ isAdverb, objectPronouns }: Lexicon, words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'word' && word.text === word.lower && (isAdverb(word.lower) || objectPronouns.has(word.lower));
}

/** "sagte der Zeitung der Minister": the first is spoken to. */
function isOutletBefore(lexicon: Lexicon, words: readonly Word[], { from, to }: NounPhrase, limit: number): boolean {
  return (
    lexicon.addressArticles.has(words[from]?.lower ?? '') &&
    lexicon.typeOf(words[from + 1]?.lower ?? '') === 'document' &&
    phraseFrom(lexicon, words, to, limit) !== undefined
  );
}
