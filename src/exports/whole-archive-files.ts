import type { Article } from '../archive/article.ts';
import { edtfDate } from '../archive/edtf-date.ts';

/**
 * As many articles as one file holds. At 5 to 10 kB each, 1,000 make up to 10 MB: much for a phone, but it opens. Fewer
 * would split archives that a keeper wants whole; ten times as many would be too much for a phone.
 */
export const ARTICLES_PER_FILE = 1000;

/** A file that is read from a disk: the whole archive, or one year of it. */
export interface WholeArchiveFile {
  /** Without its ending. */
  readonly name: string;
  /** Absent in the file that holds all or leads to the years. */
  readonly year?: number;
  readonly articles: readonly Article[];
}

/** One file while all articles fit; else one that leads to the years, and one for each year of publication. */
export function wholeArchiveFiles(articles: readonly Article[]): readonly WholeArchiveFile[] {
  if (articles.length <= ARTICLES_PER_FILE) return [{ name: 'everything', articles }];
  const years = [...Map.groupBy(articles, ({ published }) => edtfDate(published).year)];
  return [
    { name: 'everything', articles: [] },
    ...years.map(([year, ofYear]) => ({ name: `everything-${String(year)}`, year, articles: ofYear })),
  ];
}
