import { decode, encode } from 'cborg';
import type { Article } from '../../archive/article.ts';
import { allNames } from '../../archive/speaker-names.ts';
import { outletName, quotationsInOrder, type Names } from './record.ts';

/**
 * What filters and sorting by date need to know of every quotation; Pagefind's filters and sort keys are of whole articles.
 * Loaded only when counts, a filter or a date order are asked for.
 */
export interface FacetTable {
  /** In the order of the records. */
  readonly articles: readonly ArticleFacets[];
}

/** Everybody who is quoted, and every outlet, for the filters' labels and for questions that name them. */
export interface NameTable {
  readonly speakers: readonly NamedEntry[];
  readonly outlets: readonly NamedEntry[];
}

interface NamedEntry {
  readonly id: string;
  /** The name to show, then every other one. */
  readonly names: readonly string[];
}

interface ArticleFacets {
  /** EDTF date. */
  readonly published: string;
  readonly outlet?: string;
  /** In the order of the text. */
  readonly quotations: readonly QuotationFacets[];
}

interface QuotationFacets {
  readonly speaker: string;
  /** Outlet or programme the words were said to. */
  readonly to?: string;
  /** EDTF date; absent when not recorded. */
  readonly said?: string;
}

/** The table column by column, which compresses best: about 2.5 bytes a quotation. Numbers count from 1; 0 is "absent". */
interface Columns {
  readonly dates: readonly string[];
  /** Ids. */
  readonly speakers: readonly string[];
  readonly outlets: readonly string[];
  readonly published: readonly number[];
  readonly outlet: readonly number[];
  /** Number of quotations of each article. */
  readonly counts: readonly number[];
  readonly speaker: readonly number[];
  readonly to: readonly number[];
  readonly said: readonly number[];
}

/** @param articles in the order of the records */
export function packFacetTable(articles: readonly Article[]): Uint8Array {
  const ordered = articles.map((article) => ({ ...article, quotations: quotationsInOrder(article) }));
  const quotations = ordered.flatMap((article) => article.quotations);
  const [speakers, outlets] = [new Map<string, number>(), new Map<string, number>()];
  const number = (known: Map<string, number>, value: string | undefined): number => {
    if (value === undefined) return 0;
    if (!known.has(value)) known.set(value, known.size + 1);
    return known.get(value) ?? 0;
  };
  // Numbered in order, so that similar dates have similar numbers.
  const all = ordered.flatMap(({ published, quotations: own }) => [
    published,
    ...own.flatMap(({ said }) => said ?? []),
  ]);
  const dates = new Map([...new Set(all)].toSorted().map((date, index) => [date, index + 1]));
  const columns: Omit<Columns, 'speakers' | 'outlets'> = {
    dates: [...dates.keys()],
    published: ordered.map(({ published }) => number(dates, published)),
    outlet: ordered.map(({ outlet }) => number(outlets, outlet)),
    counts: ordered.map((article) => article.quotations.length),
    speaker: quotations.map(({ speaker }) => number(speakers, speaker)),
    to: quotations.map(({ to }) => number(outlets, to)),
    said: quotations.map(({ said }) => number(dates, said)),
  };
  return encode({
    ...columns,
    speakers: [...speakers.keys()],
    outlets: [...outlets.keys()],
  } satisfies Columns);
}

/** Only those that the articles name: a register may have more. */
export function packNameTable(articles: readonly Article[], names: Names): Uint8Array {
  const quotations = articles.flatMap((article) => article.quotations);
  const speakers = Map.groupBy(quotations, ({ speaker }) => speaker);
  const outlets = new Set([
    ...articles.flatMap(({ outlet }) => outlet ?? []),
    ...quotations.flatMap(({ to }) => to ?? []),
  ]);
  return encode({
    speakers: [...speakers]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, said]) => {
        const known = names.speakers.get(id);
        const printed = said.flatMap(({ as }) => as ?? []);
        return { id, names: [...new Set([...(known === undefined ? [id] : allNames(known)), ...printed])] };
      }),
    outlets: [...outlets].toSorted().map((id) => ({ id, names: [outletName(names, id)] })),
  } satisfies NameTable);
}

export function unpackNameTable(bytes: Uint8Array): NameTable {
  return decode(bytes) as NameTable;
}

/** Reads what {@link packFacetTable} wrote. */
export function unpackFacetTable(bytes: Uint8Array): FacetTable {
  const { dates, speakers, outlets, ...columns } = decode(bytes) as Columns;
  let next = 0;
  return {
    articles: columns.counts.map((count, index) => ({
      published: dates[(columns.published[index] ?? 0) - 1] ?? '',
      ...optional('outlet', outlets[(columns.outlet[index] ?? 0) - 1]),
      quotations: Array.from({ length: count }, () => {
        const quotation = next++;
        return {
          speaker: speakers[(columns.speaker[quotation] ?? 0) - 1] ?? '',
          ...optional('to', outlets[(columns.to[quotation] ?? 0) - 1]),
          ...optional('said', dates[(columns.said[quotation] ?? 0) - 1]),
        };
      }),
    })),
  };
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Readonly<Record<K, string>>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Readonly<Record<K, string>>>);
}
