import { getArchive } from '../../adapters/archive-collection.ts';
import { address } from '../../adapters/address.ts';
import { withCacheKeys } from '../../adapters/page-key.ts';
import { namedIn, type Archive } from '../../archive/archive.ts';
import { articleText } from '../../archive/article-text.ts';
import type { Article } from '../../archive/article.ts';
import { edtfDate } from '../../archive/edtf-date.ts';

export async function getStaticPaths() {
  const archive = await getArchive();
  return withCacheKeys(
    archive.articles.map((article) => ({
      params: { id: article.id },
      props: { article, archive: namedIn([article], archive) },
    })),
    ({ article }) => edtfDate(article.published).year,
  );
}

interface Props {
  readonly article: Article;
  readonly archive: Archive;
}

export function GET({ props }: { readonly props: Props }): Response {
  return new Response(articleText(props.article, props.archive, address), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
