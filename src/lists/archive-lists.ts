/** The lists of the archive, split into pages, with the address of every page. */

import { printedQuotations, type Archive, type PrintedQuotation } from '../archive/archive.ts';
import type { Article, Topic } from '../archive/article.ts';
import { edtfDate } from '../archive/edtf-date.ts';
import { pagesByYear, pagesInOrder, UNDATED, type ListPage, type YearList } from './pagination.ts';
import { allTopicsOf } from '../archive/topics.ts';
import { aboutSpeakerPath, outletPath, seriesPath, speakerPath, topicPath } from '../archive/permalink.ts';
import { timeline, type TimelineEntry, type TimelineYear } from './timeline.ts';
import { bySaying } from './variant.ts';

/** Number of articles on the first page of the list of articles, when it is split by year. */
export const NEWEST_ARTICLES = 50;

/** Newest first. */
export function articleList(articles: readonly Article[]): YearList<Article> {
  return pagesByYear('/articles/', articles.toReversed(), ({ published }) => yearOf(published));
}

/** By the date on which they were said. */
export function quotationList(articles: readonly Article[]): YearList<PrintedQuotation> {
  return pagesByYear('/quotations/', printedQuotations(articles).toSorted(bySaying), ({ quotation }) =>
    yearOf(quotation.said),
  );
}

/** An entry of the timeline, or a quotation without a date. */
export type TimelineListEntry = TimelineEntry | { readonly kind: 'undated'; readonly printed: PrintedQuotation };

/** In the order of time, with undated quotations last. */
export function timelineList(articles: readonly Article[]): YearList<TimelineListEntry> {
  const { years, undated } = timeline(articles);
  const entries = [
    ...years.flatMap((year) => year.entries),
    ...undated.map((printed) => ({ kind: 'undated', printed }) as const),
  ];
  return pagesByYear(
    '/timeline/',
    entries,
    (entry) => (entry.kind === 'undated' ? UNDATED : String(entry.date.year)),
    'earliest',
  );
}

/** The dated entries, grouped by year. */
export function yearsOf(entries: readonly TimelineListEntry[]): readonly TimelineYear[] {
  const dated = entries.filter((entry) => entry.kind !== 'undated');
  return [...Map.groupBy(dated, ({ date }) => date.year)].map(([year, ofYear]) => ({ year, entries: ofYear }));
}

/** The articles that an entry of the timeline refers to. */
export function articlesIn(entry: TimelineListEntry): readonly Article[] {
  switch (entry.kind) {
    case 'said':
    case 'undated':
      return [entry.printed.article];
    case 'happened':
      return entry.articles;
    case 'published':
      return [entry.article];
  }
}

/** A speaker's quotations, by the date on which they were said. */
export function speakerPages(
  speakerId: string,
  said: readonly PrintedQuotation[],
): readonly ListPage<PrintedQuotation>[] {
  return pagesInOrder(speakerPath(speakerId), said.toSorted(bySaying));
}

/** The quotations that speak of a speaker, by the date on which they were said. No pages when there are none. */
export function aboutPages(
  speakerId: string,
  about: readonly PrintedQuotation[],
): readonly ListPage<PrintedQuotation>[] {
  return about.length === 0 ? [] : pagesInOrder(aboutSpeakerPath(speakerId), about.toSorted(bySaying));
}

/** An article that an outlet published, or a quotation that was said to it. */
export type OutletEntry =
  | { readonly kind: 'published'; readonly article: Article }
  | { readonly kind: 'told'; readonly printed: PrintedQuotation };

/** The articles of an outlet, newest first, then the quotations said to it, by date. */
export function outletPages(
  outletId: string,
  published: readonly Article[],
  told: readonly PrintedQuotation[],
): readonly ListPage<OutletEntry>[] {
  return pagesInOrder(outletPath(outletId), [
    ...published.toReversed().map((article): OutletEntry => ({ kind: 'published', article })),
    ...told.toSorted(bySaying).map((printed): OutletEntry => ({ kind: 'told', printed })),
  ]);
}

/** All quotations by id of the speaker, of a speaker they are about, and of the outlet they were said to. */
export function quotationsByName(articles: readonly Article[]): {
  readonly bySpeaker: ReadonlyMap<string, readonly PrintedQuotation[]>;
  readonly bySubject: ReadonlyMap<string, readonly PrintedQuotation[]>;
  readonly byAddressee: ReadonlyMap<string, readonly PrintedQuotation[]>;
} {
  const all = printedQuotations(articles);
  return {
    bySpeaker: Map.groupBy(all, ({ quotation }) => quotation.speaker),
    bySubject: bySubject(all),
    byAddressee: Map.groupBy(all, ({ quotation }) => quotation.to ?? ''),
  };
}

function bySubject(all: readonly PrintedQuotation[]): ReadonlyMap<string, readonly PrintedQuotation[]> {
  const groups = new Map<string, PrintedQuotation[]>();
  for (const printed of all) {
    for (const id of new Set(printed.quotation.about)) groups.set(id, [...(groups.get(id) ?? []), printed]);
  }
  return groups;
}

/** All articles by topic, each also under the topics that are broader than its own. */
export function articlesByTopic(
  articles: readonly Article[],
  topics: ReadonlyMap<string, Topic>,
): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const id of allTopicsOf(article, topics)) groups.set(id, [...(groups.get(id) ?? []), article]);
  }
  return groups;
}

/** The articles on a topic, newest first. */
export function topicPages(topicId: string, articles: readonly Article[]): readonly ListPage<Article>[] {
  return pagesInOrder(topicPath(topicId), articles.toReversed());
}

/** All articles by series, in the order of their parts. */
export function articlesBySeries(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const groups = Map.groupBy(
    articles.filter(({ series }) => series !== undefined),
    ({ series }) => series?.id ?? '',
  );
  return new Map([...groups].map(([id, parts]) => [id, parts.toSorted((a, b) => partOf(a) - partOf(b))]));
}

export function seriesPages(seriesId: string, parts: readonly Article[]): readonly ListPage<Article>[] {
  return pagesInOrder(seriesPath(seriesId), parts);
}

/** The parts before and after an article in its series, as far as the archive has them. */
export interface SeriesNeighbours {
  readonly before: Article | undefined;
  readonly after: Article | undefined;
}

export function seriesNeighbours(article: Article, bySeries: ReturnType<typeof articlesBySeries>): SeriesNeighbours {
  const parts = bySeries.get(article.series?.id ?? '') ?? [];
  const place = parts.indexOf(article);
  return { before: place < 0 ? undefined : parts[place - 1], after: place < 0 ? undefined : parts[place + 1] };
}

/** The number of the part that an article is; 0 where it is none. */
export function partOf({ series }: Pick<Article, 'series'>): number {
  return Number(series?.part ?? 0);
}

/** The paths of all pages of all lists. */
export function listAddresses({
  articles,
  speakers,
  outlets,
  topics = new Map(),
  series = new Map(),
}: Archive): readonly string[] {
  const byTopic = articlesByTopic(articles, topics);
  const bySeries = articlesBySeries(articles);
  const { bySpeaker, bySubject, byAddressee } = quotationsByName(articles);
  const byOutlet = Map.groupBy(articles, ({ outlet }) => outlet);
  return [
    ...articleList(articles).pages,
    ...quotationList(articles).pages,
    ...timelineList(articles).pages,
    ...[...speakers.keys()].flatMap((id) => speakerPages(id, bySpeaker.get(id) ?? [])),
    ...[...speakers.keys()].flatMap((id) => aboutPages(id, bySubject.get(id) ?? [])),
    ...[...outlets.keys()].flatMap((id) => outletPages(id, byOutlet.get(id) ?? [], byAddressee.get(id) ?? [])),
    ...[...topics.keys()].flatMap((id) => topicPages(id, byTopic.get(id) ?? [])),
    ...[...series.keys()].flatMap((id) => seriesPages(id, bySeries.get(id) ?? [])),
  ].map(({ path }) => path);
}

function yearOf(date: string | undefined): string {
  return date === undefined ? UNDATED : String(edtfDate(date).year);
}
