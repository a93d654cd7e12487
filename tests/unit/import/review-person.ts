import type { ReviewTerminal } from '../../../src/import/review/reviewed-file.ts';

/** A terminal whose person presses these keys, enters these lines, and then leaves. */
export function person(keys: string, lines: readonly string[] = []): ReviewTerminal & { readonly seen: string[] } {
  const [left, answers] = [Array.from(keys), [...lines]];
  const seen: string[] = [];
  return {
    seen,
    left: false,
    show: (text) => seen.push(text),
    key: () => Promise.resolve(left.shift()),
    line: () => Promise.resolve(answers.shift()),
    close: () => undefined,
  };
}
