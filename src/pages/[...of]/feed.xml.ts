import { getArchive } from '../../content/edge/archive-collection.ts';
import { feedContext, feedRoutes, type FeedRouteProps } from '../../feeds/edge/site-feeds.ts';
import { atomDocument } from '../../feeds/feed-document.ts';

export const getStaticPaths = async () => feedRoutes(await getArchive());

export function GET({ props }: { readonly props: FeedRouteProps }): Response {
  return new Response(atomDocument(props.feed, feedContext(props.archive)), {
    headers: { 'content-type': 'application/atom+xml' },
  });
}
