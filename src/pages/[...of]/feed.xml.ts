import { getArchive } from '../../adapters/archive-collection.ts';
import { feedSource } from '../../adapters/feed-source.ts';
import { withCacheKeys } from '../../adapters/page-key.ts';
import { namedIn, type Archive } from '../../archive/archive.ts';
import { atomDocument } from '../../archive/feed-document.ts';
import { archiveFeeds, type Feed } from '../../archive/feed.ts';
import { site } from '../../site.ts';

export async function getStaticPaths() {
  const archive = await getArchive();
  return withCacheKeys(
    archiveFeeds(archive, site.title).map((feed) => ({
      // The home page's path is none.
      params: { of: feed.page.slice(1, -1) || undefined },
      props: {
        feed,
        archive: namedIn(
          feed.items.map(({ article }) => article),
          archive,
        ),
      },
    })),
  );
}

interface Props {
  readonly feed: Feed;
  readonly archive: Archive;
}

export function GET({ props }: { readonly props: Props }): Response {
  return new Response(atomDocument(props.feed, feedSource(props.archive)), {
    headers: { 'content-type': 'application/atom+xml' },
  });
}
