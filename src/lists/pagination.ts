import type { Language } from '../languages/language.ts';

/**
 * Splits long lists into pages. A short list is one page at the list's own address. The first page of a longer list keeps
 * that address, and the addresses of the others depend only on their year or page number.
 */

/**
 * A quotation takes about 0.7 kB of HTML and a long one 2 kB, so a page stays below 200 kB, which a phone opens at once.
 * More entries would help the browser's find, fewer would help slow networks.
 */
export const ENTRIES_PER_PAGE = 150;

/** Year under which undated entries are listed. */
export const UNDATED = 'undated';

export interface ListPage<Entry> {
  /** Site-relative path. */
  readonly path: string;
  /** The part of the path below the list's address, for a route: `2023/2`. Absent on the first page. */
  readonly rest?: string;
  /** Year of the entries, or {@link UNDATED}. Absent on pages that do not belong to a year. */
  readonly year?: string;
  /** Number of the page within its year, or within the list when it is not split by year. From 1. */
  readonly part: number;
  readonly entries: readonly Entry[];
}

/** A year of a list, with the path of its first page. */
export interface ListYear {
  readonly year: string;
  readonly path: string;
  /** Number of entries. */
  readonly count: number;
}

export interface YearList<Entry> {
  readonly pages: readonly ListPage<Entry>[];
  /** Empty when everything fits on one page. */
  readonly years: readonly ListYear[];
}

/**
 * Splits a list by year. If all entries fit on one page there is only that one. Otherwise the first page has no entries and
 * leads to the years, and each year has its own pages.
 *
 * @param path path of the list, with slashes at both ends
 * @param yearOf a year in digits, or {@link UNDATED}, which is always last
 * @param first whether the latest or the earliest year comes first
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

/** Splits a list into numbered pages, the first at the list's own path. An empty list is one page. */
export function pagesInOrder<Entry>(path: string, entries: readonly Entry[]): readonly ListPage<Entry>[] {
  if (entries.length === 0) return [{ path, part: 1, entries }];
  return chunks(entries).map((chunk, index): ListPage<Entry> => {
    if (index === 0) return { path, part: 1, entries: chunk };
    const rest = String(index + 1);
    return { path: `${path}${rest}/`, rest, part: index + 1, entries: chunk };
  });
}

/** Paths of the previous and the next page of a list. */
export interface PageNeighbours {
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}

export function neighboursOf(pages: readonly { readonly path: string }[], index: number): PageNeighbours {
  return { earlier: pages[index - 1]?.path, later: pages[index + 1]?.path };
}

/** A list with a page for each year. Articles always have a date. */
export type ListByYear = 'articles' | 'quotations' | 'timeline';

/** Title of a page of a list: `Articles`, `Articles 2023, part 2`. */
export function titleInList(list: ListByYear, { year, part }: PlaceInList, words: Language): string {
  return titleOfPart(titleOfYear(list, year, words), { part }, words);
}

function titleOfYear(list: ListByYear, year: string | undefined, { say, year: inWords }: Language): string {
  if (year === undefined) return say(`section.${list}`);
  if (year !== UNDATED) return say(`${list}.of-year`, { year: inWords(Number(year)) });
  return say(list === 'timeline' ? 'timeline.undated' : 'quotations.undated');
}

/** Title of a numbered page: `Antonia Ember`, `Antonia Ember, part 2`. */
export function titleOfPart(title: string, { part }: Pick<PlaceInList, 'part'>, { say }: Language): string {
  return part > 1 ? say('list.part', { title, part }) : title;
}

type PlaceInList = Pick<ListPage<unknown>, 'year' | 'part'>;

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
