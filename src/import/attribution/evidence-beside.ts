import { fromClause, type Evidence } from './evidence.ts';
import { sentenceOf, wordAt } from './narrative.ts';
import type { Part } from './run-group.ts';
import type { SpeechClause } from './speech-clause.ts';
import { clausesAt, narrative, referentOf, sentenceAt, type TextAnalysis } from './text-analysis.ts';
import type { Word } from './words.ts';

/** Clauses of the sentence in which the words stand. */

/** The clause directly behind a run: `,” King told Variety`, `,” said Reed`. */
export function clauseBehind(analysis: TextAnalysis, { block, run }: Part): SpeechClause | undefined {
  const { grammar } = analysis;
  if (grammar === undefined) return undefined;
  const told = narrative(analysis, block);
  const { words, text } = told;
  const behindRun = wordAt(told, run.outerEnd);
  // “…”. Así ha resumido el alcalde: the stop behind the mark ends the words.
  const next = grammar.looksBack !== undefined && words[behindRun]?.text === '.' ? behindRun + 1 : behindRun;
  const first = words[next];
  if (first === undefined || first.kind === 'quoted') return undefined;
  const sign = /([,.?!…—–-])[’'”"]*\s*$/u.exec(text.slice(run.start, run.end))?.[1] ?? '';
  const looksBack = grammar.looksBack?.exec(told.told.slice(first.start))?.[0] ?? '';
  const opens = (next === behindRun && /^[\p{Ll},—–(-]/u.test(first.text)) || looksBack !== '';
  if (!opens && (sign === '' || sign === '.' || !grammar.capitalBehind)) return undefined;
  const limit = words.findIndex(({ kind }, index) => index >= next && kind === 'quoted');
  const stop = limit < 0 ? words.length : limit;
  // “Really?” She added, “Yes.”: the clause belongs to the next run.
  const end = Math.min(stop, told.sentences[sentenceOf(told, next)]?.to ?? stop);
  if (!opens && sign !== ',' && end === limit && /^[,:]$/u.test(words[limit - 1]?.text ?? '')) return undefined;
  const clauses = grammar.speechClauses(words, { from: next, to: end });
  let start = looksBack === '' ? next : wordAt(told, first.start + looksBack.length);
  while (/^(?:,|—|–|--)$/u.test(words[start]?.text ?? '') || grammar.connectives.test(words[start]?.lower ?? ''))
    start += 1;
  return clauses.find(
    ({ kind, subject, verb, weak, from }) =>
      kind !== 'owner' &&
      !(kind === 'shared') &&
      // „…“, Reed nannte es: another main clause; „…“, wie Reed sagte: the words' own.
      !(kind === 'direct' && grammar.invertsBehind === true && words[from - 1]?.kind !== 'word') &&
      // « … », la foule a scandé des slogans: where a verb stands before its subject, only "Reed a dit" is a clause of the words.
      !(kind === 'direct' && !isPlain(analysis, block, verb)) &&
      !(weak && kind === 'direct' && !opens && sign !== ',' && subject.to - subject.from > LONGEST_NAME) &&
      Math.min(subject.from, verb, from) <= start,
  );
}

/** Whether only a speaker has a verb. Where a clause behind the words may begin with a capital, other verbs will do. */
function isPlain(analysis: TextAnalysis, block: number, verb: number): boolean {
  const { grammar } = analysis;
  return (
    grammar?.capitalBehind === true ||
    grammar?.isPlainSaying(narrative(analysis, block).words[verb]?.lower ?? '') === true
  );
}

/** Words of a name before a verb that is a noun as well: “Why?” Ada Bloom asks. */
const LONGEST_NAME = 3;

export function behind(analysis: TextAnalysis, part: Part): Evidence | undefined {
  const clause = clauseBehind(analysis, part);
  if (clause === undefined) return undefined;
  const { words, text } = narrative(analysis, part.block);
  const verb = words[clause.verb]?.lower ?? '';
  if (clause.kind === 'source') {
    // "Reed called it “a ruin,” according to the Post": the Post says that he did.
    const source = referentOf(analysis, part.block, clause.subject);
    const isOutlet = source.kind === 'named' && source.candidates.every(({ kind }) => kind === 'outlet');
    const told = isOutlet ? leadsIn(analysis, part) : undefined;
    if (told !== undefined && told.weak !== true && isOwnObject(analysis, part, told)) return told;
  } else if (analysis.grammar?.isPlainSaying(verb) !== true) {
    // "Reed said it was “over,” the crowd applauded": a fragment has its own clause before it.
    const isFragment = /^\P{L}*\p{Ll}/u.test(text.slice(part.run.start, part.run.end));
    const own = isFragment ? leadsIn(analysis, part) : undefined;
    if (own !== undefined && own.weak !== true) return own;
  }
  return fromClause('behind', part.block, clause);
}

/**
 * "Reed called the pier “a ruin”", not "Reed said it was safe, but the dam is “a ruin”": nothing but the object of the clause
 * stands between it and the words.
 */
function isOwnObject(analysis: TextAnalysis, { block, run }: Part, { to }: Evidence): boolean {
  const { grammar } = analysis;
  const told = narrative(analysis, block);
  const between = told.words.slice(to, wordAt(told, run.outerStart));
  const isInObject = ({ kind, lower }: Word): boolean =>
    (kind === 'word' || /^['’]s?$/u.test(lower)) &&
    grammar?.joins.test(lower) !== true &&
    grammar?.subordinates?.test(lower) !== true;
  return between.length <= CLOSE && between.every(isInObject);
}

/** Clauses of the run's sentence that end before it. */
function clausesBefore(analysis: TextAnalysis, { block, run }: Part): readonly SpeechClause[] {
  const at = wordAt(narrative(analysis, block), run.outerStart);
  const before = clausesAt(analysis, block, at).filter(({ verb, subject }) => verb < at && subject.from < at);
  const speaking = before.filter((clause) => !isOfThing(analysis, block, clause));
  return speaking.length > 0 ? speaking : before;
}

/**
 * "Reed remarque que les salles notent des bancs « neufs »": whether the subject is a thing, which says nothing where somebody
 * else in the sentence speaks.
 */
export function isOfThing(analysis: TextAnalysis, block: number, { kind, subject, verb }: SpeechClause): boolean {
  if (kind !== 'direct' || isPlain(analysis, block, verb)) return false;
  const referent = referentOf(analysis, block, subject);
  return referent.kind === 'description' && referent.type === 'thing' && /^\p{Ll}/u.test(referent.head);
}

/** The clause before a run, when nothing but a few words stand between: `She told Variety that “…”`. */
export function leadsIn(analysis: TextAnalysis, part: Part): Evidence | undefined {
  const before = clausesBefore(analysis, part);
  const strong = before.filter(({ weak, kind }) => !weak && kind !== 'owner');
  const clause = strong.findLast((one) => !isClosedAside(analysis, part, one)) ?? strong.at(-1) ?? before.at(-1);
  if (clause === undefined || clause.kind === 'source' || clause.kind === 'owner') return undefined;
  // "The new rates are “a joke” in winter, Reed said": rates are no saying.
  if (clause.weak && clausesAfter(analysis, part).some((after) => endsSentence(analysis, part, after)))
    return undefined;
  const told = narrative(analysis, part.block);
  const between = told.words.slice(clause.to, wordAt(told, part.run.outerStart));
  const near =
    between.length <= NEAR && between.every(({ kind, text }) => kind === 'word' || /^[,:’'“”"-]|[’']s$/u.test(text));
  return near ? fromClause('leads-in', part.block, clause) : undefined;
}

/** "Reed said after the court had ruled, on Monday, there was “no way back”": a comma ends a clause of time before the words. */
function isClosedAside(analysis: TextAnalysis, { block, run }: Part, { from, to }: SpeechClause): boolean {
  const told = narrative(analysis, block);
  const opens = told.words[from - 1];
  const isTime =
    opens !== undefined &&
    analysis.grammar?.subordinates?.test(opens.lower) === true &&
    !analysis.grammar.connectives.test(opens.lower);
  return isTime && told.words.slice(to, wordAt(told, run.outerStart) - 1).some(({ text }) => text === ',');
}

/** Longest stretch between a verb and the words it leads into, in words. */
const NEAR = 12;

/** "after she was asked if …" before a run. */
export function question(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const told = narrative(analysis, block);
  const at = wordAt(told, run.outerStart);
  const { from, to } = sentenceAt(analysis, block, at);
  const clause = clausesBefore(analysis, { block, run }).findLast(({ weak }) => !weak)?.verb ?? from;
  const asked = analysis.grammar?.asked;
  for (let place = at - 1; place > clause; place -= 1) {
    const { lower = '', kind } = told.words[place] ?? {};
    if (kind === 'quoted' || lower === ',') return undefined;
    if (asked?.verbs.test(lower) === true && asked.passive.test(told.words[place - 1]?.lower ?? ''))
      return { kind: 'question', block, from: Math.max(from, place - 1), to: Math.max(at, Math.min(at, to)) };
  }
  return undefined;
}

/**
 * Another clause of the run's sentence: the last before the run, else the first behind it. One that ends the sentence comes
 * before a clause that may be none, but not before "Reed has called it, as some do, “a ruin,” the Post reported".
 */
export function inSentence(analysis: TextAnalysis, part: Part): Evidence | undefined {
  const before = clausesBefore(analysis, part);
  const strong = before.filter(({ weak }) => !weak);
  const clause = strong.findLast((one) => !isClosedAside(analysis, part, one)) ?? strong.at(-1) ?? before.at(-1);
  const { words } = narrative(analysis, part.block);
  const at = wordAt(narrative(analysis, part.block), part.run.outerStart);
  const after = clausesAfter(analysis, part);
  const ending = after.find((found) => endsSentence(analysis, part, found));
  const isDoubtful = clause === undefined || (clause.weak && clause.kind !== 'source');
  if (ending !== undefined && isDoubtful) return fromClause('sentence', part.block, ending);
  // "Bloom’s remarks led Reed to call it “…”": the words are somebody’s, and hers only if they follow her remarks.
  const follows = clause !== undefined && (at - clause.to <= CLOSE || words[at - 1]?.text === ':');
  if (clause !== undefined && (clause.kind !== 'owner' || follows)) return fromClause('sentence', part.block, clause);
  if (after[0] !== undefined) return fromClause('sentence', part.block, after[0]);
  if (clause === undefined) return undefined;
  const { kind, block, from, to } = fromClause('sentence', part.block, clause);
  return { kind, block, from, to };
}

/** Clauses of the run's sentence that stand behind it and apart from others. */
function clausesAfter(analysis: TextAnalysis, { block, run }: Part): readonly SpeechClause[] {
  const { words } = narrative(analysis, block);
  const at = wordAt(narrative(analysis, block), run.outerStart);
  return clausesAt(analysis, block, at).filter(({ from, subject, weak, kind, verb }) => {
    const start = Math.min(from, subject.from);
    // ", as Reed suggested"
    const isJoined = analysis.grammar?.connectives.test(words[start - 1]?.lower ?? '') === true;
    const before = words[isJoined ? start - 2 : start - 1];
    const apart = before?.text === ',' || before?.kind === 'quoted' || kind === 'source';
    // "Près du « bac », la foule a scandé": another statement.
    const isOther = kind === 'direct' && !isPlain(analysis, block, verb);
    return start > at && !weak && kind !== 'shared' && apart && !isOther;
  });
}

/** "The boats that were announced are “a joke” in winter, Reed said Monday.": the sentence is all his. */
function endsSentence(
  analysis: TextAnalysis,
  { block, run }: Part,
  { kind, verb, subject, to }: SpeechClause,
): boolean {
  const { words } = narrative(analysis, block);
  const at = wordAt(narrative(analysis, block), run.outerStart);
  const sentence = sentenceAt(analysis, block, at);
  const rest = words.slice(Math.max(to, subject.to), sentence.to);
  return (
    (kind === 'direct' || kind === 'inverted') &&
    analysis.grammar?.isPlainSaying(words[verb]?.lower ?? '') === true &&
    rest.length <= LONGEST_REST &&
    rest.every(({ kind: what, text }) => what === 'word' || /^[.!?]$/u.test(text)) &&
    words.slice(at + 1, sentence.to).every(({ kind: what }) => what !== 'quoted')
  );
}

/** Words and marks behind a clause that ends its sentence: Reed said on Monday. */
const LONGEST_REST = 4;

/** Longest stretch between a verb and the words in its object, or a noun for words and the words: Reed’s promise that “…”. */
const CLOSE = 4;
