import { quotedRuns, startsWithOpeningMark, type TextRange } from './quoted-run.ts';

/** A block of text, with the ranges of it that are code. */
interface MarkedText {
  readonly text: string;
  readonly code?: readonly TextRange[];
}

/** A mark in a block, as the index of its UTF-16 unit. */
export interface UnpairedMark {
  readonly block: number;
  readonly at: number;
}

/** Single marks may be apostrophes, and a mark behind a number inches. */
const DOUBLE = /(?<!\d\s?)["“”„‟«»「」『』]/gu;

/** צה״ל, 5'10": a mark between letters belongs to the word. */
const WITHIN_WORD = /^[\p{L}\p{N}].[\p{L}\p{N}]$/u;

/**
 * Double quotation marks of which the other is missing: those in no run, and those that open a run which neither its block nor
 * the next one closes. Words beside them may be lost to quotations, or taken for them.
 */
export function unpairedMarks(blocks: readonly MarkedText[]): readonly UnpairedMark[] {
  return blocks.flatMap(({ text, code = [] }, block) => {
    const runs = quotedRuns(text, code);
    const goesOn = startsWithOpeningMark(blocks[block + 1]?.text ?? '');
    const unclosed = runs.filter(({ closed }) => !closed && !goesOn).map(({ outerStart }) => outerStart);
    // A mark that is printed twice stands beside its run.
    const paired = [...code, ...runs.map(({ outerStart, outerEnd }) => ({ start: outerStart - 2, end: outerEnd + 1 }))];
    const alone = [...text.matchAll(DOUBLE)]
      .map(({ index }) => index)
      .filter((at) => !paired.some(({ start, end }) => at >= start && at < end))
      .filter((at) => !WITHIN_WORD.test(text.slice(at - 1, at + 2)));
    return [...unclosed, ...alone].toSorted((a, b) => a - b).map((at) => ({ block, at }));
  });
}
