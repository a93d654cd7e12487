import type { FilterCounts, Filters } from './facets.ts';
import type { ResultView } from './result-view.ts';

/** The order of results: the best first, or by the day of saying, the latest (`said`) or the oldest first. */
export type Sort = 'relevance' | 'said' | 'oldest';

/** What is asked of the search. */
export interface SearchRequest {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** The reader is still typing: the last word may be the beginning of one. */
  readonly typing: boolean;
}

/** How the query was understood; plain data. */
export interface Interpretation {
  /** Words that were found only in another spelling, and what they were taken for, the best guess first. */
  readonly corrected: readonly { readonly typed: string; readonly readAs: readonly string[] }[];
  /** Words that nothing in the archive resembles; they were left out. */
  readonly missing: readonly string[];
  /** Absent when no phrase was asked for. */
  readonly phrase?: 'word-for-word' | 'printed-as';
}

/** One result. Its texts may still have to be loaded. */
export interface SearchResult {
  readonly kind: 'quotation' | 'article';
  /** The same for the same thing in every search of one deployment. */
  readonly key: string;
  /** Rejects when the network fails; calling it again tries again. */
  readonly view: () => Promise<ResultView>;
}

export type SearchOutcome =
  | {
      readonly kind: 'found';
      readonly results: readonly SearchResult[];
      readonly total: number;
      /** LoadCache what the filters need, on the first call. Rejects when the network fails. */
      readonly filterCounts: () => Promise<FilterCounts>;
      readonly interpretation: Interpretation;
    }
  /** A later search was started: this answer is of no interest any more. */
  | { readonly kind: 'superseded' }
  /** `network`: try again. `index`: the site's files do not fit together; only a new deployment helps. */
  | { readonly kind: 'failed'; readonly reason: 'network' | 'index'; readonly error: unknown };
