import type { Article } from '../../archive/article.ts';

/** The big part of an article, read only when a page asks for it. */
export type ArticleText = Pick<Article, 'paragraphs' | 'html'>;

/** The rest of an article, which lists and indexes need of all articles at once. */
export type ArticleFields = Omit<Article, keyof ArticleText>;

/**
 * An article whose text stays on disk until somebody asks for it: 10,000 texts with their HTML take 250 MB. A copy
 * (`{ ...article }`) has the fields without the text.
 *
 * @param read reads the text; called each time
 */
export function storedArticle(fields: ArticleFields, read: () => ArticleText): Article {
  return Object.defineProperties({ ...fields } as Article, {
    paragraphs: { get: () => read().paragraphs },
    html: { get: () => read().html },
  });
}
