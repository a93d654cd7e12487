import { printedQuotations } from './archive.ts';
import type { Article } from './article.ts';
import { edtfDate } from './edtf-date.ts';

/** What an archive holds, counted. */
export interface Holdings {
  readonly articles: number;
  readonly quotations: number;
  /** Those who are quoted, which may be fewer than the register names. */
  readonly speakers: number;
  /** First and last year of anything said, done or published; absent in an empty archive. */
  readonly years?: { readonly first: number; readonly last: number };
}

export function holdings(articles: readonly Article[]): Holdings {
  const quotations = printedQuotations(articles).map(({ quotation }) => quotation);
  const years = [
    ...articles.flatMap(({ published, events }) => [published, ...events.map(({ on }) => on)]),
    ...quotations.flatMap(({ said }) => said ?? []),
  ]
    .map((date) => edtfDate(date).year)
    .toSorted((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return {
    articles: articles.length,
    quotations: quotations.length,
    speakers: new Set(quotations.map(({ speaker }) => speaker)).size,
    ...(first !== undefined && last !== undefined && { years: { first, last } }),
  };
}

/** "4 articles, 33 quotations, from 2010 to 2023": the dateline of the archive. */
export function holdingsInWords({ articles, quotations, years }: Holdings): string {
  const span =
    years === undefined
      ? ''
      : years.first === years.last
        ? `, of ${String(years.first)}`
        : `, from ${String(years.first)} to ${String(years.last)}`;
  return `${counted(articles, 'article')}, ${counted(quotations, 'quotation')}${span}`;
}

/** A number with its noun: "1 article", "2,000 articles". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
