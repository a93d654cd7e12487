import type { FacetTable } from '../index/facet-table.ts';
import type { Unit } from './facets.ts';
import type { Sort } from './request-and-outcome.ts';

/**
 * Sorts by date: quotations by when they were said, articles by when they were published. Quotations without a recorded
 * date come last in either order, sorted among themselves by the date of their article. Equal dates are sorted by score.
 */
export function byDate<T extends Unit & { readonly score: number }>(
  facetTable: FacetTable,
  units: readonly T[],
  order: Exclude<Sort, 'relevance'>,
): readonly T[] {
  const later = order === 'said' ? -1 : 1;
  return units
    .map((unit) => ({ unit, ...dateOf(facetTable, unit) }))
    .toSorted(
      (a, b) =>
        Number(a.guessed) - Number(b.guessed) ||
        (a.date < b.date ? -later : a.date > b.date ? later : b.unit.score - a.unit.score),
    )
    .map(({ unit }) => unit);
}

/** The date to sort by, comparable as text. `guessed` when a quotation has no date and takes that of its article. */
function dateOf(
  facetTable: FacetTable,
  { page, quotation }: Unit,
): { readonly date: string; readonly guessed: boolean } {
  const article = facetTable.articles[page];
  const said = quotation === undefined ? undefined : article?.quotations[quotation]?.said;
  const date = (said ?? article?.published ?? '').replace(/[?~%]$/u, '');
  return { date, guessed: quotation !== undefined && said === undefined };
}
