import type { Issue, Point } from '../../archive/issue.ts';

/** A problem at an offset of a text: an issue that does not know its file yet. */
export interface TextFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
}

export function issueAt({ offset, rule, message }: TextFault, file: string, pointAt: (offset: number) => Point): Issue {
  return { file, ...pointAt(offset), rule, message };
}

/** Turns offsets of a text into lines and columns, by binary search over the starts of the lines. */
export function pointReader(text: string, firstLineNumber = 1): (offset: number) => Point {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLineNumber + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}
