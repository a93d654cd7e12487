import { formsOf } from '../../text/word.ts';
import { countsOf, resultList } from './result-list.ts';
import { ArchiveIndex, OtherVersion } from './archive-index.ts';
import type { Checkpoint } from './checkpoint.ts';
import { isNarrowed, type FilterCounts, type Filters } from './facets.ts';
import { MissingFile, NetworkFailure, type FetchFile } from './fetch-file.ts';
import { isFunctionWord } from './function-words.ts';
import { withRelated } from './related.ts';
import { searchWords } from './word-search.ts';
import { FOUND_ASKED, type Candidate } from './match.ts';
import type { Stemmer } from './stems.ts';
import type { SearchOutcome, SearchRequest } from './request-and-outcome.ts';
import { PagefindFormatError } from '../index/pagefind-files.ts';
import { withPhrases } from './phrase.ts';
import { parseQuery } from './query.ts';
import type { NameTable } from '../index/facet-table.ts';
import { asks, readQuestion, withoutAsking } from './question.ts';

export interface SearchEngine {
  /** Loads what every search needs. Never rejects: the first search reports what is wrong. */
  readonly warm: () => Promise<void>;
  readonly search: (request: SearchRequest) => Promise<SearchOutcome>;
  /** Counts for the filters before anything is searched for: of the whole archive. Rejects when it cannot load them. */
  readonly filterCounts: () => Promise<FilterCounts>;
  /** Supersedes the search that runs, so that it neither computes nor downloads more. */
  readonly stop: () => void;
}

/**
 * Whether a file was missing, or was not the file we expect: some hosts answer a missing file with an HTML page of their
 * own. Either happens when the site was deployed again after our manifest was read.
 */
function isOutdated(error: unknown): boolean {
  return (
    error instanceof MissingFile ||
    error instanceof OtherVersion ||
    error instanceof PagefindFormatError ||
    error instanceof RangeError ||
    error instanceof SyntaxError
  );
}

/** Ends a search when a later one has begun. */
class Superseded extends Error {
  override readonly name = 'Superseded';
}

/**
 * The search over one deployment. Only the latest of several searches is answered; earlier ones are superseded.
 *
 * @param options.pause lets the page hear keys between two steps of a search; without it, a search whose files are all
 * loaded runs to its end before the next one begins
 */
export function createEngine({
  fetchFile,
  stemmers,
  pause = () => Promise.resolve(),
}: {
  readonly fetchFile: FetchFile;
  readonly stemmers: Readonly<Record<string, Stemmer>>;
  readonly pause?: () => Promise<void>;
}): SearchEngine {
  let opened: Promise<ArchiveIndex> | undefined;
  let latest = 0;

  const open = (): Promise<ArchiveIndex> => {
    opened ??= ArchiveIndex.open(fetchFile, stemmers).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  /** Runs a search. When the index turns out to be outdated, opens it again and runs the search once more. */
  const run = async (request: SearchRequest, current: Checkpoint): Promise<SearchOutcome> => {
    const index = await open();
    try {
      return await searchIndex(index, request, current);
    } catch (error) {
      if (!isOutdated(error)) throw error;
      opened = undefined;
      await current();
      return searchIndex(await open(), request, current);
    }
  };

  return {
    warm: () =>
      open().then(
        () => undefined,
        () => undefined,
      ),
    filterCounts: async () => {
      const index = await open();
      return countsOf(index, allUnits(index), {});
    },
    search: async (request) => {
      latest += 1;
      const mine = latest;
      const current = async (): Promise<void> => {
        await pause();
        if (mine !== latest) throw new Superseded();
      };
      try {
        const outcome = await run(request, current);
        await current();
        return outcome;
      } catch (error) {
        if (mine !== latest || error instanceof Superseded) return { kind: 'superseded' };
        if (error instanceof NetworkFailure) return { kind: 'failed', reason: 'network', error };
        if (error instanceof MissingFile) return { kind: 'failed', reason: 'index', error };
        if (isOutdated(error)) return { kind: 'failed', reason: 'format', error };
        throw error;
      }
    },
    stop: () => {
      latest += 1;
    },
  };
}

/** Searches for a question as filters first, and for its words when that finds nothing. */
async function searchIndex(index: ArchiveIndex, request: SearchRequest, current: Checkpoint): Promise<SearchOutcome> {
  const question =
    request.literal !== true && asks(request.text)
      ? readQuestion(request.text, everybody(await index.names()))
      : undefined;
  await current();
  const text = withoutAsking(request.text) || request.text;
  if (question === undefined) {
    return searchTexts(index, { ...request, text }, current);
  }
  const { rest, filters, named } = question;
  const subject = subjectOf(rest);
  const narrowed = { ...request, text: subject, filters: { ...filters, ...withoutAbsent(request.filters) } };
  const outcome = await searchTexts(index, narrowed, current, FOUND_ASKED);
  if (outcome.kind === 'found' && outcome.total > 0) {
    return { ...outcome, interpretation: { ...outcome.interpretation, question: named } };
  }
  const others = await searchTexts(index, { ...request, text }, current);
  const lacking = formsOf(subject);
  if (others.kind !== 'found' || lacking.length === 0) return others;
  return { ...others, interpretation: { ...others.interpretation, unanswered: { named, lacking } } };
}

/** What a question asks about, without function words: these are in every text, and alone they are no answer. */
function subjectOf(rest: string): string {
  if (parseQuery(rest, false).phrases.length > 0) return rest;
  const telling = rest.split(/\s+/u).filter((word) => !formsOf(word).every(isFunctionWord));
  return telling.length === 0 ? rest : telling.join(' ');
}

/** Those who speak may be spoken of too. */
function everybody({ speakers, outlets, subjects = [] }: NameTable): Parameters<typeof readQuestion>[1] {
  return { speakers, outlets, subjects: [...speakers, ...subjects] };
}

function withoutAbsent(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

/** @param least see {@link FOUND_ASKED} */
async function searchTexts(
  index: ArchiveIndex,
  request: SearchRequest,
  current: Checkpoint,
  least?: number,
): Promise<SearchOutcome> {
  const query = parseQuery(request.text, request.typing);
  const typed = [...query.phraseWords.flat(), ...query.words];
  if (typed.length === 0) {
    const everything = isNarrowed(request.filters) || request.sort !== 'relevance' ? allUnits(index) : [];
    const sort = request.sort === 'relevance' ? 'said' : request.sort;
    const found = { candidates: everything, terms: [], query, phraseFound: false };
    return resultList(index, { ...request, sort }, found, current);
  }
  const look = { unfinished: query.unfinished !== undefined, asTyped: request.asTyped === true };
  const direct = await searchWords(index, typed, look, current, least);
  const forms = typed.map(({ form }) => form);
  const { terms, candidates } =
    query.phrases.length > 0 ? direct : await withRelated(index, forms, direct, current, least);
  const verified = query.phrases.length > 0 ? await withPhrases(index, query, candidates) : [];
  await current();
  const phraseFound = verified.length > 0;
  return resultList(
    index,
    request,
    { candidates: phraseFound ? verified : candidates, terms, query, phraseFound },
    current,
  );
}

/** Every article and quotation, for a search without words. */
function allUnits(index: ArchiveIndex): Candidate[] {
  const units: Candidate[] = [];
  for (const [page, { quotations }] of index.places.entries()) {
    units.push({ page, score: 0, own: 0, isTelling: true });
    for (const quotation of quotations.keys()) units.push({ page, quotation, score: 0, own: 0, isTelling: true });
  }
  return units;
}
