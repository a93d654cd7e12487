import { namedIn, type Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import { withCacheKeys } from '../../build/page-key.ts';

/** What a file is made from that gives out one article in another form. */
export interface ArticleFile {
  readonly article: Article;
  readonly archive: Archive;
}

/** A file for each article. */
export async function articleFiles(archive: Archive) {
  return withCacheKeys(
    archive.articles.map((article) => ({
      params: { id: article.id },
      props: { article, archive: namedIn([article], archive) } satisfies ArticleFile,
    })),
  );
}
