import type { FacetTable } from '../format/facet-table.ts';

/** What the results are narrowed to; an absent field narrows nothing. */
export interface Filters {
  /** Id of a speaker; only quotations have one. */
  readonly speaker?: string | undefined;
  /** Id of an outlet: the one that printed the article, or that the words were said to. */
  readonly outlet?: string | undefined;
  /** Four digits: of the saying, or when it is not recorded of the printing; for an article of the printing. */
  readonly year?: string | undefined;
  readonly kind?: 'quotation' | 'article' | undefined;
}

/** A choice of a filter and how many results it leaves, the other filters being as they are. */
export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The choices of each filter that leave any result: the most results first, years the latest first. */
export interface FilterCounts {
  readonly speaker: readonly FilterChoice[];
  readonly outlet: readonly FilterChoice[];
  readonly year: readonly FilterChoice[];
  readonly kind: readonly FilterChoice[];
}

/** What can be filtered: a quotation of a record, or its article. */
export interface Unit {
  readonly page: number;
  readonly quotation?: number;
}

/** The same for the same thing in every search of one deployment. */
export function keyOf({ page, quotation }: Unit): string {
  return quotation === undefined ? `${page}` : `${page}.${quotation}`;
}

type Facet = keyof FilterCounts;

const FACETS: readonly Facet[] = ['speaker', 'outlet', 'year', 'kind'];

/** The values of one unit for each filter. */
function valuesOf(atlas: FacetTable, { page, quotation }: Unit): Readonly<Record<Facet, readonly string[]>> {
  const article = atlas.articles[page];
  if (article === undefined) throw new RangeError(`the atlas has no record ${page}`);
  const outlets = article.outlet === undefined ? [] : [article.outlet];
  if (quotation === undefined) {
    return { speaker: [], outlet: outlets, year: [article.published.slice(0, 4)], kind: ['article'] };
  }
  const facets = article.quotations[quotation];
  if (facets === undefined) throw new RangeError(`the atlas has no quotation ${quotation} in record ${page}`);
  const to = facets.to === undefined || facets.to === article.outlet ? [] : [facets.to];
  return {
    speaker: [facets.speaker],
    outlet: [...outlets, ...to],
    year: [(facets.said ?? article.published).slice(0, 4)],
    kind: ['quotation'],
  };
}

/** Whether any filter is set. */
export function isNarrowed(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet] !== undefined);
}

/** The units that all filters leave, in their order. */
export function filterUnits<T extends Unit>(atlas: FacetTable, units: readonly T[], filters: Filters): readonly T[] {
  return units.filter((unit) => passes(valuesOf(atlas, unit), filters, undefined));
}

function passes(
  values: Readonly<Record<Facet, readonly string[]>>,
  filters: Filters,
  except: Facet | undefined,
): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return wanted === undefined || facet === except || values[facet].includes(wanted);
  });
}

/** For each choice of each filter the number of results it would leave, so that a count is what choosing it shows. */
export function countUnits(atlas: FacetTable, units: readonly Unit[], filters: Filters): FilterCounts {
  const counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map<string, number>()]));
  for (const unit of units) {
    const values = valuesOf(atlas, unit);
    for (const facet of FACETS) {
      if (!passes(values, filters, facet)) continue;
      const count = counts.get(facet);
      for (const value of values[facet]) count?.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  const choices = (facet: Facet, label: (value: string) => string): readonly FilterChoice[] =>
    [...(counts.get(facet) ?? [])]
      .map(([value, count]) => ({ value, label: label(value), count }))
      .toSorted((a, b) => b.count - a.count || compareText(a.label, b.label));
  return {
    speaker: choices('speaker', (value) => atlas.speakers.get(value) ?? value),
    outlet: choices('outlet', (value) => atlas.outlets.get(value) ?? value),
    year: choices('year', (value) => value).toSorted((a, b) => compareText(b.value, a.value)),
    kind: choices('kind', (value) => (value === 'quotation' ? 'Quotations' : 'Articles')),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
