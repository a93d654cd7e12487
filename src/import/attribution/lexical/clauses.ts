import type { Sentence } from '../narrative.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { SpeechClause } from '../speech-clause.ts';
import type { Word } from '../words.ts';
import type { Lexicon, VerbUse } from './lexicon.ts';
import { isAttribute, phraseFrom, subjectBefore } from './phrase.ts';
import { REACH, sourceAt, sourcePhrase } from './source-clauses.ts';

/** The same, for a form that may be a finite verb as well. */
const NEAR = 16;

/** Every clause of a sentence that says who speaks, in reading order. */
export function speechClauses(lexicon: Lexicon, words: readonly Word[], sentence: Sentence): readonly SpeechClause[] {
  const clauses: SpeechClause[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const clause = sourceAt(lexicon, words, sentence, at) ?? verbAt(lexicon, words, sentence, at, clauses);
    if (clause !== undefined) clauses.push(clause);
  }
  return clauses;
}

function verbAt(
  lexicon: Lexicon,
  words: readonly Word[],
  sentence: Sentence,
  at: number,
  earlier: readonly SpeechClause[],
): SpeechClause | undefined {
  const word = words[at];
  if (word?.kind !== 'word' || (/^\p{Lu}/u.test(word.text) && at !== sentence.from)) return undefined;
  const use = lexicon.verbs.get(word.lower);
  if (use === undefined || isAttribute(lexicon, words, at) || isInfinitive(lexicon, words, at, use)) return undefined;
  const found =
    use.form === 'participle'
      ? perfect(lexicon, words, sentence, at, REACH)
      : ((use.both === true ? perfect(lexicon, words, sentence, at, NEAR) : undefined) ??
        finiteVerb(words, sentence, at, use));
  if (found === undefined) return undefined;
  const { verb, end, many } = found;
  // "dit-elle": a pronoun behind a hyphen is the subject, whatever stands before the verb.
  const hyphened = words[verb + 1]?.text.startsWith('-') === true && lexicon.pronouns.has(words[verb + 1]?.lower ?? '');
  const before = hyphened ? 'nothing' : subjectBefore(lexicon, words, verb, sentence.from);
  const rest = { verb: at, judging: !use.plain, weak: false };
  if (typeof before === 'object' && !isObject(lexicon, words, before, verb, sentence.to)) {
    const subject = { ...before, plural: before.plural || (many && isPronoun(lexicon, words, before)) };
    return { kind: 'direct', subject, ...rest, from: subject.from, to: Math.max(end, at + 1) };
  }
  const start = Math.max(verb, found.clitic) + 1;
  const behind = paperBehind(words, verb, start) ?? subjectBehind(lexicon, words, start, sentence.to);
  if (behind !== undefined && before !== 'shared') {
    const subject = { ...behind, plural: behind.plural || (many && isPronoun(lexicon, words, behind)) };
    return { kind: 'inverted', subject, ...rest, from: Math.min(verb, at), to: Math.max(subject.to, at + 1) };
  }
  if (typeof before === 'object' || before === 'other') return undefined;
  const shared = earlier.findLast(({ kind }) => kind !== 'source')?.subject ?? dropped(lexicon, words, sentence, verb);
  if (shared === undefined || many) return undefined;
  return { kind: shared.from === verb ? 'inverted' : 'shared', subject: shared, ...rest, from: verb, to: at + 1 };
}

/** "zu zeigen" has the form of a plural. */
function isInfinitive({ verbSecond }: Lexicon, words: readonly Word[], at: number, { form, many }: VerbUse): boolean {
  return verbSecond && form === 'finite' && many && words[at - 1]?.lower === 'zu';
}

/** "Das Angebot lehnt er ab": a thing before the verb, and somebody behind it. */
function isObject(
  lexicon: Lexicon,
  words: readonly Word[],
  { from, to }: NounPhrase,
  verb: number,
  limit: number,
): boolean {
  if (!lexicon.verbSecond) return false;
  const first = words[from];
  const isBare = first === undefined || !lexicon.determiners.has(first.lower);
  if (isBare && !/(?:end|lich|ig|weise)$/u.test(first?.lower ?? '')) return false;
  const isSpeaker = (start: number, end: number): boolean =>
    words.slice(start, end).some(({ lower }) => /^(?:person|crowd|organisation)$/u.test(lexicon.typeOf(lower) ?? ''));
  const link = words.findIndex(({ lower }, index) => index > from && lexicon.links.has(lower));
  const head = link < 0 ? to : Math.min(link, to);
  if (isSpeaker(from, head)) return false;
  let start = verb + 1;
  while (/^(?:sich|ihn|dazu|hierzu)$/u.test(words[start]?.lower ?? '')) start += 1;
  const behind = phraseFrom(lexicon, words, start, limit);
  if (behind === undefined) return false;
  return (
    isPronoun(lexicon, words, behind) ||
    isSpeaker(behind.from, behind.to) ||
    // "Das Magazin nannte Reed": a paper speaks of somebody.
    (!words.slice(from, head).some(({ lower }) => lexicon.isPublication?.(first?.lower ?? '', lower) === true) &&
      !lexicon.determiners.has(words[behind.from]?.lower ?? ''))
  );
}

/** "dijo" alone: somebody whom the text named before. The verb stands for its subject. */
function dropped(lexicon: Lexicon, words: readonly Word[], { from }: Sentence, verb: number): NounPhrase | undefined {
  const before = words[verb - 1];
  const main = phraseFrom(lexicon, words, from, verb);
  if (main !== undefined && before !== undefined && lexicon.conjunctions.has(before.lower)) return main;
  return lexicon.dropsSubjects ? { from: verb, to: verb + 1, plural: false } : undefined;
}

interface Finite {
  /** The verb before or behind which the subject stands. */
  readonly verb: number;
  /** The last word that belongs to the verb before a subject. */
  readonly clitic: number;
  readonly end: number;
  readonly many: boolean;
}

function finiteVerb(
  words: readonly Word[],
  { to }: Sentence,
  at: number,
  { particles, many }: VerbUse,
): Finite | undefined {
  if (particles === undefined) return { verb: at, clitic: at, end: at + 1, many };
  for (let end = at + 1; end < Math.min(to, at + REACH); end += 1) {
    const word = words[end];
    if (word?.text === ';' || (word?.kind === 'mark' && /^[.!?]$/u.test(word.text))) return undefined;
    if (particles.includes(word?.lower ?? '')) return { verb: at, clitic: at, end: at + 1, many };
  }
  return undefined;
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

function isPronoun({ pronouns }: Lexicon, words: readonly Word[], { from, to }: NounPhrase): boolean {
  return to - from === 1 && pronouns.has(words[from]?.lower ?? '');
}

/** 'schrieb „Die Zeit“' behind quoted words: the name of a paper in marks. */
function paperBehind(words: readonly Word[], verb: number, start: number): NounPhrase | undefined {
  const article = /^(?:der|die|das|le|la|el)$/u.test(words[start]?.lower ?? '') ? 1 : 0;
  const name = words[start + article];
  const comma = words[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  if (name?.kind !== 'quoted' || name.end - name.start > LONGEST_PAPER || words[comma]?.kind !== 'quoted')
    return undefined;
  return { from: start + article, to: start + article + 1, plural: false };
}

/** Longest name of a paper with its marks, in UTF-16 units. */
const LONGEST_PAPER = 32;

/** The subject behind a verb, perhaps behind an adverb or somebody spoken to: sagte am Montag der Sprecher. */
function subjectBehind(lexicon: Lexicon, words: readonly Word[], start: number, limit: number): NounPhrase | undefined {
  let at = start;
  for (let step = 0; step < 4; step += 1) {
    while (at < limit && isSkipped(lexicon, words, at)) at += 1;
    const subject = phraseFrom(lexicon, words, at, limit);
    if (subject !== undefined && !isOutletBefore(lexicon, words, subject, limit)) return subject;
    const word = words[at];
    if (word?.kind !== 'word') return undefined;
    if (subject !== undefined) at = subject.to;
    else if (lexicon.objectDeterminers.has(word.lower) || lexicon.prepositions.has(word.lower)) {
      const object = sourcePhrase(lexicon, words, lexicon.prepositions.has(word.lower) ? at + 1 : at, limit);
      at = object?.to ?? at + 2;
    } else return undefined;
    if (/^\p{N}/u.test(words[at]?.text ?? '')) at += 1;
  }
  return undefined;
}

function isSkipped({ adverbs, objectPronouns }: Lexicon, words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.kind === 'word' && word.text === word.lower && (adverbs.has(word.lower) || objectPronouns.has(word.lower))
  );
}

/** "sagte der Zeitung der Minister": the first is spoken to. */
function isOutletBefore(lexicon: Lexicon, words: readonly Word[], { from, to }: NounPhrase, limit: number): boolean {
  return (
    lexicon.verbSecond &&
    words[from]?.lower === 'der' &&
    lexicon.typeOf(words[from + 1]?.lower ?? '') === 'document' &&
    phraseFrom(lexicon, words, to, limit) !== undefined
  );
}
