import { namedIn, type Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { neighboursOf, type ListPage, type PageNeighbours } from './pagination.ts';

/** Props of a page of any list. */
export interface ListPageProps<Entry> {
  readonly page: ListPage<Entry>;
  readonly neighbours: PageNeighbours;
  /** Only the speakers and outlets that this page names. */
  readonly archive: Archive;
}

/** @param articlesIn the articles that an entry shows */
export function listPageProps<Entry>(
  pages: readonly ListPage<Entry>[],
  articlesIn: (entry: Entry) => readonly Article[],
  archive: Archive,
): readonly ListPageProps<Entry>[] {
  return pages.map((page, index) => ({
    page,
    neighbours: neighboursOf(pages, index),
    archive: namedIn(page.entries.flatMap(articlesIn), archive),
  }));
}
