import { wordsOf } from '../../text/word.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { Checkpoint } from './checkpoint.ts';
import { byDate } from './date-order.ts';
import { countUnits, filterUnits, isNarrowed, keyOf, type FilterCounts, type Filters, type Unit } from './facets.ts';
import { isFunctionWord } from './function-words.ts';
import type { Marking } from './mark.ts';
import type { Candidate } from './match.ts';
import type { Interpretation, SearchOutcome, SearchRequest } from './request-and-outcome.ts';
import type { Query } from './query.ts';
import { termWeights } from './rarity.ts';
import { rerank, RERANKED, type Reranked } from './rerank.ts';
import { resultView } from './result-view.ts';
import { isNowhere, type Term } from './term.ts';

/** What the words of a query found. */
interface Found {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly terms: readonly Term[];
  readonly query: Query;
  /** Whether every phrase of the query was found word for word. */
  readonly phraseFound: boolean;
}

/**
 * The results of a search: the candidates filtered and in the order asked for, and how the query was understood.
 *
 * @param current see {@link Checkpoint}
 */
export async function resultList(
  index: ArchiveIndex,
  { filters, sort }: SearchRequest,
  { candidates, terms, query, phraseFound }: Found,
  current: Checkpoint,
): Promise<SearchOutcome> {
  const facets = isNarrowed(filters) || sort !== 'relevance' ? await index.facetTable() : undefined;
  await current();
  let units = facets === undefined ? candidates : filterUnits(facets, candidates, filters);
  if (facets !== undefined && sort !== 'relevance') units = byDate(facets, units, sort);
  // Re-rank the other candidates of the same articles too: their texts are downloaded anyway.
  const pages = new Set(units.slice(0, RERANKED).map(({ page }) => page));
  const read = new Set(units.filter(({ page }) => pages.has(page)));
  const first = await rerank(index, terms, [...read]);
  await current();
  const forms = new Map(first.map((refined) => [keyOf(refined), refined.forms]));
  const inOrder: readonly Candidate[] =
    sort === 'relevance' ? [...first, ...units.filter((unit) => !read.has(unit))] : units;
  const languages = index.languagesOf(inOrder.slice(0, RERANKED).map(({ page }) => page));
  const phrases = { asked: query.phrases, found: phraseFound };
  // When the phrase was found, mark it as a whole and not its single words elsewhere in the text.
  const marking = markingOf(
    index,
    phraseFound ? terms.filter(({ typed }) => query.words.some(({ form }) => form === typed)) : terms,
    query,
  );
  return {
    kind: 'found',
    total: inOrder.length,
    unfiltered: candidates.length,
    results: inOrder.map((unit) => ({
      kind: unit.quotation === undefined ? 'article' : 'quotation',
      key: keyOf(unit),
      view: async () => {
        const record = await index.record(unit.page);
        const seen = phraseFound ? [] : (forms.get(keyOf(unit)) ?? []);
        return resultView(
          record,
          unit.quotation,
          { ...marking, forms: [...new Set([...marking.forms, ...seen])] },
          phrases,
        );
      },
    })),
    filterCounts: () => countsOf(index, candidates, filters),
    interpretation: {
      ...interpretationOf(index, terms, first, query, phraseFound),
      ...(languages.length > 0 && { languages }),
    },
  };
}

/** Counts for the filters, of these units. Loads what that needs. */
export async function countsOf(index: ArchiveIndex, units: readonly Unit[], filters: Filters): Promise<FilterCounts> {
  const [facetTable, names] = await Promise.all([index.facetTable(), index.names()]);
  return countUnits(facetTable, names, units, filters);
}

function interpretationOf(
  index: ArchiveIndex,
  terms: readonly Term[],
  first: readonly Reranked[],
  query: Query,
  phraseFound: boolean,
): Interpretation {
  const corrected = terms.flatMap(({ typed, readings }) => {
    const guesses = readings.filter(({ relation }) => relation === 'corrected').toSorted((a, b) => b.weight - a.weight);
    return guesses.length === 0 ? [] : [{ typed, readAs: guesses.map(({ form }) => form) }];
  });
  const misprinted = terms.flatMap(({ typed }) => {
    const readAs = index.namesMisprinted(typed);
    return readAs.length === 0 ? [] : [{ typed, readAs }];
  });
  const seen = new Set(first.flatMap(({ forms }) => [...forms]));
  const typed = new Set(terms.map((term) => term.typed));
  const related = terms.flatMap(({ readings }) =>
    readings
      .filter(({ relation, form }) => relation === 'related' && seen.has(form) && !typed.has(form))
      .map(({ form }) => form),
  );
  return {
    corrected,
    related: [...new Set(related)],
    ...(first.length > 0 && terms.every(isNowhere) && { onlyRelated: true }),
    ...(misprinted.length > 0 && { misprinted }),
    // A single letter is a remnant, as in "e-mail", which Pagefind indexes as "email" and "mail".
    missing: terms
      .filter((term) => isNowhere(term) && term.typed.length > 1 && !isFunctionWord(term.typed))
      .map((term) => term.typed),
    ...(query.phrases.length > 0 && { phrase: phraseFound ? 'word-for-word' : 'printed-as' }),
  };
}

/** Words with less than this share of the highest weight ("the", "was") are marked only beside another marked word. */
const WEAK = 0.35;

function markingOf(index: ArchiveIndex, terms: readonly Term[], query: Query): Marking {
  const weights = termWeights(index, terms);
  const most = Math.max(0, ...weights);
  const formsOf = (wanted: (weight: number) => boolean): readonly string[] => [
    ...new Set(
      terms.flatMap(({ readings }, term) => (wanted(weights[term] ?? 0) ? readings.map(({ form }) => form) : [])),
    ),
  ];
  const forms = formsOf(() => true);
  // A word of a script without spaces is several letters, each of which counts as a word of a text.
  const runs = forms.map((form) => wordsOf(form).map((word) => word.form)).filter(({ length }) => length > 1);
  return {
    phrases: [...query.phrases, ...runs],
    forms,
    weak: formsOf((weight) => weight < WEAK * most),
  };
}
