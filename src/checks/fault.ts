import type { Issue, Point } from '../archive/issue.ts';

/** A value in a built file, with its place. */
export interface Located {
  readonly value: string;
  /** Absent when the parser supplied the element. */
  readonly point?: Point | undefined;
}

/** A rule that a built file breaks: an {@link Issue} without its file. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
  /** Absent when something is missing, or when the fault concerns the whole file. */
  readonly point?: Point | undefined;
}

export function issueOf(file: string, { rule, message, point }: Fault): Issue {
  return { file, ...point, rule, message };
}
