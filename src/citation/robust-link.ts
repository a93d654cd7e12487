import type { Article } from '../archive/article.ts';
import { articlePath, type AddressOf } from '../archive/permalink.ts';

/** Attributes of a link to an article's original. */
export interface RobustLink {
  readonly href: string;
  readonly rel: string;
  readonly 'data-originalurl': string;
  readonly 'data-versiondate': string;
  /** Absent when we have no copy. */
  readonly 'data-versionurl'?: string;
}

/**
 * A link to an article's original that is still useful when the original has gone: it names the day of our version, so
 * that readers can look for it in web archives. A full text is offered as a copy of the original. A record is not, because
 * it tells the article in other words. The relations `memento` and `timegate` are not used, because they are for web
 * archives. `undefined` when the original's URL is not known.
 *
 * @see https://robustlinks.mementoweb.org/spec/
 * @see https://www.rfc-editor.org/rfc/rfc7089#section-2.2.1 on `original`
 */
export function robustLink(article: Article, addressOf: AddressOf): RobustLink | undefined {
  if (article.url === undefined) return undefined;
  return {
    href: article.url,
    rel: 'original external noopener',
    'data-originalurl': article.url,
    'data-versiondate': article.added,
    ...(article.edition === 'full' && { 'data-versionurl': addressOf(articlePath(article.id)) }),
  };
}
