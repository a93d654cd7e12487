import { address } from '../../build/address.ts';
import { getArchive } from '../../content/edge/archive-collection.ts';
import { articleFiles, type ArticleFile } from '../../exports/edge/article-files.ts';
import { articleText } from '../../exports/article-text.ts';

export const getStaticPaths = async () => articleFiles(await getArchive());

export function GET({ props }: { readonly props: ArticleFile }): Response {
  return new Response(articleText(props.article, props.archive, address), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
