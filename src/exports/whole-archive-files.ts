import type { Article } from '../archive/article.ts';
import { edtfDate } from '../archive/edtf-date.ts';

/**
 * At 5 to 10 kB each, 1,000 articles make up to 10 MB, which a phone can still open. A smaller limit would split archives
 * that a keeper wants whole, and ten times as many articles would be too much for a phone.
 */
export const ARTICLES_PER_FILE = 1000;

/** An HTML file for reading from disk, with the whole archive or one year of it. */
export interface WholeArchiveFile {
  /** File name without extension. */
  readonly name: string;
  /** Absent in the file that has everything or links to the years. */
  readonly year?: number;
  readonly articles: readonly Article[];
}

/** One file if all articles fit. Otherwise a file that links to the years, and one file for each year of publication. */
export function wholeArchiveFiles(articles: readonly Article[]): readonly WholeArchiveFile[] {
  if (articles.length <= ARTICLES_PER_FILE) return [{ name: 'everything', articles }];
  const years = [...Map.groupBy(articles, ({ published }) => edtfDate(published).year)];
  return [
    { name: 'everything', articles: [] },
    ...years.map(([year, ofYear]) => ({ name: `everything-${String(year)}`, year, articles: ofYear })),
  ];
}
