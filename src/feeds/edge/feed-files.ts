import { namedIn, type Archive } from '../../archive/archive.ts';
import { withCacheKeys } from '../../build/page-key.ts';
import { site } from '../../site.ts';
import { archiveFeeds, type Feed } from '../feed.ts';

/** What a file is made from that is one form of a feed. */
export interface FeedFile {
  readonly feed: Feed;
  readonly archive: Archive;
}

/** A file for each feed: of the archive, of each speaker and outlet. */
export async function feedFiles(archive: Archive) {
  return withCacheKeys(
    archiveFeeds(archive, site.title).map((feed) => {
      const articles = feed.items.map(({ article }) => article);
      return {
        // The home page's path is none.
        params: { of: feed.page.slice(1, -1) || undefined },
        props: { feed, archive: namedIn(articles, archive) } satisfies FeedFile,
      };
    }),
  );
}
