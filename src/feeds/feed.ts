import { byPublication, printedQuotations, type Archive } from '../archive/archive.ts';
import type { Article, Quotation } from '../archive/article.ts';
import { outletPath, speakerPath } from '../archive/permalink.ts';

/**
 * Entries in one feed. A reader who looks in once a month misses nothing of an archive that grows by one or two articles
 * a day, and a feed stays below half a megabyte; whoever wants everything takes the data.
 */
const MOST_ENTRIES = 50;

/** An article that came into the archive or, where `quotation` is given, one quotation in it. */
export interface FeedItem {
  readonly article: Article;
  readonly quotation?: Quotation;
}

/** What newly came into the archive, newest first. Never empty: a feed must say when it last changed. */
export interface Feed {
  /** Site-relative path of the page that lists the same things: `/`, `/speakers/<id>/`. */
  readonly page: string;
  readonly title: string;
  readonly items: readonly FeedItem[];
}

/** Addresses of a page's feeds: they stand below it. */
export function feedPaths(page: string): { readonly atom: string; readonly json: string } {
  return { atom: `${page}feed.xml`, json: `${page}feed.json` };
}

/**
 * All feeds: articles of the archive, the quotations of each speaker, and for each outlet the articles that it published
 * with the quotations that were said to it. Of a speaker or an outlet without any there is no feed.
 */
export function archiveFeeds(archive: Archive, title: string): readonly Feed[] {
  const newest = archive.articles.toSorted(byArrival);
  const quotations: readonly Required<FeedItem>[] = printedQuotations(newest);
  const ofSpeaker = Map.groupBy(quotations, ({ quotation }) => quotation.speaker);
  const printed = Map.groupBy<string | undefined, FeedItem>(
    newest.map((article) => ({ article })),
    ({ article }) => article.outlet,
  );
  const told = Map.groupBy<string | undefined, FeedItem>(quotations, (item) => item.quotation?.to);
  const feeds: readonly Feed[] = [
    { page: '/', title, items: newest.map((article) => ({ article })) },
    ...[...archive.speakers.values()].map(({ id, name }) => ({
      page: speakerPath(id),
      title: `${name} · ${title}`,
      items: ofSpeaker.get(id) ?? [],
    })),
    ...[...archive.outlets.values()].map(({ id, name }) => ({
      page: outletPath(id),
      title: `${name} · ${title}`,
      items: [...(printed.get(id) ?? []), ...(told.get(id) ?? [])].toSorted((a, b) => byArrival(a.article, b.article)),
    })),
  ];
  return feeds
    .filter(({ items }) => items.length > 0)
    .map((feed) => ({ ...feed, items: feed.items.slice(0, MOST_ENTRIES) }));
}

/** Latest arrival first; of one day the latest published. What stands in one article keeps its order. */
function byArrival(a: Article, b: Article): number {
  if (a === b) return 0;
  if (a.added !== b.added) return a.added < b.added ? 1 : -1;
  return byPublication(b, a);
}
