/** How somebody remembers a quotation. */
export type QueryKind = 'phrase' | 'keyword' | 'half-remembered' | 'misspelt';

/** A query, and the quotation that somebody who types it is after. */
export interface BenchQuery {
  readonly kind: QueryKind;
  readonly query: string;
  /** Words of the quotation, as printed; it is found when the first result holds them. Several: any of them will do. */
  readonly expected: readonly string[];
}

/** Reads lines of `query => words of the quotation`, alternatives separated by ` || `. */
export function querySet(sets: Readonly<Record<QueryKind, string>>): readonly BenchQuery[] {
  return (Object.entries(sets) as [QueryKind, string][]).flatMap(([kind, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [query = '', expected = ''] = line.split(' => ');
        return { kind, query: query.trim(), expected: expected.split(' || ').map((words) => words.trim()) };
      }),
  );
}
