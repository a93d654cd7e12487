import { getArchive } from '../../content/edge/archive-collection.ts';
import { feedSource } from '../../feeds/edge/feed-source.ts';
import { feedFiles, type FeedFile } from '../../feeds/edge/feed-files.ts';
import { jsonFeedDocument } from '../../feeds/feed-document.ts';

export const getStaticPaths = async () => feedFiles(await getArchive());

export function GET({ props }: { readonly props: FeedFile }): Response {
  return Response.json(jsonFeedDocument(props.feed, feedSource(props.archive)), {
    headers: { 'content-type': 'application/feed+json' },
  });
}
