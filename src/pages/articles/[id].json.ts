import { address } from '../../adapters/address.ts';
import { getArchive } from '../../adapters/archive-collection.ts';
import { articleTwins, type ArticleTwin } from '../../adapters/twin-pages.ts';
import { articleData } from '../../archive/article-data.ts';

export const getStaticPaths = async () => articleTwins(await getArchive());

export function GET({ props }: { readonly props: ArticleTwin }): Response {
  return Response.json(articleData(props.article, props.archive, address));
}
