import type { TextFault } from '../files/text-fault.ts';

/**
 * What a body may hold. Below these limits the Markdown parser needs time in proportion to the text; beyond them its time
 * grows with a square, to minutes, or its stack ends. No printed text comes near them.
 */
const LIMITS = {
  /** Block quotes and lists inside each other. The parser's stack ends at some hundreds. */
  depth: 12,
  /** Lines without an empty line between them: 4,000 lines behind one `>` take 1.4 s, 8,000 take 4 s. */
  lines: 4000,
  /** Runs of `*` and `_` in these lines: 2,000 take 0.3 s, 8,000 take 4 s. */
  marks: 500,
  /** Lines at which block quotes or lists begin, end or change: 2,000 take up to 2 s, 4,000 up to 14 s. */
  turns: 2000,
  /** Headings with a line below them: 500 take 0.3 s, 2,000 take 9 s. */
  underlines: 200,
} as const;

/** Indentation and the marks of block quotes and lists, with which a line begins. */
const PREFIX = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/;

/** A break between sections, such as `* * *`, which only looks like lists. */
const BREAK = /^[ \t>]*([-*_])(?:[ \t]*\1){2,}[ \t]*\r?$/;

const CONTAINER = /[>+*.)-]/g;

const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*\r?$/;

/** Faults of a body that could take very long to parse. Takes time in proportion to its length. */
export function bodyLimitFaults(source: string): readonly TextFault[] {
  const faults = new Map<string, TextFault>();
  const report = (what: keyof typeof LIMITS, offset: number, found: string, remedy: string): void => {
    const message = `${found} than the ${String(LIMITS[what])} that can be read. ${remedy}`;
    // Once for each limit: behind the first place nearly every line would break it again.
    if (!faults.has(what))
      faults.set(what, { offset, rule: what === 'depth' ? 'nesting-too-deep' : `too-many-${what}`, message });
  };
  let offset = 0;
  let [lines, marks, turns, underlines] = [0, 0, 0, 0];
  let before = '';
  for (const line of source.split('\n')) {
    const prefix = BREAK.test(line) ? '' : (PREFIX.exec(line)?.[0] ?? '');
    const isEmpty = prefix.trimEnd() === line.trimEnd() && !/[-+*.)]/.test(prefix);
    const depth = prefix.match(CONTAINER)?.length ?? 0;
    if (depth > LIMITS.depth) {
      report('depth', offset, 'more lists or block quotes begin here inside each other', ESCAPE);
    }
    lines = isEmpty ? 0 : lines + 1;
    marks = isEmpty ? 0 : marks + (line.match(/(?<!\\)[*_]+/g)?.length ?? 0);
    if (UNDERLINE.test(line)) underlines += 1;
    if (prefix.trimEnd() !== before) turns += 1;
    before = prefix.trimEnd();
    if (lines > LIMITS.lines) {
      report('lines', offset, 'this paragraph or list has more lines', 'Put an empty line between paragraphs.');
    }
    if (marks > LIMITS.marks) {
      report('marks', offset, 'this paragraph has more runs of * and _', 'Divide it.');
    }
    if (turns > LIMITS.turns) {
      report(
        'turns',
        offset,
        'the article has more lines at which a list or block quote begins, ends or changes',
        'Divide the article.',
      );
    }
    if (underlines > LIMITS.underlines) {
      report(
        'underlines',
        offset,
        'the article has more headings with a line below them',
        'Write ## in front of headings instead.',
      );
    }
    offset += line.length + 1;
  }
  return [...faults.values()];
}

const ESCAPE = 'If these signs are words of the text, write \\ in front of the first.';
