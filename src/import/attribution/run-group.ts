import { startsWithOpeningMark, type QuotedRun } from '../../content/quoted-run.ts';
import type { Scene } from './scene.ts';
import { clauseBehind } from './speech-clause.ts';

/** A run of one block; blocks are counted from 0. */
export interface Part {
  readonly block: number;
  readonly run: QuotedRun;
}

/**
 * Runs between quotation marks, those of one quotation together: joins interrupted runs, and paragraphs of which each
 * opens anew and only the last is closed.
 */
export function groupRuns(scene: Scene, isRunning: (block: number) => boolean): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  for (const [block, { runs }] of scene.narratives.entries()) {
    if (!isRunning(block)) continue;
    for (const [index, run] of runs.entries()) {
      const open = groups.at(-1);
      const last = open?.at(-1);
      const goesOn =
        last !== undefined &&
        (last.block === block
          ? isInterruption(scene, block, last.run, run)
          : index === 0 &&
            !last.run.closed &&
            last.block === block - 1 &&
            startsWithOpeningMark(scene.narratives[block]?.text ?? ''));
      if (goesOn) open?.push({ block, run });
      else groups.push([{ block, run }]);
    }
  }
  return groups;
}

/** “…,” he said. “…”: only the clause that names the speaker stands between the two. */
function isInterruption(scene: Scene, block: number, before: QuotedRun, after: QuotedRun): boolean {
  const told = scene.narratives[block]?.told ?? '';
  const gap = told.slice(before.outerEnd, after.outerStart);
  if (/^\s*[—–].*[—–]\s*$/su.test(gap)) return true;
  const clause = clauseBehind(scene, block, before);
  if (clause === undefined || clause.end > after.outerStart) return false;
  const sentenceEnds = (scene.narratives[block]?.sentences ?? []).filter(
    ({ end }) => end > before.outerEnd && end < after.outerStart - 1,
  );
  const rest = told.slice(clause.end, after.outerStart).trim();
  if (/[.!?]$/u.test(gap.trimEnd()))
    return sentenceEnds.every(({ end }) => told.slice(end, after.outerStart).trim() === '');
  if (!/[,:;—–]$/u.test(rest === '' ? gap.trimEnd() : rest)) return false;
  // A second subject speaks the words behind it: “…,” she said, and he replied, “…”.
  return (
    sentenceEnds.length === 0 &&
    !(scene.mentions[block] ?? []).some(
      ({ start, end, possessive }) =>
        !possessive &&
        start >= clause.end &&
        end <= after.outerStart &&
        /^\s+\p{Ll}+ed?\b/u.test(told.slice(end)) &&
        /\b(?:and|but|while|then|to which)\s+$/u.test(told.slice(0, start)),
    )
  );
}
