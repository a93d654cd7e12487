import { ArchiveIndex, MissingFile, NetworkFailure, type FetchFile } from './archive-index.ts';
import { countUnits, filterUnits, isNarrowed, sortDate, type FilterCounts, type Filters, type Unit } from './facets.ts';
import type { Marking } from './mark.ts';
import { ARTICLE, matchCandidates, termWeights, type Candidate } from './match.ts';
import { PagefindFormatError } from './pagefind-format.ts';
import { findPhrase, type PhraseHit } from './phrase.ts';
import { parseQuery, type Query } from './query.ts';
import { refine, REFINED } from './refine.ts';
import { viewOf, type ResultView } from './result.ts';
import { loadWaiting, readTerm, unreadTerm, type Term } from './term.ts';

export interface SearchRequest {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'said';
  /** The reader is still typing: the last word may be the beginning of one. */
  readonly typing: boolean;
}

/** How the query was understood; plain data. */
export interface Interpretation {
  /** Words that were found only in another spelling, and what they were taken for, the best guess first. */
  readonly mended: readonly { readonly typed: string; readonly readAs: readonly string[] }[];
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
      /** Loads what the filters need, on the first call. Rejects when the network fails. */
      readonly filterCounts: () => Promise<FilterCounts>;
      readonly interpretation: Interpretation;
    }
  /** A later search was started: this answer is of no interest any more. */
  | { readonly kind: 'superseded' }
  /** `network`: try again. `index`: the site's files do not fit together; only a new deployment helps. */
  | { readonly kind: 'failed'; readonly reason: 'network' | 'index'; readonly error: unknown };

export interface SearchEngine {
  /** Loads what every search needs. Never rejects: the first search reports what is wrong. */
  readonly warm: () => Promise<void>;
  readonly search: (request: SearchRequest) => Promise<SearchOutcome>;
}

/** Frequent words whose places are downloaded at most: each costs 10 to 200 kB, and four in order leave little open. */
const FREQUENT_LOADED = 4;

/** Frequent words that weigh less stand in more than half of the records: even all together they decide nothing. */
const TELLING = 1;

/** Frequent words that are expected to stand in one text together; more would make every sentence seem undecided. */
const TOGETHER = 3;

/** Rare words that are looked up; the rest of a long query only fetches more of the index for the same answer. */
const TERMS = 16;

/** Whether a file was missing or not what it should be: some hosts answer for a missing file with a page of theirs. */
function isOutdated(error: unknown): boolean {
  return (
    error instanceof MissingFile ||
    error instanceof PagefindFormatError ||
    error instanceof RangeError ||
    error instanceof SyntaxError
  );
}

class Superseded extends Error {
  override readonly name = 'Superseded';
}

export function createEngine({ fetchFile }: { readonly fetchFile: FetchFile }): SearchEngine {
  let opened: Promise<ArchiveIndex> | undefined;
  let latest = 0;

  const open = (): Promise<ArchiveIndex> => {
    opened ??= ArchiveIndex.open(fetchFile).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  /** Runs a search; when a file is gone, the site was deployed anew: once more with the new index. */
  const run = async (request: SearchRequest, current: () => void): Promise<SearchOutcome> => {
    const index = await open();
    try {
      return await searchIndex(index, request, current);
    } catch (error) {
      if (!isOutdated(error)) throw error;
      opened = undefined;
      current();
      return searchIndex(await open(), request, current);
    }
  };

  return {
    warm: () =>
      open().then(
        () => undefined,
        () => undefined,
      ),
    search: async (request) => {
      latest += 1;
      const mine = latest;
      const current = (): void => {
        if (mine !== latest) throw new Superseded();
      };
      try {
        const outcome = await run(request, current);
        current();
        return outcome;
      } catch (error) {
        if (mine !== latest || error instanceof Superseded) return { kind: 'superseded' };
        if (error instanceof NetworkFailure) return { kind: 'failed', reason: 'network', error };
        if (isOutdated(error)) return { kind: 'failed', reason: 'index', error };
        throw error;
      }
    },
  };
}

async function searchIndex(index: ArchiveIndex, request: SearchRequest, current: () => void): Promise<SearchOutcome> {
  const query = parseQuery(request.text, request.typing);
  const typed = [...query.phrases.flat(), ...query.words];
  if (typed.length === 0) {
    const everything = isNarrowed(request.filters) || request.sort === 'said' ? allUnits(index) : [];
    return answer(index, { ...request, sort: 'said' }, everything, [], query, false, current);
  }
  const hits = query.phrases.length > 0 ? await phraseCandidates(index, query) : undefined;
  current();
  const found = hits !== undefined && hits.length > 0;
  const { terms, candidates } = await forgivingSearch(index, typed, query.unfinished !== undefined, current);
  if (!found) return answer(index, request, candidates, terms, query, false, current);
  const scores = new Map(candidates.map((candidate) => [keyOf(candidate), candidate]));
  const verified = hits
    .map((hit): Candidate => ({ ...hit, score: scores.get(keyOf(hit))?.score ?? 0, own: 1 }))
    .toSorted((a, b) => b.score - a.score);
  return answer(index, request, verified, terms, query, true, current);
}

function keyOf({ page, quotation }: Unit): string {
  return quotation === undefined ? `${page}` : `${page}.${quotation}`;
}

function allUnits(index: ArchiveIndex): Candidate[] {
  const units: Candidate[] = [];
  for (const [page, quotations] of index.frame.entries()) {
    units.push({ page, score: 0, own: 0 });
    for (let quotation = 0; quotation < quotations; quotation++) units.push({ page, quotation, score: 0, own: 0 });
  }
  return units;
}

/** Quotations that hold every phrase, and articles that do. */
async function phraseCandidates(index: ArchiveIndex, { phrases, unfinished }: Query): Promise<readonly Unit[]> {
  const { slot } = index.layout;
  const found = await Promise.all(
    phrases.map((phrase, number) =>
      findPhrase(index, phrase, unfinished === 'phrase' && number === phrases.length - 1),
    ),
  );
  const units = found.map((hits: readonly PhraseHit[]) => {
    const held = new Map<string, Unit>();
    for (const { page, position } of hits) {
      const quotation = Math.floor(position / slot);
      for (const unit of [{ page }, ...(quotation < (index.frame[page] ?? 0) ? [{ page, quotation }] : [])]) {
        held.set(keyOf(unit), unit);
      }
    }
    return held;
  });
  const [first, ...others] = units;
  return [...(first ?? [])].flatMap(([key, unit]) => (others.every((held) => held.has(key)) ? unit : []));
}

/** All words if possible, else the rarer ones; misspelt ones mended. */
async function forgivingSearch(
  index: ArchiveIndex,
  typed: readonly string[],
  unfinished: boolean,
  current: () => void,
): Promise<{ readonly terms: readonly Term[]; readonly candidates: readonly Candidate[] }> {
  const last = typed.length - 1;
  const longest = [...typed.keys()].toSorted((a, b) => (typed[b]?.length ?? 0) - (typed[a]?.length ?? 0));
  const looked = new Set(
    longest.filter((number) => index.frequency(typed[number] ?? '') === undefined).slice(0, TERMS),
  );
  const read = await Promise.all(
    typed.map(async (word, number) =>
      looked.has(number) || index.frequency(word) !== undefined
        ? readTerm(index, word, unfinished && number === last)
        : [unreadTerm(word)],
    ),
  );
  current();
  let terms = read.flat();
  let candidates = matchCandidates(index, terms);
  for (let loads = 0; loads < FREQUENT_LOADED; loads++) {
    const word = decidingWord(index, terms, candidates);
    if (word === undefined) break;
    const loaded = await Promise.all(
      terms.map((term) => (term.typed === word ? loadWaiting(index, term) : Promise.resolve(term))),
    );
    current();
    terms = loaded;
    candidates = matchCandidates(index, terms);
  }
  return { terms, candidates };
}

/**
 * The weightiest word whose places are not all downloaded, when such words could still bring something to the first
 * place whose text will not be read; `undefined` when they cannot.
 */
function decidingWord(
  index: ArchiveIndex,
  terms: readonly Term[],
  candidates: readonly Candidate[],
): string | undefined {
  const weights = termWeights(index, terms);
  const waiting = [...terms.keys()]
    .filter((number) => (terms[number]?.waiting.length ?? 0) > 0)
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const [heaviest] = waiting;
  if (heaviest === undefined) return undefined;
  const loaded = weights.reduce(
    (sum, weight, number) => sum + ((terms[number]?.found.length ?? 0) > 0 ? weight : 0),
    0,
  );
  // What a candidate holds itself; the help of its article would let one rare word there pass for a decision.
  const held = candidates
    .map(({ quotation, own }) => own * (quotation === undefined ? ARTICLE : 1))
    .toSorted((a, b) => b - a);
  const lead = (held[0] ?? 0) - (held[REFINED] ?? 0);
  const telling = waiting.map((number) => weights[number] ?? 0).filter((weight) => weight > TELLING);
  const open = Math.max(
    weights[heaviest] ?? 0,
    telling.slice(0, TOGETHER).reduce((sum, weight) => sum + weight, 0),
  );
  if (lead * loaded > open) return undefined;
  return terms[heaviest]?.typed;
}

async function answer(
  index: ArchiveIndex,
  { filters, sort }: SearchRequest,
  all: readonly Candidate[],
  terms: readonly Term[],
  query: Query,
  phraseFound: boolean,
  current: () => void,
): Promise<SearchOutcome> {
  const atlas = isNarrowed(filters) || sort === 'said' ? await index.atlas() : undefined;
  current();
  let units = atlas === undefined ? all : filterUnits(atlas, all, filters);
  if (atlas !== undefined && sort === 'said') {
    const dates = new Map(units.map((unit) => [unit, sortDate(atlas, unit)]));
    const date = (unit: Candidate): string => dates.get(unit) ?? '';
    units = units.toSorted((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : b.score - a.score));
  }
  // What else was found in the same articles costs no further download: it is read along.
  const pages = new Set(units.slice(0, REFINED).map(({ page }) => page));
  const read = new Set(units.filter(({ page }) => pages.has(page)));
  const first = await refine(index, terms, [...read]);
  current();
  const forms = new Map(first.map((refined) => [keyOf(refined), refined.forms]));
  const inOrder: readonly Candidate[] =
    sort === 'relevance' ? [...first, ...units.filter((unit) => !read.has(unit))] : units;
  const phrases = { asked: query.phrases, found: phraseFound };
  // A phrase that was found is marked as a phrase: its words elsewhere are other words.
  const marking = markingOf(
    index,
    phraseFound ? terms.filter(({ typed }) => query.words.includes(typed)) : terms,
    query,
  );
  return {
    kind: 'found',
    total: inOrder.length,
    results: inOrder.map((unit) => ({
      kind: unit.quotation === undefined ? 'article' : 'quotation',
      key: keyOf(unit),
      view: async () => {
        const record = await index.record(unit.page);
        const seen = phraseFound ? [] : (forms.get(keyOf(unit)) ?? []);
        return viewOf(
          record,
          unit.quotation,
          { ...marking, forms: [...new Set([...marking.forms, ...seen])] },
          phrases,
        );
      },
    })),
    filterCounts: async () => countUnits(await index.atlas(), all, filters),
    interpretation: interpretationOf(terms, query, phraseFound),
  };
}

function interpretationOf(terms: readonly Term[], query: Query, phraseFound: boolean): Interpretation {
  const mended = terms.flatMap(({ typed, readings }) => {
    const guesses = readings.filter(({ relation }) => relation === 'mended').toSorted((a, b) => b.weight - a.weight);
    return guesses.length === 0 ? [] : [{ typed, readAs: guesses.map(({ form }) => form) }];
  });
  return {
    mended,
    missing: terms.filter(({ readings }) => readings.length === 0).map(({ typed }) => typed),
    ...(query.phrases.length > 0 && { phrase: phraseFound ? 'word-for-word' : 'printed-as' }),
  };
}

/** Words that weigh less than this part of the weightiest say little by themselves. */
const WEAK = 0.35;

function markingOf(index: ArchiveIndex, terms: readonly Term[], query: Query): Marking {
  const weights = termWeights(index, terms);
  const most = Math.max(0, ...weights);
  const formsOf = (wanted: (weight: number) => boolean): readonly string[] => [
    ...new Set(
      terms.flatMap(({ readings }, term) => (wanted(weights[term] ?? 0) ? readings.map(({ form }) => form) : [])),
    ),
  ];
  return { phrases: query.phrases, forms: formsOf(() => true), weak: formsOf((weight) => weight < WEAK * most) };
}
