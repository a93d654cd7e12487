import type { Sentence } from '../narrative.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { SpeechClause } from '../speech-clause.ts';
import type { Word } from '../words.ts';
import type { Lexicon, VerbUse } from './lexicon.ts';
import { finiteOf } from './finite-verb.ts';
import { isAttribute, isSaid, phraseFrom } from './phrase.ts';
import { sourceAt } from './source-clauses.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectBehindVerb } from './subject-behind.ts';

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
  if (!use.plain && isBesideWords(lexicon, words, verb)) return undefined;
  // "dit-elle": a pronoun behind a hyphen is the subject, whatever stands before the verb.
  const hyphened = words[verb + 1]?.text.startsWith('-') === true && lexicon.pronouns.has(words[verb + 1]?.lower ?? '');
  const before = hyphened ? 'nothing' : subjectBefore(lexicon, words, verb, sentence.from);
  const rest = { verb: at, judging: !use.plain, weak: false };
  if (
    typeof before === 'object' &&
    !isSaid(lexicon, words, before) &&
    !isObject(lexicon, words, before, verb, sentence.to)
  ) {
    const subject = { ...before, plural: before.plural || (many && isPronoun(lexicon, words, before)) };
    return { kind: 'direct', subject, ...rest, from: subject.from, to: Math.max(end, at + 1) };
  }
  const start = Math.max(verb, found.clitic) + 1;
  const behind = subjectBehindVerb(lexicon, words, { verb, start, limit: sentence.to, plain: use.plain });
  if (behind !== undefined && before !== 'shared' && !isSaid(lexicon, words, behind)) {
    const subject = { ...behind, plural: behind.plural || (many && isPronoun(lexicon, words, behind)) };
    return { kind: 'inverted', subject, ...rest, from: Math.min(verb, at), to: Math.max(subject.to, at + 1) };
  }
  if (typeof before === 'object' || (before === 'other' && !mayLackSubject(lexicon, words, verb))) return undefined;
  const shared = earlier.findLast(({ kind }) => kind !== 'source')?.subject ?? dropped(lexicon, words, sentence, verb);
  if (shared === undefined || many) return undefined;
  return { kind: shared.from === verb ? 'inverted' : 'shared', subject: shared, ...rest, from: verb, to: at + 1 };
}

/** "Le slogan, « … », agace Reed": words between commas stand beside what the verb tells of. */
function isBesideWords(lexicon: Lexicon, words: readonly Word[], verb: number): boolean {
  const comma = verb - 3;
  const [before, quoted, behind] = words.slice(Math.max(comma, 0), verb);
  if (lexicon.capitalNouns || before?.text !== ',' || quoted?.kind !== 'quoted' || behind?.text !== ',') return false;
  const stop = words.findLastIndex(
    ({ kind, text }, at) => at < comma && (kind === 'quoted' || /^[.!?;:]$/u.test(text)),
  );
  return phraseFrom(lexicon, words, stop + 1, comma)?.to === comma;
}

/** "Et d’ajouter", "avant de poursuivre": who spoke before goes on. At the start of a sentence the verb stands for who speaks. */
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
  { from, to, apposition }: NounPhrase,
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
  if (isSpeaker(from, head) || (apposition !== undefined && isSpeaker(apposition.from, apposition.to))) return false;
  let start = verb + 1;
  while (lexicon.behindVerb.has(words[start]?.lower ?? '')) start += 1;
  const behind = phraseFrom(lexicon, words, start, limit);
  if (behind === undefined || isSaid(lexicon, words, behind)) return false;
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

function isPronoun({ pronouns }: Lexicon, words: readonly Word[], { from, to }: NounPhrase): boolean {
  return to - from === 1 && pronouns.has(words[from]?.lower ?? '');
}
