import { articleSource } from '../../adapters/article-source.ts';
import { getArchive } from '../../adapters/archive-collection.ts';

export async function getStaticPaths() {
  const { articles } = await getArchive();
  return articles.map(({ id }) => ({ params: { id } }));
}

export async function GET({ params }: { readonly params: { readonly id: string } }): Promise<Response> {
  return new Response(await articleSource(params.id), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
