import { address } from '../../build/address.ts';
import { getArchive } from '../../content/edge/archive-collection.ts';
import { articleRoutes, type ArticleRouteProps } from '../../exports/edge/article-routes.ts';
import { articleData } from '../../exports/article-data.ts';

export const getStaticPaths = async () => articleRoutes(await getArchive());

export function GET({ props }: { readonly props: ArticleRouteProps }): Response {
  return Response.json(articleData(props.article, props.archive, address));
}
