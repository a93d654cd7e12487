import { labelled, namedBehind, signed } from './evidence-label.ts';
import { sentenceOf, wordAt } from './narrative.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Part } from './run-group.ts';
import type { SpeechClause } from './speech-clause.ts';
import { clausesAt, namesIn, narrative, sentenceAt, textOfWords, type TextAnalysis } from './text-analysis.ts';
import { QUOTED } from './words.ts';

/**
 * What shows who speaks, from the strongest kind to the weakest: a clause directly behind the words; one that leads into
 * them; another of their sentence; a label or a name around them; the sentence before them in their paragraph.
 */
export interface Evidence {
  readonly kind: 'behind' | 'leads-in' | 'question' | 'sentence' | 'introduced' | 'label' | 'before-in-paragraph';
  readonly block: number;
  /** Absent when the text shows that somebody else speaks, but not who. */
  readonly subject?: NounPhrase;
  /** A name in capitals inside the words: “REED: Never.” */
  readonly label?: string;
  /** Number of the verb or preposition, if there is one. */
  readonly verb?: number;
  /** The words may mean something else; see SpeechClause. */
  readonly weak?: boolean;
  /** Words of the block that show it. */
  readonly from: number;
  readonly to: number;
}

/** The best evidence for a quotation. @param parts its runs in reading order */
export function evidenceFor(analysis: TextAnalysis, parts: readonly Part[]): Evidence | undefined {
  const rules = [
    behind,
    question,
    leadsIn,
    namedBehind,
    inSentence,
    labelled,
    introduced,
    signed,
    beforeInParagraph,
    goesOnReporting,
    goesOnInParagraph,
  ];
  for (const rule of rules) {
    for (const part of parts) {
      const found = rule(analysis, part);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The words that show it; quoted text shortened to an ellipsis, at most the last 120 characters. */
export function evidenceOf(analysis: TextAnalysis, { block, from, to, kind }: Evidence): string {
  const words = textOfWords(analysis, block, from, to)
    .replaceAll(new RegExp(`${QUOTED}+`, 'gu'), '…')
    .trim();
  const clipped = words.length > 120 ? `…${words.slice(-119)}` : words;
  return kind === 'before-in-paragraph' ? `Nothing beside the words names a speaker; before them: ${clipped}` : clipped;
}

function fromClause(kind: Evidence['kind'], block: number, clause: SpeechClause): Evidence {
  const { subject, verb, weak } = clause;
  return {
    kind,
    block,
    subject,
    verb,
    weak,
    from: Math.min(clause.from, subject.from, clause.verb),
    to: Math.max(clause.to, subject.to),
  };
}

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

function behind(analysis: TextAnalysis, part: Part): Evidence | undefined {
  const clause = clauseBehind(analysis, part);
  if (clause === undefined) return undefined;
  const { words, text } = narrative(analysis, part.block);
  const verb = words[clause.verb]?.lower ?? '';
  if (clause.kind !== 'source' && analysis.grammar?.isPlainSaying(verb) !== true) {
    // "Reed said it was “over,” the crowd applauded": a fragment has its own clause before it.
    const isFragment = /^\P{L}*\p{Ll}/u.test(text.slice(part.run.start, part.run.end));
    const own = isFragment ? leadsIn(analysis, part) : undefined;
    if (own !== undefined && own.weak !== true) return own;
  }
  return fromClause('behind', part.block, clause);
}

/** Clauses of the run's sentence that end before it. */
function clausesBefore(analysis: TextAnalysis, { block, run }: Part): readonly SpeechClause[] {
  const at = wordAt(narrative(analysis, block), run.outerStart);
  return clausesAt(analysis, block, at).filter(({ verb, subject }) => verb < at && subject.from < at);
}

/** The clause before a run, when nothing but a few words stand between: `She told Variety that “…”`. */
function leadsIn(analysis: TextAnalysis, part: Part): Evidence | undefined {
  const before = clausesBefore(analysis, part);
  const clause = before.findLast(({ weak, kind }) => !weak && kind !== 'owner') ?? before.at(-1);
  if (clause === undefined || clause.kind === 'source' || clause.kind === 'owner') return undefined;
  const told = narrative(analysis, part.block);
  const between = told.words.slice(clause.to, wordAt(told, part.run.outerStart));
  const near =
    between.length <= NEAR && between.every(({ kind, text }) => kind === 'word' || /^[,:’'“”"-]|[’']s$/u.test(text));
  return near ? fromClause('leads-in', part.block, clause) : undefined;
}

/** Longest stretch between a verb and the words it leads into, in words. */
const NEAR = 12;

/** "after she was asked if …" before a run. */
function question(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
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

/** Another clause of the run's sentence: the last before it, else the first behind it. */
function inSentence(analysis: TextAnalysis, part: Part): Evidence | undefined {
  const before = clausesBefore(analysis, part);
  const clause = before.findLast(({ weak }) => !weak) ?? before.at(-1);
  const { words } = narrative(analysis, part.block);
  const at = wordAt(narrative(analysis, part.block), part.run.outerStart);
  // "Bloom’s remarks led Reed to call it “…”": the words are somebody’s, and hers only if they follow her remarks.
  const follows = clause !== undefined && (at - clause.to <= CLOSE || words[at - 1]?.text === ':');
  if (clause !== undefined && (clause.kind !== 'owner' || follows)) return fromClause('sentence', part.block, clause);
  const after = clausesAt(analysis, part.block, at).find(({ from, subject, weak, kind, verb }) => {
    const start = Math.min(from, subject.from);
    // ", as Reed suggested"
    const before = words[words[start - 1]?.lower === 'as' ? start - 2 : start - 1];
    const apart = before?.text === ',' || before?.kind === 'quoted' || kind === 'source';
    // "Près du « bac », la foule a scandé": another statement.
    const isOther = kind === 'direct' && !isPlain(analysis, part.block, verb);
    return start > at && !weak && kind !== 'shared' && apart && !isOther;
  });
  if (after !== undefined) return fromClause('sentence', part.block, after);
  if (clause === undefined) return undefined;
  const { kind, block, from, to } = fromClause('sentence', part.block, clause);
  return { kind, block, from, to };
}

/** Longest stretch between a noun for words and the words: Reed’s promise that “…”. */
const CLOSE = 4;

/** A sentence or block that announces the words: "Read his full quote below:". */
function introduced(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const own = narrative(analysis, block).told.slice(0, run.outerStart).trimEnd();
  const place = own === '' ? block - 1 : block;
  const { words, told, heading } = narrative(analysis, place);
  const before = own === '' ? told.trimEnd() : own;
  if (heading || (!/[:：]$/u.test(before) && analysis.grammar?.announces.test(before) !== true)) return undefined;
  const last = words.findLastIndex(({ end }) => end <= before.length);
  const sentence = sentenceAt(analysis, place, last);
  const clause = clausesAt(analysis, place, last).findLast(({ verb }) => verb <= last);
  // Reed replied: ¶ “…”
  const leads = clause !== undefined && !clause.weak && clause.kind === 'direct' && last - clause.to <= 1;
  if (clause !== undefined) return fromClause(leads ? 'leads-in' : 'introduced', place, clause);
  const subject =
    namedBeforeColon(analysis, place, last) ??
    onlyNamed(analysis, place, sentence.from, last) ??
    analysis.grammar?.mainSubject(words, sentence, last + 1);
  if (subject === undefined) return undefined;
  return { kind: 'introduced', block: place, subject, from: sentence.from, to: last + 1 };
}

/** "It did not surprise the baker Tom Reed: “…”": somebody named directly before the colon. */
function namedBeforeColon(analysis: TextAnalysis, block: number, colon: number): NounPhrase | undefined {
  const { words } = narrative(analysis, block);
  const name = namesIn(analysis, block, 0, colon).findLast(({ to }) => to === colon);
  if (words[colon]?.text !== ':' || name === undefined || name.possessive) return undefined;
  // "Reed and Bloom:" are two.
  const isObject = analysis.grammar?.takesObject?.test(words[name.from - 1]?.lower ?? '') === true;
  const two = /^(?:and|&|,)$/u.test(words[name.from - 1]?.text ?? '');
  return two || isObject ? undefined : { from: name.from, to: name.to, plural: false };
}

/**
 * „Ähnlich sieht es Tom Reed vom Bootsverein:“ Where a subject may stand behind its verb, the only person of the sentence, unless
 * a preposition leads there.
 */
function onlyNamed(analysis: TextAnalysis, block: number, from: number, colon: number): NounPhrase | undefined {
  const { words } = narrative(analysis, block);
  const names = namesIn(analysis, block, from, colon);
  const [name, ...others] = names;
  const candidate = name?.candidates[0];
  if (
    analysis.grammar?.invertsBehind !== true ||
    name === undefined ||
    candidate?.kind !== 'person' ||
    name.candidates.length > 1 ||
    name.possessive
  )
    return undefined;
  if (others.some(({ candidates }) => !candidates.includes(candidate))) return undefined;
  let before = name.from - 1;
  while (before >= from && /^\p{Lu}/u.test(words[before]?.text ?? '')) before -= 1;
  const isObject = analysis.grammar?.takesObject?.test(words[before]?.lower ?? '') !== false;
  return isObject ? undefined : { from: name.from, to: name.to, plural: false };
}

/**
 * The sentence before whole quoted sentences in their paragraph: `Reed shrugged. “Nobody told me.”`. Only if it has words of
 * the writer, and the run is not a fragment.
 */
function beforeInParagraph(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const told = narrative(analysis, block);
  const at = wordAt(told, run.outerStart);
  const words = told.text.slice(run.start, run.end);
  if (!/^[\[(…]*[\p{Lu}\p{N}]/u.test(words)) return undefined;
  const index = sentenceOf(told, at);
  const sentence = told.sentences[index];
  if (sentence === undefined || sentence.from !== at) return undefined;
  const before = told.sentences[index - 1];
  if (before === undefined) return undefined;
  const clause = (analysis.clauses[block]?.[index - 1] ?? []).findLast(({ kind, weak }) => kind !== 'owner' && !weak);
  if (clause !== undefined) return fromClause('before-in-paragraph', block, clause);
  const subject = analysis.grammar?.mainSubject(told.words, before, before.to);
  if (subject === undefined) return undefined;
  return { kind: 'before-in-paragraph', block, subject, from: before.from, to: before.to };
}

/** "Er sagte, … Das sei „…“": a sentence in the mood of reported speech goes on with who spoke before it in its paragraph. */
function goesOnReporting(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const reported = analysis.grammar?.reported;
  const told = narrative(analysis, block);
  if (reported === undefined) return undefined;
  for (let index = sentenceOf(told, wordAt(told, run.outerStart)); index >= 0; index -= 1) {
    const clause = (analysis.clauses[block]?.[index] ?? []).findLast(({ kind, weak }) => kind !== 'owner' && !weak);
    const sentence = told.sentences[index];
    if (clause !== undefined) return fromClause('before-in-paragraph', block, clause);
    if (!told.words.slice(sentence?.from, sentence?.to).some(({ text }) => reported.test(text))) return undefined;
  }
  return undefined;
}

/**
 * A paragraph of nothing but words that go on with a conjunction (“And nobody asked us.”) behind one that quotes one speaker.
 * Without the conjunction another may answer, so that such paragraphs stay open.
 */
function goesOnInParagraph(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const { told, text } = narrative(analysis, block);
  if ((told.slice(0, run.outerStart) + told.slice(run.outerEnd)).trim() !== '') return undefined;
  if (analysis.grammar?.goesOn?.test(text.slice(run.start, run.end)) !== true) return undefined;
  const before = narrative(analysis, block - 1);
  const clauses = (analysis.clauses[block - 1] ?? []).flat().filter(({ kind, weak }) => kind !== 'owner' && !weak);
  const [clause, ...others] = clauses;
  const spoken = before.runs
    .map((one) => clauseBehind(analysis, { block: block - 1, run: one }))
    .find((one) => one !== undefined);
  if (clause === undefined || others.length > 0 || spoken === undefined || before.heading) return undefined;
  return fromClause('before-in-paragraph', block - 1, clause);
}
