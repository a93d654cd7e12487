import type { Sentence } from '../narrative.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { SpeechClause } from '../speech-clause.ts';
import type { Word } from '../words.ts';
import type { Lexicon, VerbUse } from './lexicon.ts';
import { isAttribute, phraseFrom, subjectBefore } from './phrase.ts';
import { REACH, sourceAt, sourcePhrase } from './source-clauses.ts';

/** Words in which the auxiliary of a participle is looked for that may be a finite verb as well. */
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
  if (use === undefined || lexicon.nounMarkers.has(words[at - 1]?.lower ?? '')) return undefined;
  if (isAttribute(lexicon, words, at) || isInfinitive(lexicon, words, at, use)) return undefined;
  if (use.form === 'gerund') return gerundAt(lexicon, words, sentence, at, earlier, use);
  const found = finiteOf(lexicon, words, sentence, at, use);
  if (found === undefined)
    return use.form === 'infinitive' ? infinitiveAt(lexicon, words, sentence, at, earlier, use) : undefined;
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
  const behind =
    paperBehind(lexicon, words, verb, start) ??
    (use.plain ? particleName(lexicon, words, start) : undefined) ??
    subjectBehind(lexicon, words, start, sentence.to);
  if (behind !== undefined && before !== 'shared') {
    const subject = { ...behind, plural: behind.plural || (many && isPronoun(lexicon, words, behind)) };
    return { kind: 'inverted', subject, ...rest, from: Math.min(verb, at), to: Math.max(subject.to, at + 1) };
  }
  if (typeof before === 'object' || (before === 'other' && !mayLackSubject(lexicon, words, verb))) return undefined;
  const shared = earlier.findLast(({ kind }) => kind !== 'source')?.subject ?? dropped(lexicon, words, sentence, verb);
  if (shared === undefined || many) return undefined;
  return { kind: shared.from === verb ? 'inverted' : 'shared', subject: shared, ...rest, from: verb, to: at + 1 };
}

/** The finite verb to which a form belongs; `undefined` when it has none. */
function finiteOf(
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
        finiteVerb(words, sentence, at, use)
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

/** "Et d’ajouter", "avant de poursuivre": who spoke before goes on. At the beginning of a sentence the verb stands for its subject. */
function infinitiveAt(
  { beforeInfinitive }: Lexicon,
  words: readonly Word[],
  { from }: Sentence,
  at: number,
  earlier: readonly SpeechClause[],
  { plain }: VerbUse,
): SpeechClause | undefined {
  const first = words[at - 2]?.lower ?? '';
  if (at - 2 < from || !beforeInfinitive.first.has(first)) return undefined;
  if (!beforeInfinitive.second.has(words[at - 1]?.lower ?? '')) return undefined;
  const subject =
    earlier.at(-1)?.subject ??
    (beforeInfinitive.opens.has(first) && at - 2 === from ? { from: at, to: at + 1, plural: false } : undefined);
  if (subject === undefined) return undefined;
  return { kind: 'shared', subject, verb: at, from: at - 2, to: at + 1, judging: !plain, weak: false };
}

/** "…, affirmant que": the subject of the sentence, or of the clause before, speaks. */
function gerundAt(
  lexicon: Lexicon,
  words: readonly Word[],
  { from }: Sentence,
  at: number,
  earlier: readonly SpeechClause[],
  { plain }: VerbUse,
): SpeechClause | undefined {
  const subject = earlier.findLast(({ kind }) => kind !== 'source')?.subject ?? phraseFrom(lexicon, words, from, at);
  if (subject === undefined || subject.to >= at) return undefined;
  return { kind: 'shared', subject, verb: at, from: at, to: at + 1, judging: !plain, weak: false };
}

/** "zu zeigen" has the form of a plural. */
function isInfinitive(
  { infinitiveMarks }: Lexicon,
  words: readonly Word[],
  at: number,
  { form, many }: VerbUse,
): boolean {
  return form === 'finite' && many && infinitiveMarks.has(words[at - 1]?.lower ?? '');
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
  if (isBare && !lexicon.bareEnds.test(first?.lower ?? '')) return false;
  const isSpeaker = (start: number, end: number): boolean =>
    words.slice(start, end).some(({ lower }) => /^(?:person|crowd|organisation)$/u.test(lexicon.typeOf(lower) ?? ''));
  const link = words.findIndex(({ lower }, index) => index > from && lexicon.links.has(lower));
  const head = link < 0 ? to : Math.min(link, to);
  if (isSpeaker(from, head)) return false;
  let start = verb + 1;
  while (lexicon.behindVerb.has(words[start]?.lower ?? '')) start += 1;
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

/** "En Vigo anunció": in some languages what stands before a verb needs not be its subject. "En cuenta" is no verb. */
function mayLackSubject(
  { dropsSubjects, prepositions, determiners }: Lexicon,
  words: readonly Word[],
  verb: number,
): boolean {
  const before = words[verb - 1]?.lower ?? '';
  return dropsSubjects && !prepositions.has(before) && !determiners.has(before);
}

/** "dijo" alone: somebody whom the text named before. The verb stands for its subject. */
function dropped(lexicon: Lexicon, words: readonly Word[], { from }: Sentence, verb: number): NounPhrase | undefined {
  const before = words[verb - 1];
  const main = phraseFrom(lexicon, words, from, verb);
  if (main !== undefined && before !== undefined && lexicon.conjunctions.has(before.lower)) return main;
  // "se expone": something is said by nobody.
  const isPassive = lexicon.passives.has(before?.lower ?? '') && !lexicon.reflexives.test(words[verb]?.lower ?? '');
  return lexicon.dropsSubjects && !isPassive ? { from: verb, to: verb + 1, plural: false } : undefined;
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
  return hasParticle(words, { from: at, to }, at, particles) ? { verb: at, clitic: at, end: at + 1, many } : undefined;
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

function isPronoun({ pronouns }: Lexicon, words: readonly Word[], { from, to }: NounPhrase): boolean {
  return to - from === 1 && pronouns.has(words[from]?.lower ?? '');
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

/** "a expliqué à l’AFP Ada Bloom": what somebody spoke to ends where a given name or, behind capitals only, another word begins. */
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
