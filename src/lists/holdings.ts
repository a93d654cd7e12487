import { printedQuotations } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { edtfDate } from '../archive/edtf-date.ts';
import type { Markup } from '../text/markup.ts';
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
  /** Number of articles that are records. The others are full texts. */
  readonly records: number;
  /** First and last year of publication. Absent in an empty archive. */
  readonly published?: Years;
  /** First and last year in which quotations were said. Absent when a quotation has no date: it may be of another year. */
  readonly said?: Years;
}

export function holdings(articles: readonly Article[]): Holdings {
  const quotations = printedQuotations(articles).map(({ quotation }) => quotation);
  const published = yearsOf(articles.map((article) => article.published));
  const days = quotations.flatMap((quotation) => quotation.said ?? []);
  const said = days.length === quotations.length ? yearsOf(days) : undefined;
  return {
    articles: articles.length,
    quotations: quotations.length,
    speakers: new Set(quotations.map(({ speaker }) => speaker)).size,
    records: articles.filter(({ edition }) => edition === 'record').length,
    ...(published !== undefined && { published }),
    ...(said !== undefined && { said }),
  };
}

function yearsOf(dates: readonly string[]): Years | undefined {
  const years = dates.map((date) => edtfDate(date).year).toSorted((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The dateline of the home page: "4 articles of 2022–2023, 33 quotations of 2010–2023". Nothing is counted as 0. */
export function holdingsInWords({ articles, quotations, published, said }: Holdings, words: Language): string {
  if (articles === 0) return words.say('archive.no-articles-yet');
  const ofYears = countOfYears('articles', articles, published, words);
  if (quotations === 0) return ofYears;
  return words.say('home.holds', {
    articles: ofYears,
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

/** What the articles of an archive are, records or full texts, and where their copies come from. Nothing without articles. */
export function editionsInWords(
  { articles, records }: Holdings,
  { say, html, htmlSentences }: Language,
): Markup | undefined {
  if (articles === 0) return undefined;
  const provenance = say('about.provenance');
  if (records === 0) return htmlSentences([html('about.all-are-full-texts', { count: articles }), provenance]);
  const kinds =
    records === articles
      ? html('about.all-are-records', { count: articles })
      : html('about.some-are-records', { records, fullTexts: articles - records });
  return htmlSentences([kinds, say('about.what-a-record-is'), provenance]);
}

/** What an archive holds, in a sentence. */
export function holdingsSentence({ articles, quotations, speakers }: Holdings, { say }: Language): string {
  if (articles === 0) return say('archive.no-articles-yet');
  return quotations === 0
    ? say('about.it-holds-no-quotations', { articles })
    : say('about.it-holds', { articles, quotations, speakers });
}
