import { getArchive } from '../../adapters/archive-collection.ts';
import { feedSource } from '../../adapters/feed-source.ts';
import { atomDocument } from '../../archive/feed-document.ts';
import { archiveFeeds, type Feed } from '../../archive/feed.ts';
import { site } from '../../site.ts';

export async function getStaticPaths() {
  return archiveFeeds(await getArchive(), site.title).map((feed) => ({
    // The home page's path is none.
    params: { of: feed.page.slice(1, -1) || undefined },
    props: { feed },
  }));
}

export async function GET({ props }: { readonly props: { readonly feed: Feed } }): Promise<Response> {
  return new Response(atomDocument(props.feed, feedSource(await getArchive())), {
    headers: { 'content-type': 'application/atom+xml' },
  });
}
