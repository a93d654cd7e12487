import { decode, encode } from 'cborg';
import type { Article } from '../../archive/article.ts';
import { allNames } from '../../archive/speaker-names.ts';
import { allTopicsOf } from '../../archive/topics.ts';
import { outletName, quotationsInOrder, speakerName, type Names } from './record.ts';

/**
 * What filters and sorting by date need to know of every quotation; Pagefind's filters and sort keys are of whole articles.
 * Loaded only when counts, a filter or a date order are asked for.
 */
export interface FacetTable {
  /** In the order of the records. */
  readonly articles: readonly ArticleFacets[];
}

/** Everybody who is quoted by name, and every outlet, for the filters' labels and for questions that name them. */
export interface NameTable {
  readonly speakers: readonly NamedEntry[];
  readonly outlets: readonly NamedEntry[];
  /** Those of whom words speak and who are not quoted themselves. Absent when there are none, as are topics. */
  readonly subjects?: readonly NamedEntry[];
  readonly topics?: readonly NamedEntry[];
  /** Sources without a name that are quoted or spoken of: many share what they are called, so they are in no other list. */
  readonly unnamed?: readonly NamedEntry[];
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
  /** Its topics and all broader ones. */
  readonly topics?: readonly string[];
  /** In the order of the text. */
  readonly quotations: readonly QuotationFacets[];
}

interface QuotationFacets {
  readonly speaker: string;
  /** Outlet or programme the words were said to. */
  readonly to?: string;
  /** EDTF date; absent when not recorded. */
  readonly said?: string;
  /** Speakers of whom the words speak. */
  readonly about?: readonly string[];
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
  /** Lists of ids that occur together. Most quotations and articles have none, and many archives none at all. */
  readonly subjects?: readonly (readonly string[])[];
  readonly about?: readonly number[];
  readonly topicLists?: readonly (readonly string[])[];
  readonly topics?: readonly number[];
}

/** Numbers for lists of ids: a list has the same number wherever it occurs. */
function numberedLists(): {
  readonly lists: readonly (readonly string[])[];
  readonly number: (ids: readonly string[]) => number;
} {
  const lists: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const number = (ids: readonly string[]): number => {
    if (ids.length === 0) return 0;
    const key = ids.join(' ');
    const place = known.get(key) ?? lists.push(ids);
    known.set(key, place);
    return place;
  };
  return { lists, number };
}

/** @param articles in the order of the records */
export function packFacetTable(articles: readonly Article[], topics: Names['topics'] = new Map()): Uint8Array {
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
  const columns: Omit<Columns, 'speakers' | 'outlets' | 'subjects' | 'about' | 'topicLists' | 'topics'> = {
    dates: [...dates.keys()],
    published: ordered.map(({ published }) => number(dates, published)),
    outlet: ordered.map(({ outlet }) => number(outlets, outlet)),
    counts: ordered.map((article) => article.quotations.length),
    speaker: quotations.map(({ speaker }) => number(speakers, speaker)),
    to: quotations.map(({ to }) => number(outlets, to)),
    said: quotations.map(({ said }) => number(dates, said)),
  };
  const subjects = numberedLists();
  const about = quotations.map((quotation) => subjects.number([...new Set(quotation.about)].toSorted()));
  const topicLists = numberedLists();
  const onTopics = ordered.map((article) => topicLists.number(allTopicsOf(article, topics).toSorted()));
  return encode({
    ...columns,
    ...(subjects.lists.length > 0 && { subjects: subjects.lists, about }),
    ...(topicLists.lists.length > 0 && { topicLists: topicLists.lists, topics: onTopics }),
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
  const isUnnamed = (id: string): boolean => names.speakers.get(id)?.kind === 'unnamed';
  const about = new Set(quotations.flatMap(({ about = [] }) => about));
  const subjects = [...about].filter((id) => !speakers.has(id) && !isUnnamed(id));
  const unnamed = [...new Set([...speakers.keys(), ...about])].filter(isUnnamed);
  const topics = [...new Set(articles.flatMap((article) => allTopicsOf(article, names.topics ?? new Map())))];
  return encode({
    ...(subjects.length > 0 && {
      subjects: subjects.toSorted().map((id) => ({ id, names: [speakerName(names, id)] })),
    }),
    ...(topics.length > 0 && {
      topics: topics.toSorted().map((id) => ({ id, names: [names.topics?.get(id)?.name ?? id] })),
    }),
    ...(unnamed.length > 0 && {
      unnamed: unnamed.toSorted().map((id) => ({ id, names: [speakerName(names, id)] })),
    }),
    speakers: [...speakers]
      .filter(([id]) => !isUnnamed(id))
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
      ...optional('topics', columns.topicLists?.[(columns.topics?.[index] ?? 0) - 1]),
      quotations: Array.from({ length: count }, () => {
        const quotation = next++;
        return {
          speaker: speakers[(columns.speaker[quotation] ?? 0) - 1] ?? '',
          ...optional('to', outlets[(columns.to[quotation] ?? 0) - 1]),
          ...optional('said', dates[(columns.said[quotation] ?? 0) - 1]),
          ...optional('about', columns.subjects?.[(columns.about?.[quotation] ?? 0) - 1]),
        };
      }),
    })),
  };
}

function optional<K extends string, Value>(key: K, value: Value | undefined): Partial<Readonly<Record<K, Value>>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Readonly<Record<K, Value>>>);
}
