import type { Sentence } from '../narrative.ts';
import type { Word } from '../words.ts';
import type { Lexicon, VerbUse } from './lexicon.ts';
import { REACH } from './source-clauses.ts';

/** The finite verb of a form: the form itself, or the auxiliary of a participle. */
export interface Finite {
  /** The verb before or behind which the subject stands. */
  readonly verb: number;
  /** The last word that belongs to the verb before a subject. */
  readonly clitic: number;
  readonly end: number;
  readonly many: boolean;
}

/** Words in which the auxiliary of a participle is looked for that may be a finite verb as well. */
const NEAR = 16;

/** The finite verb to which a form belongs; `undefined` when it has none. */
export function finiteOf(
  lexicon: Lexicon,
  words: readonly Word[],
  sentence: Sentence,
  at: number,
  use: VerbUse,
): Finite | undefined {
  switch (use.form) {
    case 'infinitive':
      return governed(lexicon, words, sentence, at);
    case 'participle':
      return hasParticle(words, sentence, at, use.particles) ? perfect(lexicon, words, sentence, at, REACH) : undefined;
    case 'finite':
    case 'gerund':
      return (
        (use.both === true ? perfect(lexicon, words, sentence, at, NEAR) : undefined) ??
        finiteVerb(lexicon, words, sentence, at, use)
      );
  }
}

/** "tente d’expliquer", "ha querido destacar". */
function governed(
  { governors, pronouns }: Lexicon,
  words: readonly Word[],
  { from }: Sentence,
  at: number,
): Finite | undefined {
  for (let verb = at - 1; verb >= Math.max(from, at - 4); verb -= 1) {
    if (words[verb]?.kind !== 'word') return undefined;
    const many = governors.get(words[verb]?.lower ?? '');
    if (many === undefined) continue;
    const inside = pronouns.has(words[verb + 1]?.lower ?? '');
    return { verb, clitic: inside ? verb : at, end: at + 1, many };
  }
  return undefined;
}

function finiteVerb(
  { verbSecond }: Lexicon,
  words: readonly Word[],
  { to }: Sentence,
  at: number,
  { particles, many }: VerbUse,
): Finite | undefined {
  if (!hasParticle(words, { from: at, to }, at, particles)) return undefined;
  // "met en garde Reed", "fait valoir Reed": the subject stands behind all of it.
  const close = verbSecond
    ? -1
    : [1, 2].findIndex((step) => particles?.includes(words[at + step]?.lower ?? '') === true);
  return { verb: at, clitic: at + close + 1, end: at + 1, many };
}

/** Whether one of the words that a verb needs stands behind it. */
function hasParticle(
  words: readonly Word[],
  { to }: Sentence,
  at: number,
  particles: readonly string[] | undefined,
): boolean {
  if (particles === undefined) return true;
  for (let end = at + 1; end < Math.min(to, at + REACH); end += 1) {
    const word = words[end];
    if (word?.text === ';' || (word?.kind === 'mark' && /^[.!?]$/u.test(word.text))) return false;
    if (particles.includes(word?.lower ?? '')) return true;
  }
  return false;
}

/** "hat … gesagt", "gesagt hatte", "a déclaré". */
function perfect(
  lexicon: Lexicon,
  words: readonly Word[],
  { from, to }: Sentence,
  at: number,
  reach: number,
): Finite | undefined {
  const next = words[at + 1]?.lower ?? '';
  const behind = at + 1 < to ? lexicon.auxiliaries.get(next) : undefined;
  if (lexicon.verbSecond && behind !== undefined) return { verb: at, clitic: at + 1, end: at + 2, many: behind };
  for (let verb = at - 1; verb >= Math.max(from, at - (lexicon.verbSecond ? reach : 4)); verb -= 1) {
    const word = words[verb];
    if (word === undefined || (word.kind === 'quoted' && !lexicon.verbSecond)) return undefined;
    if (reach < REACH && (word.text === ',' || word.text === ':' || word.kind === 'quoted')) return undefined;
    const many = word.text === word.lower || verb === from ? lexicon.auxiliaries.get(word.lower) : undefined;
    if (many === undefined) continue;
    // "a-t-il déclaré" has its subject inside; "a déclaré Reed" behind.
    const inside = lexicon.verbSecond || lexicon.pronouns.has(words[verb + 1]?.lower ?? '');
    return { verb, clitic: inside ? verb : at, end: at + 1, many };
  }
  return undefined;
}
