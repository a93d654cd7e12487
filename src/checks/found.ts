import type { Point } from '../archive/issue.ts';

/** Something that a built file holds. */
export interface Found {
  readonly value: string;
  /** Absent when the parser had to supply the element. */
  readonly point?: Point | undefined;
}
