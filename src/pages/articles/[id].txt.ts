import { address } from '../../adapters/address.ts';
import { getArchive } from '../../adapters/archive-collection.ts';
import { articleTwins, type ArticleTwin } from '../../adapters/twin-pages.ts';
import { articleText } from '../../archive/article-text.ts';

export const getStaticPaths = async () => articleTwins(await getArchive());

export function GET({ props }: { readonly props: ArticleTwin }): Response {
  return new Response(articleText(props.article, props.archive, address), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
