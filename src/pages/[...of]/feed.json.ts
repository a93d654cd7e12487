import { getArchive } from '../../adapters/archive-collection.ts';
import { feedSource } from '../../adapters/feed-source.ts';
import { feedTwins, type FeedTwin } from '../../adapters/twin-pages.ts';
import { jsonFeedDocument } from '../../archive/feed-document.ts';

export const getStaticPaths = async () => feedTwins(await getArchive());

export function GET({ props }: { readonly props: FeedTwin }): Response {
  return Response.json(jsonFeedDocument(props.feed, feedSource(props.archive)), {
    headers: { 'content-type': 'application/feed+json' },
  });
}
