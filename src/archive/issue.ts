import { visibleText } from '../text/visible-text.ts';

/** A problem in content: its place, the rule it breaks, and a message that says what is wrong, why, and what to do. */
export interface Issue {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** From 1. Absent when the problem is with the whole file. */
  readonly line?: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
  /** Name of the rule in kebab case. It stays stable, so that people can search for it. */
  readonly rule: string;
  readonly message: string;
}

/** A place in a text. Both numbers count from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/**
 * One line in the form of compilers, which editors turn into a link: `file:line:column rule: message`. Invisible
 * characters in the words of a file are escaped, so that they are seen and do nothing to the terminal.
 */
export function formatIssue(issue: Issue): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':');
  return visibleText(`${place} ${issue.rule}: ${issue.message}`);
}

/** Sorts by file, line, column and rule: the order in which a person fixes them. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.line ?? 0, b.line ?? 0) ||
      compare(a.column ?? 0, b.column ?? 0) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** So many issues of one kind are listed; of more, the first and how many they are. */
const LISTED_OF_A_KIND = 20;

/**
 * Issues in order, one a line. Where the same words would be repeated in dozens of places, as after the import of a whole
 * site, the first place stands for all.
 */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  const sorted = sortIssues(issues);
  const kinds = Map.groupBy(sorted, ({ rule, message }) => `${rule}: ${message}`);
  return sorted.flatMap((issue) => {
    const all = kinds.get(`${issue.rule}: ${issue.message}`) ?? [];
    if (all.length <= LISTED_OF_A_KIND) return [formatIssue(issue)];
    if (all[0] !== issue) return [];
    const files = new Set(all.map(({ file }) => file)).size;
    return [
      `${formatIssue(issue)} The same in ${String(all.length - 1)} more places, in ${String(files)} files in all; "npm run -s check -- --format json" lists them.`,
    ];
  });
}

/** All issues and their count on the last line; see {@link issueLines}. Empty when there are none. */
export function issueReport(issues: readonly Issue[]): string {
  if (issues.length === 0) return '';
  const files = new Set(issues.map((issue) => issue.file)).size;
  const count = `${String(issues.length)} ${issues.length === 1 ? 'issue' : 'issues'}`;
  return [...issueLines(issues), `${count} in ${String(files)} ${files === 1 ? 'file' : 'files'}`].join('\n');
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
