import { namedIn, type Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { withCacheKeys } from '../../content/edge/page-key.ts';

/** Props of a route that renders one article as a file, such as JSON or plain text. */
export interface ArticleRouteProps {
  readonly article: Article;
  readonly archive: Archive;
}

/** One route for each article. */
export async function articleRoutes(archive: Archive) {
  return withCacheKeys(
    archive.articles.map((article) => ({
      params: { id: article.id },
      props: { article, archive: namedIn([article], archive) } satisfies ArticleRouteProps,
    })),
  );
}
