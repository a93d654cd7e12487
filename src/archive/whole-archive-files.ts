import type { Article } from './article.ts';
import { edtfDate } from './edtf-date.ts';

/**
 * As many articles as one file holds. At about 12 kB each, 1,000 make 12 MB, which a browser opens in seconds and finds
 * in at once; ten times as many would need more memory than a phone has.
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
