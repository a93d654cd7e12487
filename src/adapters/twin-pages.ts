import { archiveFeeds, type Feed } from '../archive/feed.ts';
import { namedIn, type Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { site } from '../site.ts';
import { withCacheKeys } from './page-key.ts';

/** What a file is made from that gives out one article in another form. */
export interface ArticleTwin {
  readonly article: Article;
  readonly archive: Archive;
}

/** A file for each article. */
export async function articleTwins(archive: Archive) {
  return withCacheKeys(
    archive.articles.map((article) => ({
      params: { id: article.id },
      props: { article, archive: namedIn([article], archive) } satisfies ArticleTwin,
    })),
  );
}

/** What a file is made from that is one form of a feed. */
export interface FeedTwin {
  readonly feed: Feed;
  readonly archive: Archive;
}

/** A file for each feed: of the archive, of each speaker and outlet. */
export async function feedTwins(archive: Archive) {
  return withCacheKeys(
    archiveFeeds(archive, site.title).map((feed) => {
      const articles = feed.items.map(({ article }) => article);
      return {
        // The home page's path is none.
        params: { of: feed.page.slice(1, -1) || undefined },
        props: { feed, archive: namedIn(articles, archive) } satisfies FeedTwin,
      };
    }),
  );
}
