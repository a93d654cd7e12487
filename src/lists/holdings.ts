import { printedQuotations } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { edtfDate } from '../archive/edtf-date.ts';
import type { Language } from '../languages/language.ts';

interface Years {
  readonly first: number;
  readonly last: number;
}

/** Counts of what an archive holds. */
export interface Holdings {
  readonly articles: number;
  readonly quotations: number;
  /** Number of speakers who are quoted. The register may have more. */
  readonly speakers: number;
  /** First and last year of publication. Absent in an empty archive. */
  readonly published?: Years;
  /** First and last year in which quotations were said. Absent when no quotation has a date. */
  readonly said?: Years;
}

export function holdings(articles: readonly Article[]): Holdings {
  const quotations = printedQuotations(articles).map(({ quotation }) => quotation);
  const published = yearsOf(articles.map((article) => article.published));
  const said = yearsOf(quotations.flatMap((quotation) => quotation.said ?? []));
  return {
    articles: articles.length,
    quotations: quotations.length,
    speakers: new Set(quotations.map(({ speaker }) => speaker)).size,
    ...(published !== undefined && { published }),
    ...(said !== undefined && { said }),
  };
}

function yearsOf(dates: readonly string[]): Years | undefined {
  const years = dates.map((date) => edtfDate(date).year).toSorted((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The dateline of the home page: "4 articles of 2022–2023, 33 quotations of 2010–2023". */
export function holdingsInWords({ articles, quotations, published, said }: Holdings, words: Language): string {
  return words.say('home.holds', {
    articles: countOfYears('articles', articles, published, words),
    quotations: countOfYears('quotations', quotations, said, words),
  });
}

function countOfYears(
  what: 'articles' | 'quotations',
  count: number,
  years: Years | undefined,
  { say, year }: Language,
): string {
  if (years === undefined) return say(`count.${what}`, { count });
  const { first, last } = years;
  return first === last
    ? say(`home.${what}-of-year`, { count, year: year(first) })
    : say(`home.${what}-of-years`, { count, first: year(first), last: year(last) });
}
