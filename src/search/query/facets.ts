import type { FacetTable, NameTable } from '../index/facet-table.ts';

/** The filters that are set; an absent field does not filter. */
export interface Filters {
  /** Id of a speaker; only quotations have one. */
  readonly speaker?: string | undefined;
  /** Id of a speaker of whom the words speak; only quotations have one. */
  readonly about?: string | undefined;
  /** Id of a topic of the article, or of one that is broader. */
  readonly topic?: string | undefined;
  /** Id of an outlet: it printed the article, or the words were said to it. */
  readonly outlet?: string | undefined;
  /** Four digits. A quotation's year is when it was said, or if that is not recorded, when its article was published. */
  readonly year?: string | undefined;
  readonly kind?: 'quotation' | 'article' | undefined;
}

/** One option of a filter, and how many results remain if it is chosen and the other filters stay. */
interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/**
 * The options of each filter that leave at least one result, and the chosen ones that are known by name: those with most
 * results first, but the latest years first. A source without a name is no option until an address chooses it.
 */
export interface FilterCounts {
  readonly speaker: readonly FilterChoice[];
  readonly about: readonly FilterChoice[];
  readonly topic: readonly FilterChoice[];
  readonly outlet: readonly FilterChoice[];
  readonly year: readonly FilterChoice[];
  readonly kind: readonly FilterChoice[];
}

/** A searchable thing: quotation number `quotation` of record `page`, or the article itself. */
export interface Unit {
  readonly page: number;
  readonly quotation?: number;
}

/** Identifies a unit; the same in every search of one deployment. */
export function keyOf({ page, quotation }: Unit): string {
  return quotation === undefined ? `${page}` : `${page}.${quotation}`;
}

type Facet = keyof FilterCounts;

const FACETS: readonly Facet[] = ['speaker', 'about', 'topic', 'outlet', 'year', 'kind'];

/** The values of one unit for each filter. */
function valuesOf(facetTable: FacetTable, { page, quotation }: Unit): Readonly<Record<Facet, readonly string[]>> {
  const article = facetTable.articles[page];
  if (article === undefined) throw new RangeError(`the facet table has no record ${page}`);
  const outlets = article.outlet === undefined ? [] : [article.outlet];
  const { topics = [] } = article;
  if (quotation === undefined) {
    return {
      speaker: [],
      about: [],
      topic: topics,
      outlet: outlets,
      year: [article.published.slice(0, 4)],
      kind: ['article'],
    };
  }
  const facets = article.quotations[quotation];
  if (facets === undefined) throw new RangeError(`the facet table has no quotation ${quotation} in record ${page}`);
  const to = facets.to === undefined || facets.to === article.outlet ? [] : [facets.to];
  return {
    speaker: [facets.speaker],
    about: facets.about ?? [],
    topic: topics,
    outlet: [...outlets, ...to],
    year: [(facets.said ?? article.published).slice(0, 4)],
    kind: ['quotation'],
  };
}

/** Whether any filter is set. */
export function isNarrowed(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet] !== undefined);
}

/** The units that pass all filters, in the order given. */
export function filterUnits<T extends Unit>(
  facetTable: FacetTable,
  units: readonly T[],
  filters: Filters,
): readonly T[] {
  return units.filter((unit) => passes(valuesOf(facetTable, unit), filters, undefined));
}

/** @param except a filter that is ignored */
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

/**
 * Counts the results of every option of every filter. The filter's own setting is ignored, so that a count is the number
 * of results the reader gets by choosing that option.
 */
export function countUnits(
  facetTable: FacetTable,
  { speakers, outlets, subjects = [], topics = [], unnamed = [] }: NameTable,
  units: readonly Unit[],
  filters: Filters,
): FilterCounts {
  const named = (table: NameTable['speakers']): ReadonlyMap<string, string> =>
    new Map(table.map(({ id, names }) => [id, names[0] ?? id]));
  const everybody = named([...speakers, ...subjects, ...unnamed]);
  const labels: Partial<Record<Facet, ReadonlyMap<string, string>>> = {
    speaker: everybody,
    about: everybody,
    topic: named(topics),
    outlet: named(outlets),
  };
  const counts = new Map(
    FACETS.map((facet) => {
      const { [facet]: chosen } = filters;
      return [
        facet,
        new Map<string, number>(chosen !== undefined && labels[facet]?.has(chosen) === true ? [[chosen, 0]] : []),
      ];
    }),
  );
  for (const unit of units) {
    const values = valuesOf(facetTable, unit);
    for (const facet of FACETS) {
      if (!passes(values, filters, facet)) continue;
      const count = counts.get(facet);
      for (const value of values[facet]) count?.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  for (const { id } of unnamed) {
    for (const facet of ['speaker', 'about'] as const) if (filters[facet] !== id) counts.get(facet)?.delete(id);
  }
  const choices = (facet: Facet): readonly FilterChoice[] =>
    [...(counts.get(facet) ?? [])]
      .map(([value, count]) => ({ value, label: labels[facet]?.get(value) ?? value, count }))
      .toSorted((a, b) => b.count - a.count || compareText(a.label, b.label));
  return {
    speaker: choices('speaker'),
    about: choices('about'),
    topic: choices('topic'),
    outlet: choices('outlet'),
    year: choices('year').toSorted((a, b) => compareText(b.value, a.value)),
    kind: choices('kind'),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
