import type { Article } from '../archive/article.ts';
import { articlePath } from '../archive/permalink.ts';
import type { AddressOf } from './json-ld.ts';

/** Attributes of a link to an original. */
export interface RobustLink {
  readonly href: string;
  readonly rel: string;
  readonly 'data-originalurl': string;
  readonly 'data-versiondate': string;
  /** Absent where we hold none. */
  readonly 'data-versionurl'?: string;
}

/**
 * A link to an article's original that can still be followed when the original has gone: it says which day's state is
 * meant, so that web archives can be asked for it. A full text is a copy of the original and given as one; a record is
 * not, for it tells the article in other words. `memento` and `timegate` are not claimed of anything: we speak for no web
 * archive. Absent where the original's address is not known.
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
