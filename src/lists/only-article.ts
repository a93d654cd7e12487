import type { Archive, PrintedQuotation } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import type { Language } from '../languages/language.ts';
import { whereAndWhen } from './page-titles.ts';

/** An article as a page names it that has nothing from others. */
export interface OnlyArticle extends Pick<Article, 'id'> {
  /** "Harbour Post, 2 May 2024" */
  readonly facts: string;
}

/** The article that all of these quotations stand in; `undefined` when there are several or none. */
export function onlyArticle(
  printed: readonly PrintedQuotation[],
  { outlets }: Pick<Archive, 'outlets'>,
  words: Language,
): OnlyArticle | undefined {
  const [article, ...others] = new Set(printed.map((each) => each.article));
  if (article === undefined || others.length > 0) return undefined;
  return { id: article.id, facts: whereAndWhen(article, outlets, words) };
}
