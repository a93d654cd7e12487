import { byPublication, printedQuotations, type Archive } from '../archive/archive.ts';
import type { Article, Quotation, Series, Topic } from '../archive/article.ts';
import { articlesBySeries, articlesByTopic } from '../lists/archive-lists.ts';
import { pageTitles, toldName } from '../lists/page-titles.ts';
import type { Language } from '../languages/language.ts';
import { outletPath, seriesPath, speakerPath, topicPath } from '../archive/permalink.ts';

/**
 * Entries in one feed. Somebody who checks it once a month misses nothing if the archive grows by one or two articles a
 * day, and the feed stays below half a megabyte. The data exports have everything.
 */
const MOST_ENTRIES = 50;

/** A new article or, if `quotation` is present, one of its quotations. */
export interface FeedItem {
  readonly article: Article;
  readonly quotation?: Quotation;
}

/** New items of the archive, newest first. Never empty, because a feed must say when it last changed. */
export interface Feed {
  /** Site-relative path of the page that lists the same things: `/`, `/speakers/<id>/`. */
  readonly page: string;
  readonly title: string;
  readonly items: readonly FeedItem[];
}

/** Site-relative paths of a page's feeds. */
export function feedPaths(page: string): { readonly atom: string; readonly json: string } {
  return { atom: `${page}feed.xml`, json: `${page}feed.json` };
}

/**
 * All feeds: the articles of the archive, of each topic and of each series, the quotations of each speaker, and for each
 * outlet the articles that it published and the quotations said to it. Feeds that would be empty are left out.
 */
export function archiveFeeds(archive: Archive, title: string, words: Language): readonly Feed[] {
  const titles = pageTitles(archive, words);
  const newest = archive.articles.toSorted(byArrival);
  const quotations: readonly Required<FeedItem>[] = printedQuotations(newest);
  const ofSpeaker = Map.groupBy(quotations, ({ quotation }) => quotation.speaker);
  const printed = Map.groupBy<string | undefined, FeedItem>(
    newest.map((article) => ({ article })),
    ({ article }) => article.outlet,
  );
  const told = Map.groupBy<string | undefined, FeedItem>(quotations, (item) => item.quotation?.to);
  const { topics = new Map<string, Topic>(), series = new Map<string, Series>() } = archive;
  const onTopic = articlesByTopic(newest, topics);
  const inSeries = articlesBySeries(newest);
  const ofArticles = (articles: readonly Article[] = []): readonly FeedItem[] =>
    articles.toSorted(byArrival).map((article) => ({ article }));
  const feeds: readonly Feed[] = [
    { page: '/', title, items: newest.map((article) => ({ article })) },
    ...[...archive.speakers.values()].map((speaker) => ({
      page: speakerPath(speaker.id),
      title: `${toldName(speaker, titles)} · ${title}`,
      items: ofSpeaker.get(speaker.id) ?? [],
    })),
    ...[...archive.outlets.values()].map(({ id, name }) => ({
      page: outletPath(id),
      title: `${name} · ${title}`,
      items: [...(printed.get(id) ?? []), ...(told.get(id) ?? [])].toSorted((a, b) => byArrival(a.article, b.article)),
    })),
    ...[...topics.values()].map(({ id, name }) => ({
      page: topicPath(id),
      title: `${name} · ${title}`,
      items: ofArticles(onTopic.get(id)),
    })),
    ...[...series.values()].map(({ id, name }) => ({
      page: seriesPath(id),
      title: `${name} · ${title}`,
      items: ofArticles(inSeries.get(id)),
    })),
  ];
  return feeds
    .filter(({ items }) => items.length > 0)
    .map((feed) => ({ ...feed, items: feed.items.slice(0, MOST_ENTRIES) }));
}

/** Sorts by the day added, then by publication, latest first. Items of one article keep their order. */
function byArrival(a: Article, b: Article): number {
  if (a === b) return 0;
  if (a.added !== b.added) return a.added < b.added ? 1 : -1;
  return byPublication(b, a);
}
