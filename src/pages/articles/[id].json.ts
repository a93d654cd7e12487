import { address } from '../../build/address.ts';
import { getArchive } from '../../content/edge/archive-collection.ts';
import { articleFiles, type ArticleFile } from '../../exports/edge/article-files.ts';
import { articleData } from '../../exports/article-data.ts';

export const getStaticPaths = async () => articleFiles(await getArchive());

export function GET({ props }: { readonly props: ArticleFile }): Response {
  return Response.json(articleData(props.article, props.archive, address));
}
