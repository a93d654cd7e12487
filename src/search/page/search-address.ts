import type { Filters } from '../query/facets.ts';
import type { Sort } from '../query/request-and-outcome.ts';

/**
 * The state of the search page, kept in its address:
 * `/search/?q=…&speaker=…&about=…&topic=…&outlet=…&year=…&kind=…&sort=…&spelling=typed`.
 */
export interface SearchState {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** No word of the text is taken for a misspelt one. */
  readonly asTyped: boolean;
}

/** Longer queries are cut: browsers and hosts do not promise to accept longer addresses. */
const LONGEST_QUERY = 1000;

/** Reads the query part of an address; unknown values are ignored. */
export function readAddress(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const value = (name: string): string | undefined => parameters.get(name) || undefined;
  const kind = value('kind');
  return {
    text: (value('q') ?? '').slice(0, LONGEST_QUERY),
    filters: {
      speaker: value('speaker'),
      about: value('about'),
      topic: value('topic'),
      outlet: value('outlet'),
      year: value('year'),
      kind: kind === 'quotation' || kind === 'article' ? kind : undefined,
    },
    sort: sortOf(value('sort')),
    asTyped: value('spelling') === 'typed',
  };
}

/** The order that a value names; `relevance` for anything else. */
export function sortOf(value: string | undefined): Sort {
  return value === 'said' || value === 'oldest' ? value : 'relevance';
}

/** The query part of the address for a state, with `?`; empty for an empty state. */
export function writeAddress({ text, filters, sort, asTyped }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text.slice(0, LONGEST_QUERY));
  for (const name of ['speaker', 'about', 'topic', 'outlet', 'year', 'kind'] as const) {
    const value = filters[name];
    if (value !== undefined) parameters.set(name, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (asTyped && text !== '') parameters.set('spelling', 'typed');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
