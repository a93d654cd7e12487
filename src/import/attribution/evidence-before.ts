import { fromClause, type Evidence } from './evidence.ts';
import { isOfThing } from './evidence-beside.ts';
import { onlyNamed } from './evidence-introduced.ts';
import { sentenceOf, wordAt, type Narrative } from './narrative.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Part } from './run-group.ts';
import type { SpeechClause } from './speech-clause.ts';
import { namesIn, narrative, referentOf, type TextAnalysis } from './text-analysis.ts';

/** What stands before words that nothing beside them credits: their paragraph, or the one before. */

/**
 * The sentence before whole quoted sentences in their paragraph: `Reed shrugged. “Nobody told me.”`. Only if it has words of
 * the writer, and the run is not a fragment.
 */
export function beforeInParagraph(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const told = narrative(analysis, block);
  const at = wordAt(told, run.outerStart);
  const words = told.text.slice(run.start, run.end);
  if (!/^[\[(…]*[\p{Lu}\p{N}]/u.test(words)) return undefined;
  const index = sentenceOf(told, at);
  const sentence = told.sentences[index];
  if (sentence === undefined || sentence.from !== at) return undefined;
  const before = told.sentences[index - 1];
  if (before === undefined) return undefined;
  const strong = (analysis.clauses[block]?.[index - 1] ?? []).filter(({ kind, weak }) => kind !== 'owner' && !weak);
  const clause = strong.findLast((one) => !isOfThing(analysis, block, one)) ?? strong.at(-1);
  if (clause !== undefined && !isOverBehind(analysis, block, clause))
    return fromClause('before-in-paragraph', block, clause);
  if (clause !== undefined || isReported(analysis, block, index - 1)) return undefined;
  const subject =
    analysis.grammar?.mainSubject(told.words, before, before.to) ?? onlyNamed(analysis, block, before.from, before.to);
  if (subject === undefined || isSpokenOf(analysis, block, subject, words)) return undefined;
  return { kind: 'before-in-paragraph', block, subject, from: before.from, to: before.to };
}

/** „laut Prognosen“, "pour les experts": what a thing or many say ends with its sentence. */
function isOverBehind(analysis: TextAnalysis, block: number, { kind, subject }: SpeechClause): boolean {
  const referent = referentOf(analysis, block, subject);
  return (
    kind === 'source' &&
    referent.kind === 'description' &&
    analysis.grammar?.endWithSentence?.includes(referent.type) === true
  );
}

/** „Zum Chef kam Tom Reed. „Er hat uns geholfen.““: quoted words with a pronoun for a person are somebody else's. */
function isSpokenOf(analysis: TextAnalysis, block: number, subject: NounPhrase, quoted: string): boolean {
  const { spokenOf } = analysis.grammar ?? {};
  const referent = referentOf(analysis, block, subject);
  const person = referent.kind === 'named' ? referent.candidates[0] : undefined;
  const isPerson = person?.kind === 'person' || (referent.kind === 'description' && referent.type === 'person');
  if (spokenOf === undefined || !isPerson) return false;
  const gender = person?.gender ?? ('gender' in referent ? referent.gender : undefined);
  return (gender === undefined ? [spokenOf.he, spokenOf.she] : [spokenOf[gender]]).some((they) => they.test(quoted));
}

/** Sentences of the writer that may stand between reported speech and who spoke before it. */
const BETWEEN = 2;

/**
 * "Er sagte, … Darunter fielen Reste. Das sei „…“": a sentence in the mood of reported speech goes on with who spoke last before
 * it, as does a quoted sentence behind it.
 */
export function goesOnReporting(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
  const told = narrative(analysis, block);
  const at = wordAt(told, run.outerStart);
  const own = sentenceOf(told, at);
  if (isReported(analysis, block, own)) return reporting(analysis, block, own);
  return told.sentences[own]?.from === at && isReported(analysis, block, own - 1)
    ? reporting(analysis, block, own - 1)
    : undefined;
}

/**
 * Whether the main clause of a sentence is in the mood of reported speech: its verb stands before the first comma, while that
 * of "Sie meinte, dass er komme" belongs to what she meant.
 */
export function isReported({ grammar, narratives }: TextAnalysis, block: number, index: number): boolean {
  const { words = [], sentences = [] } = narratives[block] ?? {};
  const sentence = sentences[index];
  if (grammar?.reported === undefined || sentence === undefined) return false;
  const own = words.slice(sentence.from, sentence.to);
  const mark = own.findIndex(({ text }) => /^[,;:]$/u.test(text));
  const clause = mark < 0 ? own : own.slice(0, mark);
  if (grammar.notReported?.test(clause[0]?.lower ?? '') === true) return false;
  return clause.some(({ text }) => grammar.reported?.test(text) === true);
}

/** "Reed kennt den Hafen. Sorge mache ihm „…“": the person whom a sentence is about, if it names one. */
function personOf(analysis: TextAnalysis, block: number, index: number): Evidence | undefined {
  const { words, sentences } = narrative(analysis, block);
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  const subject = analysis.grammar?.mainSubject(words, sentence, sentence.to);
  if (subject === undefined) return undefined;
  const referent = referentOf(analysis, block, subject);
  const isPerson = referent.kind === 'named' && referent.candidates.every(({ kind }) => kind === 'person');
  return isPerson ? { kind: 'reported', block, subject, from: sentence.from, to: sentence.to } : undefined;
}

/**
 * The last clause of saying up to a sentence, or the last person whom the writer tells of. The paragraph before counts for a
 * paragraph that has reported speech only.
 */
function reporting(analysis: TextAnalysis, block: number, index: number): Evidence | undefined {
  let told = 0;
  for (const place of [block, block - 1]) {
    const sentences = analysis.clauses[place] ?? [];
    if (place < 0 || narrative(analysis, place).heading) return undefined;
    for (let at = place === block ? index : sentences.length - 1; at >= 0; at -= 1) {
      const clause = sentences[at]?.findLast(({ kind, weak }) => kind !== 'owner' && !weak);
      if (clause !== undefined) return fromClause('reported', place, clause);
      if (isReported(analysis, place, at)) continue;
      told += 1;
      if (told > BETWEEN) return undefined;
      const subject = personOf(analysis, place, at);
      if (subject !== undefined) return subject;
    }
    if (told > 0) return undefined;
  }
  return undefined;
}

/** A paragraph goes on with who spoke at most so many paragraphs of nothing but words before. */
const LONGEST_SPEECH = 4;

/**
 * A paragraph of nothing but words goes on with the only speaker of the paragraph before, unless that ends with a question,
 * which another may answer. Paragraphs of nothing but words may stand between.
 */
export function goesOnInParagraph(analysis: TextAnalysis, { block }: Part): Evidence | undefined {
  if (!isOnlyWords(narrative(analysis, block))) return undefined;
  let place = block - 1;
  while (block - place <= LONGEST_SPEECH && isOnlyWords(narrative(analysis, place))) place -= 1;
  const before = narrative(analysis, place);
  if (before.heading || endsWithQuestion(narrative(analysis, block - 1))) return undefined;
  const sentences = analysis.clauses[place] ?? [];
  const clauses = sentences.flat().filter(({ kind, weak }) => kind !== 'owner' && !weak);
  const last = clauses.at(-1);
  if (last === undefined || !clauses.every(({ subject }) => isSame(analysis, place, subject, last.subject)))
    return undefined;
  if (speaksTo(analysis, place, last.verb)) return undefined;
  const told = before.words.findLastIndex(({ kind }) => kind === 'word');
  return sentences[sentenceOf(before, told)]?.includes(last) === true
    ? fromClause('before-in-paragraph', place, last)
    : undefined;
}

/** "Bloom told Reed": he may answer. */
function speaksTo(analysis: TextAnalysis, block: number, verb: number): boolean {
  return namesIn(analysis, block, verb + 1, verb + 1 + ADDRESSED).some(({ candidates }) =>
    candidates.some(({ kind }) => kind === 'person'),
  );
}

/** Words behind a verb in which a name is that of somebody spoken to: told the engineer Tom Reed. */
const ADDRESSED = 5;

/** Whether a paragraph has one run and no word of the writer. Behind the dash of a dialogue, another speaks each time. */
export function isOnlyWords({ text, told, runs, heading }: Narrative): boolean {
  const [run, ...others] = runs;
  if (run === undefined || others.length > 0 || heading) return false;
  if (/^[—–―-]$/u.test(text.charAt(run.outerStart))) return false;
  return (told.slice(0, run.outerStart) + told.slice(run.outerEnd)).trim() === '';
}

function endsWithQuestion({ text, runs }: Narrative): boolean {
  const last = runs.at(-1);
  return last !== undefined && /[?？]\s*$/u.test(text.slice(last.start, last.end));
}

/** Whether two subjects end with the same word, or one is a pronoun. */
function isSame(analysis: TextAnalysis, block: number, first: NounPhrase, second: NounPhrase): boolean {
  const { words } = narrative(analysis, block);
  const [one = '', two = ''] = [first, second].map(({ to }) => words[to - 1]?.lower);
  return one === two || [one, two].some((word) => analysis.grammar?.pronouns.test(word) === true);
}
