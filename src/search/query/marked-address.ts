import type { Range } from './mark.ts';

/** What to mark in one paragraph of an article. Ranges count the characters of its own text that are not white space. */
export interface MarkedParagraph {
  readonly paragraph: number;
  readonly ranges: readonly Range[];
}

/** The range of a text as {@link MarkedParagraph} counts. */
export function withoutSpaces(text: string, { start, end }: Range): Range {
  const count = (to: number): number => text.slice(0, to).replaceAll(/\s/gu, '').length;
  return { start: count(start), end: count(end) };
}

/** The query parameter of an article's address that lists what to mark. */
export const MARK_PARAMETER = 'mark';

/** So many marks no longer highlight anything, and the address must stay short enough for browsers and hosts. */
const MOST_RANGES = 60;

/** `3.12-40_5.0-9`: paragraph 3 from 12 to 40, paragraph 5 from 0 to 9. */
export function writeMarks(marked: readonly MarkedParagraph[]): string {
  return marked
    .flatMap(({ paragraph, ranges }) =>
      ranges.map(({ start, end }) => `${String(paragraph)}.${String(start)}-${String(end)}`),
    )
    .slice(0, MOST_RANGES)
    .join('_');
}

/** Reads what {@link writeMarks} wrote and ignores everything else. */
export function readMarks(text: string): readonly MarkedParagraph[] {
  const ranges = text
    .split('_')
    .slice(0, MOST_RANGES)
    .flatMap((piece) => {
      const [, paragraph, start, end] = /^(\d{1,6})\.(\d{1,7})-(\d{1,7})$/.exec(piece) ?? [];
      const range = { start: Number(start), end: Number(end) };
      return paragraph === undefined || range.end <= range.start ? [] : [{ paragraph: Number(paragraph), range }];
    });
  return [...Map.groupBy(ranges, ({ paragraph }) => paragraph)].map(([paragraph, group]) => ({
    paragraph,
    ranges: group.map(({ range }) => range),
  }));
}
