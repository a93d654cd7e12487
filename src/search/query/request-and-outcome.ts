import type { FilterCounts, Filters } from './facets.ts';
import type { NamedFilters } from './question.ts';
import type { ResultView } from './result-view.ts';

/** The order of results: best first, or by date, the latest (`said`) or the oldest first. */
export type Sort = 'relevance' | 'said' | 'oldest';

export interface SearchRequest {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** The reader is still typing: the last word may be unfinished. */
  readonly typing: boolean;
  /** Search for all words, even if they are a question that could be understood as filters. */
  readonly literal?: boolean;
  /** No word is taken for a misspelt one. */
  readonly asTyped?: boolean;
}

/** How the query was understood. */
export interface Interpretation {
  /** Words taken for misspellings, and the words searched for instead, the best guess first. */
  readonly corrected: readonly { readonly typed: string; readonly readAs: readonly string[] }[];
  /**
   * Words that are not in the archive and resemble none that is: at most words related to them were found. Function words are
   * not among them, since nobody looks for these.
   */
  readonly missing: readonly string[];
  /** Related words that were searched for too, since little was found, as far as the first results hold them. */
  readonly related: readonly string[];
  /** Typed words that are misprints of names in the texts, and these names; absent when there are none. */
  readonly misprinted?: readonly { readonly typed: string; readonly readAs: readonly string[] }[];
  /** No result has a word of the query: all have only {@link related} words. */
  readonly onlyRelated?: boolean;
  /** How the query's phrases were found; absent when it has none. */
  readonly phrase?: 'word-for-word' | 'printed-as';
  /** The filters that the query was understood as. */
  readonly question?: NamedFilters;
  /** The filters that a question was read as, and its other words, where no quotation with these filters has those words. */
  readonly unanswered?: { readonly named: NamedFilters; readonly lacking: readonly string[] };
  /** Language tags of the texts that the first results are from; absent when the archive has one language. */
  readonly languages?: readonly string[];
  /** Found by stock Pagefind, which ranks more plainly. */
  readonly plain?: boolean;
}

export interface SearchResult {
  readonly kind: 'quotation' | 'article';
  /** Identifies the quotation or article; the same in every search of one deployment. */
  readonly key: string;
  /** Loads what to show. Rejects when the network fails; calling it again tries again. */
  readonly view: () => Promise<ResultView>;
}

export type SearchOutcome =
  | {
      readonly kind: 'found';
      readonly results: readonly SearchResult[];
      readonly total: number;
      /** How many results there are without the filters; absent when not known. */
      readonly unfiltered?: number;
      /** Loads what the filters need, on the first call. Rejects when the network fails. */
      readonly filterCounts: () => Promise<FilterCounts>;
      readonly interpretation: Interpretation;
    }
  /** A later search has begun; ignore this one. */
  | { readonly kind: 'superseded' }
  /**
   * `network`: try again. `index`: a file is missing; only a new deployment helps. `format`: we cannot read the files.
   */
  | { readonly kind: 'failed'; readonly reason: 'network' | 'index' | 'format'; readonly error: unknown };
