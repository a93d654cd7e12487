import { fromClause, type Evidence } from './evidence.ts';
import { clauseBehind } from './evidence-beside.ts';
import { sentenceOf, wordAt, type Narrative } from './narrative.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Part } from './run-group.ts';
import { narrative, type TextAnalysis } from './text-analysis.ts';

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
  const clause = (analysis.clauses[block]?.[index - 1] ?? []).findLast(({ kind, weak }) => kind !== 'owner' && !weak);
  if (clause !== undefined) return fromClause('before-in-paragraph', block, clause);
  const subject = analysis.grammar?.mainSubject(told.words, before, before.to);
  if (subject === undefined) return undefined;
  return { kind: 'before-in-paragraph', block, subject, from: before.from, to: before.to };
}

/** "Er sagte, … Das sei „…“": a sentence in the mood of reported speech goes on with who spoke before it in its paragraph. */
export function goesOnReporting(analysis: TextAnalysis, { block, run }: Part): Evidence | undefined {
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
  const quotes = before.runs.some((run) => clauseBehind(analysis, { block: place, run }) !== undefined);
  return quotes || sentences.at(-1)?.includes(last) === true
    ? fromClause('before-in-paragraph', place, last)
    : undefined;
}

/** Whether a paragraph has one run and no word of the writer. Behind the dash of a dialogue, another speaks each time. */
function isOnlyWords({ text, told, runs, heading }: Narrative): boolean {
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
