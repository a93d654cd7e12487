import { isNarrowed } from '../query/facets.ts';
import type { NamedFilters } from '../query/question.ts';
import type { Interpretation, SearchOutcome } from '../query/request-and-outcome.ts';
import type { SearchState } from './search-address.ts';
import type { SearchWords } from './search-words.ts';

/** Most related words that are named, the first ones of the first results: further ones are less and less near. */
const RELATED_NAMED = 5;

/** Most words named of those that are in no text. */
const MISSING_NAMED = 5;

/** The status after a search, which screen readers announce. @param online whether the browser has a network */
export function outcomeInWords(outcome: SearchOutcome, asked: boolean, online: boolean, { say }: SearchWords): string {
  switch (outcome.kind) {
    case 'superseded':
      return '';
    case 'failed':
      if (outcome.reason !== 'network') return say('search.out-of-date');
      return say(online ? 'search.not-loaded' : 'search.offline');
    case 'found':
      if (!asked) return '';
      return outcome.total === 0 ? say('search.nothing-found') : say('search.results', { count: outcome.total });
  }
}

/**
 * Says where the query was not searched for as typed, but for a question, of which {@link questionInWords} tells; empty when
 * it was.
 *
 * @param archiveLanguage language tag of the archive, which the reader expects of the texts
 */
export function interpretationInWords(
  {
    corrected,
    missing,
    related,
    misprinted = [],
    onlyRelated = false,
    phrase,
    unanswered,
    languages = [],
    plain,
  }: Interpretation,
  archiveLanguage: string,
  words: SearchWords,
): readonly string[] {
  const { say, list, languageName } = words;
  const quoted = (word: string): string => say('search.word', { word });
  const either = new Intl.ListFormat(words.formats, { type: 'disjunction' });
  const pairs = corrected.map(({ typed, readAs }) =>
    say('search.corrected-word', { readAs: readAs[0] ?? typed, typed }),
  );
  const names = misprinted.flatMap(({ readAs }) => readAs);
  const also = related.slice(0, RELATED_NAMED).map(quoted);
  // What no text has, no quotation that was asked for has.
  const isSaid = unanswered?.lacking.every((word) => missing.includes(word)) !== false;
  const nowhere = missing.slice(0, MISSING_NAMED).map(quoted);
  return [
    // First: what is lacking.
    ...(nowhere.length > 0 ? [say('search.missing', { words: either.format(nowhere) })] : []),
    ...(unanswered === undefined || isSaid ? [] : [unansweredInWords(unanswered, words, either)]),
    ...(plain === true ? [say('search.plain')] : []),
    ...(languages.some((tag) => tag !== archiveLanguage)
      ? [say('search.read-as-language', { languages: list(languages.map(languageName)) })]
      : []),
    ...(phrase === 'printed-as' ? [say('search.nearest')] : []),
    // With a phrase, the underlined words already show what differs.
    ...(phrase === undefined && pairs.length > 0 ? [say('search.corrected', { words: list(pairs) })] : []),
    ...(names.length > 0 ? [say('search.names', { words: list(names.map(quoted)) })] : []),
    ...(also.length > 0 ? [say(onlyRelated ? 'search.only-related' : 'search.related', { words: list(also) })] : []),
  ];
}

/**
 * Offers to search for words as typed that were taken for misspelt ones, or for words like them when that was done;
 * `undefined` when none was taken for another, or the results show it.
 */
export function asTypedInWords(
  { corrected, phrase }: Interpretation,
  { text, asTyped }: Pick<SearchState, 'text' | 'asTyped'>,
  { say, list }: SearchWords,
): string | undefined {
  if (asTyped && text.trim() !== '') return say('search.not-as-typed');
  if (corrected.length === 0 || phrase !== undefined) return undefined;
  return say('search.as-typed', { words: list(corrected.map(({ typed }) => say('search.word', { word: typed }))) });
}

/** Says what the quotations that a question asks for do not have. */
function unansweredInWords(
  { named: { speaker, ...others }, lacking }: NonNullable<Interpretation['unanswered']>,
  { say }: SearchWords,
  either: Intl.ListFormat,
): string {
  const words = either.format(lacking.slice(0, MISSING_NAMED).map((word) => say('search.word', { word })));
  return speaker !== undefined && Object.keys(others).length === 0
    ? say('search.none-by', { speaker, words })
    : say('search.none-asked-for', { words });
}

/** The filters that a question was understood as. */
export function questionInWords({ speaker, about, outlet: to, year: asked }: NamedFilters, words: SearchWords): string {
  const { say } = words;
  const year = asked === undefined ? undefined : words.year(Number(asked));
  if (about !== undefined && speaker !== undefined) {
    return year === undefined
      ? say('search.only-by-about', { speaker, about })
      : say('search.only-by-about-of', { speaker, about, year });
  }
  if (about !== undefined) {
    return year === undefined ? say('search.only-about', { about }) : say('search.only-about-of', { about, year });
  }
  if (speaker === undefined) {
    if (to === undefined) return say('search.only-of', { year: year ?? '' });
    return year === undefined ? say('search.only-to', { to }) : say('search.only-of-to', { year, to });
  }
  if (to === undefined) {
    return year === undefined ? say('search.only-by', { speaker }) : say('search.only-by-of', { speaker, year });
  }
  return year === undefined
    ? say('search.only-by-to', { speaker, to })
    : say('search.only-by-of-to', { speaker, year, to });
}

/** Explains the order and the year filter where the results do not show it. */
export function orderInWords({ text, filters, sort }: SearchState, { say }: SearchWords): readonly string[] {
  // Without words there is no relevance, and the engine sorts by date.
  const order = sort === 'relevance' && text.trim() === '' && isNarrowed(filters) ? 'said' : sort;
  return [
    ...(order === 'relevance' ? [] : [say(order === 'said' ? 'search.latest-first' : 'search.oldest-first')]),
    ...(filters.year === undefined ? [] : [say('search.year-of-article')]),
  ];
}

/**
 * The search in words, for the printed page.
 *
 * @param filters the chosen filters in words
 * @param address address of this search
 */
export function askedInWords(
  text: string,
  filters: readonly string[],
  { shown, total, address }: { readonly shown: number; readonly total: number; readonly address: string },
  { say, number, sentences }: SearchWords,
): string {
  const question = [...(text.trim() === '' ? [] : [say('search.asked-for', { text: text.trim() })]), ...filters];
  if (question.length === 0) return '';
  const part = shown < total ? [say('search.first-of', { shown: number(shown), total: number(total) })] : [];
  return sentences([...question, ...part, address]);
}
