import { startsWithOpeningMark, type QuotedRun } from '../../content/quotations/quoted-run.ts';
import { clauseBehind } from './evidence-beside.ts';
import { wordAt } from './narrative.ts';
import { isTitle } from './speech-or-title.ts';
import { clausesAt, narrative, type TextAnalysis } from './text-analysis.ts';

/** A run of quoted text and the number of its block, from 0. */
export interface Part {
  readonly block: number;
  readonly run: QuotedRun;
}

/**
 * Groups the quoted runs into quotations. Joins runs that only a "she said" interrupts, and paragraphs that each begin with
 * an opening mark while only the last has a closing one.
 */
export function groupRuns(analysis: TextAnalysis, isRunning: (block: number) => boolean): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  for (const [block, { runs }] of analysis.narratives.entries()) {
    if (!isRunning(block)) continue;
    for (const [index, run] of runs.entries()) {
      const open = groups.at(-1);
      const last = open?.at(-1);
      const goesOn =
        last !== undefined &&
        (last.block === block
          ? isInterruption(analysis, block, last.run, run)
          : index === 0 &&
            !last.run.closed &&
            last.block === block - 1 &&
            startsWithOpeningMark(analysis.narratives[block]?.text ?? '') &&
            !TRANSCRIPT.test(narrative(analysis, block).text.slice(run.start)) &&
            !hasOther(analysis, last, { block, run }));
      if (goesOn) open?.push({ block, run });
      else groups.push([{ block, run }]);
    }
  }
  return groups;
}

/** The name in capitals with which somebody's turn begins in a transcript: “REED: Never. */
const TRANSCRIPT = /^\p{Lu}{2,}:/u;

/** Whether only a clause that names the speaker stands between two runs: “…,” he said. “…” */
function isInterruption(analysis: TextAnalysis, block: number, before: QuotedRun, after: QuotedRun): boolean {
  const told = narrative(analysis, block);
  const { words } = told;
  const gap = told.told.slice(before.outerEnd, after.outerStart);
  if (/^\s*[—–].*[—–]\s*$/su.test(gap)) return true;
  if (analysis.grammar === undefined) return goesOnBehind(gap, told.text.slice(after.start));
  const clause = clauseBehind(analysis, { block, run: before });
  const [from, to] = [wordAt(told, before.outerEnd), wordAt(told, after.outerStart)];
  if (clause === undefined || clause.to > to) return false;
  if (isTitleThere(analysis, block, after)) return false;
  const last = words[to - 1]?.text ?? '';
  const stops = told.sentences.filter(({ to: end }) => end > from && end < to).length;
  if (/^[.!?]$/u.test(last) || last.endsWith('.')) {
    if (stops > 0) return false;
    // “It is sound,” A said. “It is not,” said B.: the next run has a speaker of its own.
    const next = clauseBehind(analysis, { block, run: after });
    return next === undefined || isSameSubject(analysis, block, clause.subject, next.subject);
  }
  if (stops > 0) return false;
  const between = words.slice(clause.to, to);
  // Not when a second subject speaks the second run: “…,” she said, and he replied, “…”.
  const second = clausesAt(analysis, block, to - 1).some(
    ({ kind, subject }) => kind === 'direct' && subject.from >= clause.to && subject.to <= to,
  );
  if (second) return false;
  if (/^(?:[,:;—–]|--+)$/u.test(last)) return true;
  // “I love Larry,” he said, but “he is wrong.”
  return between.length <= 4 && between.every(({ kind, text }) => kind === 'word' || text === ',');
}

/** „…“, sagte sie gegenüber „Rundfunk Nord“: where every noun has a capital, the name of a paper or a work. */
function isTitleThere({ grammar, narratives }: TextAnalysis, block: number, run: QuotedRun): boolean {
  const { text = '', told = '' } = narratives[block] ?? {};
  const words = text.slice(run.start, run.end);
  const before = told.slice(0, run.outerStart);
  return (
    grammar?.capitalNouns === true &&
    !/[,.:;!?…]\P{L}*$/u.test(words) &&
    /\p{L}\s*$/u.test(before) &&
    isTitle(words) &&
    grammar.places.test(before)
  );
}

/** Longest words between two runs of one sentence, in UTF-16 units: „…“, sagte Bürgermeisterin Renate Voss, „…“. */
const LONGEST_BETWEEN = 80;

/** The same in languages whose verbs are not known: a few words between commas, and a sentence that goes on behind them. */
function goesOnBehind(gap: string, behind: string): boolean {
  return gap.length <= LONGEST_BETWEEN && /^\s*,[^.!?…;:]+,\s*$/u.test(gap) && /^\s*\p{Ll}/u.test(behind);
}

/** Whether another speaker's clause stands behind the next paragraph: a closing mark was only forgotten. */
function hasOther(analysis: TextAnalysis, last: Part, next: Part): boolean {
  const [before, after] = [lastClause(analysis, last), clauseBehind(analysis, next)];
  if (before === undefined || after === undefined) return false;
  const name = (block: number, { to }: { readonly to: number }): string =>
    narrative(analysis, block).words[to - 1]?.lower ?? '';
  const [one, two] = [name(last.block, before.subject), name(next.block, after.subject)];
  return one !== two && !isPronoun(analysis, two);
}

function lastClause(analysis: TextAnalysis, { block }: Part): ReturnType<typeof clauseBehind> {
  return (analysis.clauses[block] ?? []).flat().findLast(({ weak, kind }) => !weak && kind !== 'owner');
}

function isSameSubject(
  analysis: TextAnalysis,
  block: number,
  first: { readonly from: number; readonly to: number },
  second: { readonly from: number; readonly to: number },
): boolean {
  const { words } = narrative(analysis, block);
  const last = words[second.to - 1]?.lower ?? '';
  return last === words[first.to - 1]?.lower || isPronoun(analysis, last);
}

function isPronoun({ grammar }: TextAnalysis, word: string): boolean {
  return grammar?.pronouns.test(word) === true;
}
