import { isNarrowed } from '../query/facets.ts';
import type { Interpretation, SearchOutcome } from '../query/request-and-outcome.ts';
import type { SearchState } from './search-address.ts';

/** Most related words that are named, the first ones of the first results: further ones are less and less near. */
const RELATED_NAMED = 5;

/** The status after a search, which screen readers announce. @param online whether the browser has a network */
export function outcomeInWords(outcome: SearchOutcome, asked: boolean, online: boolean): string {
  switch (outcome.kind) {
    case 'superseded':
      return '';
    case 'failed':
      if (outcome.reason === 'network' && !online) {
        return 'You are offline, and your browser keeps no copy of this part of the search. It will continue when you are online.';
      }
      return outcome.reason === 'network'
        ? 'The search could not be loaded. Check your connection and keep typing, or press Search to try again.'
        : 'This page is out of date. Reload it.';
    case 'found':
      if (!asked) return '';
      if (outcome.total === 0) return 'Nothing found.';
      return `${String(outcome.total)} ${outcome.total === 1 ? 'result' : 'results'}`;
  }
}

/**
 * Says where the query was not searched for as typed; empty when it was.
 *
 * @param pageLanguage language tag of the page, which the reader expects of the texts
 */
export function interpretationInWords(
  { corrected, missing, related, phrase, question, languages = [], plain }: Interpretation,
  pageLanguage: string,
): readonly string[] {
  return [
    ...(plain === true ? ['Pagefind’s own search answered: every word must occur, and nothing is corrected.'] : []),
    ...(question === undefined ? [] : [`Only quotations ${question.join(', ')}.`]),
    ...(languages.some((tag) => tag !== pageLanguage) ? [`Read as ${languagesInWords(languages)}.`] : []),
    ...(phrase === 'printed-as'
      ? ['No text has these words in this order. Nearest as printed, with the words that differ underlined:']
      : []),
    // With a phrase, the underlined words already show what differs.
    ...(phrase === undefined && corrected.length > 0
      ? [`Read as ${corrected.map(({ typed, readAs }) => `“${readAs[0] ?? typed}” for “${typed}”`).join(', ')}.`]
      : []),
    ...(related.length > 0
      ? [
          `Also looked for ${related
            .slice(0, RELATED_NAMED)
            .map((word) => `“${word}”`)
            .join(', ')}${related.length > RELATED_NAMED ? ' and others' : ''}.`,
        ]
      : []),
    ...(missing.length > 0
      ? [
          `No text has a word like ${missing
            .slice(0, 5)
            .map((word) => `“${word}”`)
            .join(', ')}.`,
        ]
      : []),
  ];
}

function languagesInWords(tags: readonly string[]): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return new Intl.ListFormat('en').format(tags.map((tag) => names.of(tag) ?? tag));
}

/** Explains the order and the year filter where the results do not show it. */
export function orderInWords({ text, filters, sort }: SearchState): readonly string[] {
  // Without words there is no relevance, and the engine sorts by date.
  const order = sort === 'relevance' && text.trim() === '' && isNarrowed(filters) ? 'said' : sort;
  return [
    ...(order === 'relevance'
      ? []
      : [
          `${order === 'said' ? 'Latest' : 'Oldest'} first: quotations by when they were said, articles by when they were published. Quotations whose date is not recorded come last.`,
        ]),
    ...(filters.year === undefined
      ? []
      : ['Quotations whose date is not recorded stand under the year of their article.']),
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
  shown: number,
  total: number,
  address: string,
): string {
  const question = [...(text.trim() === '' ? [] : [`Asked for: ${text.trim()}`]), ...filters].join('. ');
  const part = shown < total ? ` The first ${String(shown)} of ${String(total)} results stand here.` : '';
  return question === '' ? '' : `${question}.${part} ${address}`;
}
