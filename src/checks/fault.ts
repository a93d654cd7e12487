import type { Issue, Point } from '../archive/issue.ts';

/** A rule that a built file breaks, said before it is known where that file stands. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
  /** Absent when the fault is something missing, or the file's as a whole. */
  readonly point?: Point | undefined;
}

export function issueOf(file: string, { rule, message, point }: Fault): Issue {
  return { file, ...point, rule, message };
}
