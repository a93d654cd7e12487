import { namedIn, type Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { neighboursOf, type ListPage, type PageNeighbours } from './list-page.ts';

/** What the page of any list is given. */
export interface ListProps<Entry> {
  readonly page: ListPage<Entry>;
  readonly neighbours: PageNeighbours;
  /** With the names that the entries of this page need, and no others. */
  readonly archive: Archive;
}

/** @param articlesIn the articles that an entry shows something of */
export function listProps<Entry>(
  pages: readonly ListPage<Entry>[],
  articlesIn: (entry: Entry) => readonly Article[],
  archive: Archive,
): readonly ListProps<Entry>[] {
  return pages.map((page, index) => ({
    page,
    neighbours: neighboursOf(pages, index),
    archive: namedIn(page.entries.flatMap(articlesIn), archive),
  }));
}
