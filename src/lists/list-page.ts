/**
 * Splits lists that grow into pages. A list that fits stays one page under its own address. A longer one keeps that
 * address for its beginning; the addresses of the others depend on the year or the number of a page alone.
 */

/**
 * As many entries as one page holds. A quotation takes about 0.7 kB of HTML, a long one two: 150 stay below 200 kB, which
 * a phone opens at once. More of them would suit the browser's own find, fewer a slow network.
 */
export const ENTRIES_PER_PAGE = 150;

/** The year of what has none. */
export const UNDATED = 'undated';

export interface ListPage<Entry> {
  /** Site-relative address. */
  readonly path: string;
  /** The same below the address of the list, for a route: `2023/2`; absent on its first page. */
  readonly rest?: string;
  /** Year of the entries, or {@link UNDATED}; absent on pages that do not belong to one. */
  readonly year?: string;
  /** From 1, among the pages of the year, or of the list when it is not split by year. */
  readonly part: number;
  readonly entries: readonly Entry[];
}

/** A year that has pages, with the address of the first. */
export interface ListYear {
  readonly year: string;
  readonly path: string;
  /** How many entries the year has. */
  readonly count: number;
}

export interface YearList<Entry> {
  readonly pages: readonly ListPage<Entry>[];
  /** Empty while everything fits on one page. */
  readonly years: readonly ListYear[];
}

/**
 * One page while all entries fit; else a first page without entries, which leads to the years, and pages for each year.
 *
 * @param path address of the list, with slashes at both ends
 * @param yearOf a year in digits, or {@link UNDATED}, which comes last
 * @param first which of the years comes first
 */
export function pagesByYear<Entry>(
  path: string,
  entries: readonly Entry[],
  yearOf: (entry: Entry) => string,
  first: 'latest' | 'earliest' = 'latest',
): YearList<Entry> {
  if (entries.length <= ENTRIES_PER_PAGE) return { pages: [{ path, part: 1, entries }], years: [] };
  const years = [...Map.groupBy(entries, yearOf)].toSorted(([a], [b]) => order(a, first) - order(b, first));
  return {
    pages: [
      { path, part: 1, entries: [] },
      ...years.flatMap(([year, ofYear]) =>
        chunks(ofYear).map((chunk, index): ListPage<Entry> => {
          const rest = index === 0 ? year : `${year}/${String(index + 1)}`;
          return { path: `${path}${rest}/`, rest, year, part: index + 1, entries: chunk };
        }),
      ),
    ],
    years: years.map(([year, ofYear]) => ({ year, path: `${path}${year}/`, count: ofYear.length })),
  };
}

/** Pages by number, in the order of the entries: the first under the list's own address. An empty list is one page. */
export function pagesInOrder<Entry>(path: string, entries: readonly Entry[]): readonly ListPage<Entry>[] {
  if (entries.length === 0) return [{ path, part: 1, entries }];
  return chunks(entries).map((chunk, index): ListPage<Entry> => {
    if (index === 0) return { path, part: 1, entries: chunk };
    const rest = String(index + 1);
    return { path: `${path}${rest}/`, rest, part: index + 1, entries: chunk };
  });
}

/** The addresses of the pages before and after one of a list. */
export interface PageNeighbours {
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}

export function neighboursOf(pages: readonly { readonly path: string }[], index: number): PageNeighbours {
  return { earlier: pages[index - 1]?.path, later: pages[index + 1]?.path };
}

/** What sets a page apart in its title: `2023`, `2023, part 2`, `part 2`; empty on the first page of the list. */
export function pageTitle({ year, part }: Pick<ListPage<unknown>, 'year' | 'part'>): string {
  return [...(year === undefined ? [] : [year]), ...(part > 1 ? [`part ${String(part)}`] : [])].join(', ');
}

/** Title of a page of the list `name`: `Articles`, `Articles 2023, part 2`; by number `Antonia Ember, part 2`. */
export function titleInList(name: string, page: Pick<ListPage<unknown>, 'year' | 'part'>): string {
  const apart = pageTitle(page);
  if (apart === '') return name;
  return page.year === undefined ? `${name}, ${apart}` : `${name} ${apart}`;
}

function order(year: string, first: 'latest' | 'earliest'): number {
  if (year === UNDATED) return Infinity;
  return first === 'latest' ? -Number(year) : Number(year);
}

function chunks<Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const count = Math.ceil(entries.length / ENTRIES_PER_PAGE);
  return Array.from({ length: count }, (_, index) =>
    entries.slice(index * ENTRIES_PER_PAGE, (index + 1) * ENTRIES_PER_PAGE),
  );
}
