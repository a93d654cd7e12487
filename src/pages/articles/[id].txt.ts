import { getArchive } from '../../adapters/archive-collection.ts';
import { address } from '../../adapters/address.ts';
import { articleText } from '../../archive/article-text.ts';
import type { Article } from '../../archive/article.ts';

export async function getStaticPaths() {
  const { articles } = await getArchive();
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

export async function GET({ props }: { readonly props: { readonly article: Article } }): Promise<Response> {
  return new Response(articleText(props.article, await getArchive(), address), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
