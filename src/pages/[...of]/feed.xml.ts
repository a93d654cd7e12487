import { getArchive } from '../../adapters/archive-collection.ts';
import { feedSource } from '../../adapters/feed-source.ts';
import { feedTwins, type FeedTwin } from '../../adapters/twin-pages.ts';
import { atomDocument } from '../../archive/feed-document.ts';

export const getStaticPaths = async () => feedTwins(await getArchive());

export function GET({ props }: { readonly props: FeedTwin }): Response {
  return new Response(atomDocument(props.feed, feedSource(props.archive)), {
    headers: { 'content-type': 'application/atom+xml' },
  });
}
