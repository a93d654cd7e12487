import type { BenchQuery, QueryKind } from './query-set.ts';

/** The kinds of query in the order of the table. */
export const KINDS: readonly QueryKind[] = ['phrase', 'keyword', 'half-remembered', 'misspelt'];

/** What one engine did at one size. */
export interface Measured {
  readonly engine: string;
  /** For each query the texts of the first three results, best first; an article counts as an empty text. */
  readonly found: readonly (readonly string[])[];
  /** Bytes of all bodies from opening the page to the first result, for each query that was opened. */
  readonly bytes: readonly number[];
  /** Milliseconds from the last keystroke to the results, for each query. */
  readonly times: readonly number[];
  /** Further measures, each in a sentence. */
  readonly notes: readonly string[];
}

/** Percentage of the queries that have what they are after among the first results. @param among 1 or 3 */
export function success(
  { found }: Pick<Measured, 'found'>,
  queries: readonly BenchQuery[],
  kind: QueryKind | 'all',
  among: number,
): number {
  const asked = [...queries.entries()].filter(([, query]) => kind === 'all' || query.kind === kind);
  const hits = asked.filter(([number, query]) =>
    (found[number] ?? []).slice(0, among).some((text) => isExpected(text, query)),
  );
  return (100 * hits.length) / asked.length;
}

/** Whether a result's text is one of those that the query is after. */
export function isExpected(text: string, { expected }: BenchQuery): boolean {
  const plain = (words: string): string => words.toLowerCase().replaceAll(/[’‘]/gu, "'");
  return expected.some((words) => plain(text).includes(plain(words)));
}

/** The value below which `part` (0 to 1) of the values lie; 0 of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

/** The first queries of each kind. */
export function someOfEach(queries: readonly BenchQuery[], count: number): readonly BenchQuery[] {
  return KINDS.flatMap((kind) => queries.filter((query) => query.kind === kind).slice(0, count));
}
