import type { Article } from '../archive/article.ts';

/** A hint for the keeper on quoted words that were left for later; empty when there are none. */
export function undecidedHints(articles: readonly Article[]): readonly string[] {
  const open = articles.filter(({ undecided = [] }) => undecided.length > 0);
  if (open.length === 0) return [];
  const words = open.reduce((sum, { undecided = [] }) => sum + undecided.length, 0);
  return [
    `hint: quoted words left for later: ${String(words)} in ${String(open.length)} articles; npm run archive -- review asks about them`,
  ];
}
