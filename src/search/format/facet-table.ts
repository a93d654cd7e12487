import { ByteReader, ByteWriter } from './bytes.ts';
import type { IndexedArticle } from './indexed-article.ts';

/**
 * What filters and sorting by date need to know of every record. Loaded only when counts, a filter or a date order are
 * asked for. The manifest calls its file `atlas`.
 */
export interface FacetTable {
  /** In the order of the records. */
  readonly articles: readonly ArticleFacets[];
  /** Names by id, for the filters' labels. */
  readonly speakers: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, string>;
}

interface ArticleFacets {
  /** EDTF date. */
  readonly published: string;
  readonly outlet?: string;
  readonly quotations: readonly QuotationFacets[];
}

interface QuotationFacets {
  readonly speaker: string;
  /** Outlet or programme the words were said to. */
  readonly to?: string;
  /** EDTF date; absent when not recorded. */
  readonly said?: string;
}

/** Numbers strings in the order of their first use, from 1; 0 stands for "absent". */
class Numbering {
  readonly values: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(value: string | undefined): number {
    if (value === undefined) return 0;
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.values.push(value);
    this.#numbers.set(value, this.values.length);
    return this.values.length;
  }
}

/** Writes column by column, which gzip compresses best: about 2.5 bytes a quotation. */
export function packFacetTable(cards: readonly IndexedArticle[]): Uint8Array<ArrayBuffer> {
  const [dates, speakers, outlets] = [new Numbering(), new Numbering(), new Numbering()];
  const names = { speakers: new Map<string, string>(), outlets: new Map<string, string>() };
  for (const card of cards) {
    if (card.outlet !== undefined) names.outlets.set(card.outlet, card.outletName ?? card.outlet);
    for (const quotation of card.quotations) {
      names.speakers.set(quotation.speaker, quotation.speakerName);
      if (quotation.to !== undefined) names.outlets.set(quotation.to, quotation.toName ?? quotation.to);
    }
  }
  // Dates are numbered in order, so that similar dates have similar numbers.
  const all = cards.flatMap((card) => [card.published, ...card.quotations.flatMap(({ said }) => said ?? [])]);
  for (const date of [...new Set(all)].toSorted()) dates.of(date);
  const columns = {
    published: cards.map((card) => dates.of(card.published)),
    outlet: cards.map((card) => outlets.of(card.outlet)),
    count: cards.map((card) => card.quotations.length),
    speaker: cards.flatMap((card) => card.quotations.map(({ speaker }) => speakers.of(speaker))),
    to: cards.flatMap((card) => card.quotations.map(({ to }) => outlets.of(to))),
    // 0: absent. 1: the day of publication. From 2: the number of the date, plus 1.
    said: cards.flatMap((card) =>
      card.quotations.map(({ said }) => (said === undefined ? 0 : said === card.published ? 1 : dates.of(said) + 1)),
    ),
  };
  const writer = new ByteWriter();
  for (const { values, labels } of [
    { values: dates.values, labels: undefined },
    { values: speakers.values, labels: names.speakers },
    { values: outlets.values, labels: names.outlets },
  ]) {
    writer.varint(values.length);
    for (const value of values) {
      writer.text(value);
      if (labels !== undefined) writer.text(labels.get(value) ?? value);
    }
  }
  writer.varint(cards.length);
  for (const column of Object.values(columns)) for (const value of column) writer.varint(value);
  return writer.finish();
}

/** Reads what {@link packFacetTable} wrote. Throws a `RangeError` when the bytes end early. */
export function unpackFacetTable(bytes: Uint8Array): FacetTable {
  const reader = new ByteReader(bytes);
  const text = (): string => reader.text(reader.varint());
  const pair = (): readonly [string, string] => [text(), text()];
  const dates = Array.from({ length: reader.varint() }, text);
  const speakers = Array.from({ length: reader.varint() }, pair);
  const outlets = Array.from({ length: reader.varint() }, pair);
  const articles = reader.varint();
  const column = (length: number): number[] => Array.from({ length }, () => reader.varint());
  const published = column(articles);
  const outlet = column(articles);
  const count = column(articles);
  const quotations = count.reduce((sum, value) => sum + value, 0);
  const [speaker, to, said] = [column(quotations), column(quotations), column(quotations)];
  let next = 0;
  return {
    speakers: new Map(speakers),
    outlets: new Map(outlets),
    articles: published.map((date, index) => {
      const publishedOn = at(dates, date);
      return {
        published: publishedOn,
        ...optional('outlet', outlets[(outlet[index] ?? 0) - 1]?.[0]),
        quotations: Array.from({ length: count[index] ?? 0 }, () => {
          const number = next++;
          const when = said[number] ?? 0;
          return {
            speaker: speakers[(speaker[number] ?? 0) - 1]?.[0] ?? '',
            ...optional('to', outlets[(to[number] ?? 0) - 1]?.[0]),
            ...optional('said', when === 0 ? undefined : when === 1 ? publishedOn : at(dates, when - 1)),
          };
        }),
      };
    }),
  };
}

function at(values: readonly string[], number: number): string {
  const value = values[number - 1];
  if (value === undefined) throw new RangeError(`the facet table has no date ${number}`);
  return value;
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Readonly<Record<K, string>>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Readonly<Record<K, string>>>);
}
