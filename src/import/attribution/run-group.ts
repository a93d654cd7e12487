import { startsWithOpeningMark, type QuotedRun } from '../../content/quoted-run.ts';
import type { TextAnalysis } from './text-analysis.ts';
import { clauseBehind } from './speech-clause.ts';

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
            startsWithOpeningMark(analysis.narratives[block]?.text ?? ''));
      if (goesOn) open?.push({ block, run });
      else groups.push([{ block, run }]);
    }
  }
  return groups;
}

/** Whether only a clause that names the speaker stands between two runs: “…,” he said. “…” */
function isInterruption(analysis: TextAnalysis, block: number, before: QuotedRun, after: QuotedRun): boolean {
  const told = analysis.narratives[block]?.told ?? '';
  const gap = told.slice(before.outerEnd, after.outerStart);
  if (/^\s*[—–].*[—–]\s*$/su.test(gap)) return true;
  const clause = clauseBehind(analysis, block, before);
  if (clause === undefined || clause.end > after.outerStart) return false;
  const sentenceEnds = (analysis.narratives[block]?.sentences ?? []).filter(
    ({ end }) => end > before.outerEnd && end < after.outerStart - 1,
  );
  const rest = told.slice(clause.end, after.outerStart).trim();
  if (/[.!?]$/u.test(gap.trimEnd()))
    return sentenceEnds.every(({ end }) => told.slice(end, after.outerStart).trim() === '');
  if (!/[,:;—–]$/u.test(rest === '' ? gap.trimEnd() : rest)) return false;
  // Not when a second subject speaks the second run: “…,” she said, and he replied, “…”.
  return (
    sentenceEnds.length === 0 &&
    !(analysis.mentions[block] ?? []).some(
      ({ start, end, possessive }) =>
        !possessive &&
        start >= clause.end &&
        end <= after.outerStart &&
        /^\s+\p{Ll}+ed?\b/u.test(told.slice(end)) &&
        /\b(?:and|but|while|then|to which)\s+$/u.test(told.slice(0, start)),
    )
  );
}
