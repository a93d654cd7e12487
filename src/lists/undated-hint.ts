import { printedQuotations } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';

/**
 * A hint for the keeper when most quotations have no date: the timeline then has little to show, and nobody finds what was
 * said in a year. Empty otherwise, for single days are often not known.
 */
export function undatedHints(articles: readonly Article[]): readonly string[] {
  const quotations = printedQuotations(articles);
  const undated = quotations.filter(({ quotation }) => quotation.said === undefined).length;
  if (undated * 2 <= quotations.length) return [];
  return [
    `hint: ${String(undated)} of ${String(quotations.length)} quotations have no date; where you know when the words were said, add the field said`,
  ];
}
