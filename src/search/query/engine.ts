import { resultList } from './result-list.ts';
import { ArchiveIndex } from './archive-index.ts';
import { isNarrowed, keyOf } from './facets.ts';
import { MissingFile, NetworkFailure, type FetchFile } from './fetch-file.ts';
import { searchWords } from './word-search.ts';
import type { Candidate } from './match.ts';
import type { SearchOutcome, SearchRequest } from './request-and-outcome.ts';
import { PagefindFormatError } from '../format/pagefind-format.ts';
import { phraseCandidates } from './phrase-search.ts';
import { parseQuery } from './query.ts';

export interface SearchEngine {
  /** Loads what every search needs. Never rejects: the first search reports what is wrong. */
  readonly warm: () => Promise<void>;
  readonly search: (request: SearchRequest) => Promise<SearchOutcome>;
}

/**
 * Whether a file was missing, or was not the file we expect: some hosts answer a missing file with an HTML page of their
 * own. Either happens when the site was deployed again after our manifest was read.
 */
function isOutdated(error: unknown): boolean {
  return (
    error instanceof MissingFile ||
    error instanceof PagefindFormatError ||
    error instanceof RangeError ||
    error instanceof SyntaxError
  );
}

/** Stops a search when a later one has begun. */
class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** The search over one deployment. Only the latest of several searches is answered; earlier ones are superseded. */
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

  /** Runs a search. When the index turns out to be outdated, opens it again and runs the search once more. */
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
    const everything = isNarrowed(request.filters) || request.sort !== 'relevance' ? allUnits(index) : [];
    const sort = request.sort === 'relevance' ? 'said' : request.sort;
    return resultList(index, { ...request, sort }, everything, [], query, false, current);
  }
  const hits = query.phrases.length > 0 ? await phraseCandidates(index, query) : undefined;
  current();
  const found = hits !== undefined && hits.length > 0;
  const { terms, candidates } = await searchWords(index, typed, query.unfinished !== undefined, current);
  if (!found) return resultList(index, request, candidates, terms, query, false, current);
  const scores = new Map(candidates.map((candidate) => [keyOf(candidate), candidate]));
  const verified = hits
    .map((hit): Candidate => ({ ...hit, score: scores.get(keyOf(hit))?.score ?? 0, own: 1 }))
    .toSorted((a, b) => b.score - a.score);
  return resultList(index, request, verified, terms, query, true, current);
}

/** Every article and quotation, for a search without words. */
function allUnits(index: ArchiveIndex): Candidate[] {
  const units: Candidate[] = [];
  for (const [page, quotations] of index.quotationCounts.entries()) {
    units.push({ page, score: 0, own: 0 });
    for (let quotation = 0; quotation < quotations; quotation++) units.push({ page, quotation, score: 0, own: 0 });
  }
  return units;
}
