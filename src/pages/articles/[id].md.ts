import { address } from '../../build/address.ts';
import { articleSource } from '../../content/edge/article-source.ts';
import { getArchive } from '../../content/edge/archive-collection.ts';
import { withCacheKeys } from '../../content/edge/page-key.ts';
import type { Article } from '../../archive/article.ts';

export async function getStaticPaths() {
  const { articles } = await getArchive();
  return withCacheKeys(articles.map((article) => ({ params: { id: article.id }, props: { article } })));
}

/** Safe to reuse by key: the digest covers the whole file. */
export async function GET({ props }: { readonly props: { readonly article: Article } }): Promise<Response> {
  return new Response(await articleSource(props.article.id, address), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
