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
export function holdingsInWords({ articles, quotations, published, said }: Holdings, { say }: Language): string {
  const inWords = (years: Years): string =>
    years.first === years.last
      ? String(years.first)
      : say('home.years', { first: String(years.first), last: String(years.last) });
  return say('home.holds', {
    articles:
      published === undefined
        ? say('count.articles', { count: articles })
        : say('home.articles-of-years', { count: articles, years: inWords(published) }),
    quotations:
      said === undefined
        ? say('count.quotations', { count: quotations })
        : say('home.quotations-of-years', { count: quotations, years: inWords(said) }),
  });
}
