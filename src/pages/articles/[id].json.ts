import { getArchive } from '../../adapters/archive-collection.ts';
import { address } from '../../adapters/address.ts';
import { articleData } from '../../archive/article-data.ts';
import type { Article } from '../../archive/article.ts';

export async function getStaticPaths() {
  const { articles } = await getArchive();
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

export async function GET({ props }: { readonly props: { readonly article: Article } }): Promise<Response> {
  return Response.json(articleData(props.article, await getArchive(), address));
}
