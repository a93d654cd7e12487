import type { Article, Series, Topic } from '../../archive/article.ts';
import type { Issue } from '../../archive/issue.ts';
import { allTopicsOf } from '../../archive/topics.ts';
import type { FileClaims, PlaceInFile } from './file-claims.ts';

/** Issues for parts of a series that several articles claim. */
export function doubledParts(files: readonly FileClaims[], placeOf: PlaceInFile): readonly Issue[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, series: { id, part } = {} }) => {
    if (id === undefined || part === undefined) return [];
    const key = `${id} ${part}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    return [
      {
        ...placeOf(file, ['series', 'part']),
        rule: 'series-part-doubled',
        message: `${other} is part ${part} of "${id}" too. Correct one of the numbers.`,
      },
    ];
  });
}

/** What is allowed in the registers but often a mistake. */
export interface RegisterWarning {
  readonly register: 'topics' | 'series';
  /** The entry of the register. */
  readonly id: string;
  readonly rule: string;
  readonly message: string;
}

/** Warnings for topics and series that no article names, and for parts of a series that are missing before its last one. */
export function gatheringWarnings(
  articles: readonly Article[],
  topics: ReadonlyMap<string, Topic> = new Map(),
  series: ReadonlyMap<string, Series> = new Map(),
): readonly RegisterWarning[] {
  const used = new Set(articles.flatMap((article) => allTopicsOf(article, topics)));
  const parts = Map.groupBy(
    articles.flatMap((article) => article.series ?? []),
    ({ id }) => id,
  );
  return [
    ...[...topics.keys()]
      .filter((id) => !used.has(id))
      .map((id) => ({
        ...({ register: 'topics', id, rule: 'topic-unused' } as const),
        message: `no article is about "${id}", so its page is empty. Name it under "topics" in an article, or remove it if it was never published.`,
      })),
    ...[...series.keys()].flatMap((id): readonly RegisterWarning[] => {
      const numbers = new Set((parts.get(id) ?? []).map(({ part }) => Number(part)));
      const fault = (rule: string, message: string): readonly RegisterWarning[] => [
        { register: 'series', id, rule, message },
      ];
      if (numbers.size === 0) {
        return fault(
          'series-unused',
          `no article is a part of "${id}", so its page is empty. Name it under "series" in an article, or remove it if it was never published.`,
        );
      }
      const missing = missingParts(numbers);
      if (missing.length === 0) return [];
      return fault(
        'series-part-missing',
        `no article is part ${missing.join(', ')} of "${id}". If the archive does not have it, leave it so: the page of the series says it. Otherwise correct a number.`,
      );
    }),
  ];
}

/** The numbers from 1 to the last part that no part has. */
export function missingParts(numbers: ReadonlySet<number>): readonly number[] {
  const last = Math.max(0, ...numbers);
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !numbers.has(number));
}
