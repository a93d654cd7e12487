import { address } from '../../build/address.ts';
import { getArchive } from '../../content/edge/archive-collection.ts';
import { articleRoutes, type ArticleRouteProps } from '../../exports/edge/article-routes.ts';
import { articleText } from '../../exports/article-text.ts';
import { archiveLanguage } from '../../content/edge/archive-language.ts';

export const getStaticPaths = async () => articleRoutes(await getArchive());

export function GET({ props }: { readonly props: ArticleRouteProps }): Response {
  return new Response(articleText(props.article, props.archive, address, archiveLanguage()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
