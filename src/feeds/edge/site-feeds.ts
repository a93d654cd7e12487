/** The feeds of this deployment: their routes, what they say of the archive, and the links that lead to them. */

import { namedIn, type Archive } from '../../archive/archive.ts';
import { address } from '../../build/address.ts';
import { withCacheKeys } from '../../content/edge/page-key.ts';
import { archiveSettings } from '../../content/edge/archive-settings.ts';
import { archiveLanguage } from '../../content/edge/archive-language.ts';
import type { FeedContext } from '../feed-document.ts';
import { archiveFeeds, feedPaths, type Feed } from '../feed.ts';

/** Props of a route that renders a feed as Atom or as JSON. */
export interface FeedRouteProps {
  readonly feed: Feed;
  readonly archive: Archive;
}

/** One route for each feed: the whole archive, each speaker and each outlet. */
export async function feedRoutes(archive: Archive) {
  return withCacheKeys(
    archiveFeeds(archive, archiveSettings().title, archiveLanguage()).map((feed) => {
      const articles = feed.items.map(({ article }) => article);
      return {
        // The feed of the home page has no folder in front of it.
        params: { of: feed.page.slice(1, -1) || undefined },
        props: { feed, archive: namedIn(articles, archive) } satisfies FeedRouteProps,
      };
    }),
  );
}

export function feedContext(archive: Archive): FeedContext {
  const { title, description, language, keeper = title } = archiveSettings();
  return { archive, addressOf: address, language, words: archiveLanguage(), author: keeper, description };
}

/** A `<link rel="alternate">` of a page. */
interface Alternate {
  readonly type: string;
  readonly path: string;
  readonly title: string;
}

/** Links by which feed readers find the feeds of a page. Empty when the page lists nothing, since it then has no feed. */
export function feedLinks(page: string, title: string, items: number): readonly Alternate[] {
  const { atom, json } = feedPaths(page);
  if (items === 0) return [];
  const { say } = archiveLanguage();
  return [
    { type: 'application/atom+xml', path: atom, title: say('feed.as-atom', { title }) },
    { type: 'application/feed+json', path: json, title: say('feed.as-json-feed', { title }) },
  ];
}

/** {@link feedLinks} for the feeds of the whole archive. */
export function archiveFeedLinks({ articles }: Pick<Archive, 'articles'>): readonly Alternate[] {
  return feedLinks('/', archiveSettings().title, articles.length);
}
