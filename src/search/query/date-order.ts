import type { FacetTable } from '../format/facet-table.ts';
import type { Unit } from './facets.ts';
import type { Sort } from './request-and-outcome.ts';

/**
 * The units by their dates: a quotation's is when it was said, an article's when it was published. Quotations whose date is
 * not recorded come last in either order, those of the latest articles or of the oldest first; of equals the better one.
 */
export function byDate<T extends Unit & { readonly score: number }>(
  atlas: FacetTable,
  units: readonly T[],
  order: Exclude<Sort, 'relevance'>,
): readonly T[] {
  const later = order === 'said' ? -1 : 1;
  return units
    .map((unit) => ({ unit, ...dateOf(atlas, unit) }))
    .toSorted(
      (a, b) =>
        Number(a.guessed) - Number(b.guessed) ||
        (a.date < b.date ? -later : a.date > b.date ? later : b.unit.score - a.unit.score),
    )
    .map(({ unit }) => unit);
}

/** @returns a date to compare as text, and whether it is only that of the article around the words */
function dateOf(atlas: FacetTable, { page, quotation }: Unit): { readonly date: string; readonly guessed: boolean } {
  const article = atlas.articles[page];
  const said = quotation === undefined ? undefined : article?.quotations[quotation]?.said;
  const date = (said ?? article?.published ?? '').replace(/[?~%]$/u, '');
  return { date, guessed: quotation !== undefined && said === undefined };
}
