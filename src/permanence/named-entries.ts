import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { outletPath, seriesPath, speakerPath, topicPath } from '../archive/permalink.ts';

/** The registers whose entries have addresses, and how articles name their entries. */

export type EntryKind = 'speaker' | 'outlet' | 'topic' | 'series';

export const ENTRY_KINDS: readonly EntryKind[] = ['speaker', 'outlet', 'topic', 'series'];

export const ENTRY_PATHS: Readonly<Record<EntryKind, (id: string) => string>> = {
  speaker: speakerPath,
  outlet: outletPath,
  topic: topicPath,
  series: seriesPath,
};

/** The register of a kind; empty in an archive that has none. */
export function entriesOf(
  kind: EntryKind,
  { speakers, outlets, topics, series }: Archive,
): ReadonlyMap<string, unknown> {
  return { speaker: speakers, outlet: outlets, topic: topics, series }[kind] ?? new Map();
}

/** A place in an article's front matter that names an entry of a register. */
interface NamingPlace {
  readonly path: readonly (string | number)[];
  readonly id: string;
}

/** Everywhere that an article names entries of a kind. */
export function namingPlaces(kind: EntryKind, article: Article): readonly NamingPlace[] {
  const { outlet, quotations, topics = [], series } = article;
  const place = (id: string | undefined, ...path: (string | number)[]): readonly NamingPlace[] =>
    id === undefined ? [] : [{ path, id }];
  switch (kind) {
    case 'speaker':
      return quotations.flatMap(({ speaker, about = [] }, index) => [
        ...place(speaker, 'quotations', index, 'speaker'),
        ...about.flatMap((id, number) => place(id, 'quotations', index, 'about', number)),
      ]);
    case 'outlet':
      return [
        ...place(outlet, 'outlet'),
        ...quotations.flatMap(({ to }, index) => place(to, 'quotations', index, 'to')),
      ];
    case 'topic':
      return topics.flatMap((id, number) => place(id, 'topics', number));
    case 'series':
      return place(series?.id, 'series', 'id');
  }
}
