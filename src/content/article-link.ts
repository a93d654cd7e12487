import type { Issue, Point } from '../archive/issue.ts';
import { articlePath, type AddressOf } from '../archive/permalink.ts';
import { didYouMean } from '../text/suggestion.ts';

/** Links from one article to another by its id: `[the second part](article:1987-10-09-the-second-part)`. */
export const ARTICLE_SCHEME = 'article:';

/** A link in the body of an article, with its place in the file. */
export interface ArticleLink extends Point {
  /** Id of the article that it leads to. */
  readonly to: string;
}

/** The id in the address of a link, or `undefined` when it leads elsewhere. */
export function linkedArticle(address: string): string | undefined {
  return address.startsWith(ARTICLE_SCHEME) ? address.slice(ARTICLE_SCHEME.length) : undefined;
}

/** The address of an article's page from that of another: the same below every base path. */
export function besideArticle(id: string): string {
  return `../${id}/`;
}

/** The address of a link or a picture in an article's HTML, for use outside its page. What is absolute already stays so. */
export function absoluteLink(address: string, addressOf: AddressOf): string {
  const [, id, picture = ''] = /^\.\.\/([^./][^/]*)\/([^/]*)$/u.exec(address) ?? [];
  return id === undefined ? address : addressOf(`${articlePath(id)}${picture}`);
}

/**
 * Issues for links to articles that the archive does not have.
 *
 * @param known the ids of all articles, also of those whose files have issues
 */
export function articleLinkIssues(
  files: readonly { readonly file: string; readonly links?: readonly ArticleLink[] | undefined }[],
  known: ReadonlySet<string>,
): readonly Issue[] {
  return files.flatMap(({ file, links = [] }) =>
    links
      .filter(({ to }) => !known.has(to))
      .map(({ to, line, column }) => ({
        file,
        line,
        column,
        rule: 'article-unknown',
        message: `the link leads to the article "${to}", which the archive does not have.${didYouMean(to, known)} Correct the id, or remove the link and keep its words.`,
      })),
  );
}
