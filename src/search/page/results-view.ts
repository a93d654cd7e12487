import { speakerPath, withBase } from '../../archive/permalink.ts';
import { formsOf } from '../../text/word.ts';
import { isNarrowed, type FilterCounts } from '../query/facets.ts';
import type { SearchOutcome, SearchResult } from '../query/request-and-outcome.ts';
import type { FilterCountLoader } from './filter-counts.ts';
import { chosenInWords, showActive, stateOf } from './filters.ts';
import {
  askedInWords,
  asTypedInWords,
  interpretationInWords,
  orderInWords,
  outcomeInWords,
  questionInWords,
} from './messages.ts';
import type { PageElements } from './page-elements.ts';
import { resultItem } from './result-item.ts';
import { readAsOf, speakerNamed, type ReadAs } from './speaker-named.ts';
import type { SearchWords } from './search-words.ts';

/** Results shown at a time. Each costs a download of a few kilobytes. */
const PAGE_OF_RESULTS = 10;

interface ResultsPage {
  /** The element around all parts; its `data-state` says what the page does. */
  readonly root: HTMLElement;
  readonly parts: PageElements;
  readonly words: SearchWords;
  readonly filterCounts: FilterCountLoader;
  /** The deployment's base path. */
  readonly base: string;
  /** The reader wants a question to be searched for word for word. */
  readonly searchWordForWord: () => void;
  /** The reader wants words that were taken for misspelt ones as typed, or no longer. */
  readonly searchAsTyped: (asTyped: boolean) => void;
  /** The reader wants the filters without the words. */
  readonly leaveOutWords: () => void;
  /** The reader wants the words without the filters. */
  readonly leaveOutFilters: () => void;
  /** Counts for the filters while nothing is searched for. */
  readonly countEverything: () => Promise<FilterCounts>;
}

/** What a search that was not superseded has come to. */
type Ended = Exclude<SearchOutcome, { kind: 'superseded' }>;

/** Most words of a name. */
const NAME_WORDS = 5;

function mayBeName(text: string): boolean {
  const { length } = formsOf(text);
  return length > 0 && length <= NAME_WORDS;
}

/** Shows what a search found. */
export class ResultsView {
  readonly #page: ResultsPage;
  readonly #document: Document;
  #results: readonly SearchResult[] = [];
  /** Typed words that the last search has read as others. */
  #readAs: ReadAs = [];
  /** How many of the results are shown, or could not be loaded. */
  #shown = 0;
  /** Goes up with each search and when it is given up: what was begun for another number is not shown. */
  #search = 0;
  /** The search of which further results are being loaded. */
  #adding: number | undefined;

  constructor(page: ResultsPage) {
    this.#page = page;
    this.#document = page.root.ownerDocument;
  }

  clear(): void {
    const { parts, filterCounts, countEverything } = this.#page;
    this.giveUp();
    filterCounts.wait(countEverything);
    this.#state('idle');
    this.#keep([]);
    parts.list.replaceChildren();
    parts.interpretation.replaceChildren();
    parts.status.textContent = '';
    parts.asked.textContent = '';
    for (const part of [parts.more, parts.nothing]) part.hidden = true;
    parts.filters.hidden = false;
  }

  /** Whatever is still being loaded is not shown. */
  giveUp(): void {
    this.#search += 1;
  }

  /** A search begins; the results of the last one stay until it has ended. @returns its number */
  begin(): number {
    this.#search += 1;
    this.#state('searching');
    return this.#search;
  }

  /** Shows how a search has ended, if it is the latest. @param asked whether there is a query, a filter or an order */
  async show(search: number, outcome: Ended, asked: boolean): Promise<void> {
    const { parts, words, filterCounts, countEverything } = this.#page;
    const results = outcome.kind === 'found' ? outcome.results : [];
    if (search !== this.#search) return;
    filterCounts.stop();
    const items = await this.#itemsOf(results.slice(0, PAGE_OF_RESULTS));
    if (search !== this.#search) return;
    this.#state(outcome.kind === 'failed' ? 'failed' : asked ? 'found' : 'idle');
    this.#keep(results);
    this.#readAs = outcome.kind === 'found' ? readAsOf(outcome.interpretation) : [];
    parts.list.replaceChildren(...items);
    parts.more.hidden = this.#shown >= results.length;
    parts.status.textContent = outcomeInWords(outcome, asked, window.navigator.onLine, words);
    parts.nothing.hidden = !(outcome.kind === 'failed' || (asked && results.length === 0));
    this.#interpret(outcome, asked);
    const isPlain = outcome.kind === 'found' && outcome.interpretation.plain === true;
    parts.filters.hidden = isPlain;
    showActive(parts, words);
    this.showAsked();
    if (!asked) filterCounts.wait(countEverything);
    else if (outcome.kind === 'found' && !isPlain) {
      filterCounts.start(outcome.filterCounts);
      // What may be a name, and a filter from a shared address, wait for the names that the counts bring.
      const { text, filters } = stateOf(parts);
      if (isNarrowed(filters) || mayBeName(text)) filterCounts.now();
    }
  }

  /** Shows further results, and moves the focus to the first of them. */
  async more(): Promise<void> {
    const { parts } = this.#page;
    const search = this.#search;
    if (this.#adding === search) return;
    this.#adding = search;
    const end = this.#shown + PAGE_OF_RESULTS;
    const items = await this.#itemsOf(this.#results.slice(this.#shown, end));
    if (this.#adding === search) this.#adding = undefined;
    if (search !== this.#search) return;
    this.#shown = end;
    parts.list.append(...items);
    parts.more.hidden = this.#shown >= this.#results.length;
    this.showAsked();
    items[0]?.querySelector('a')?.focus();
  }

  /** Says what was asked, on paper. */
  showAsked(): void {
    const { parts, words } = this.#page;
    parts.asked.textContent = askedInWords(
      stateOf(parts).text,
      chosenInWords(parts, words),
      { shown: parts.list.children.length, total: this.#results.length, address: window.location.href },
      words,
    );
  }

  /**
   * Offers the page of the speaker whose name was searched for, above the results: the name and all quotations. A name
   * that the search has read in the place of a typed one counts too.
   */
  async showSpeaker(): Promise<void> {
    const { parts, words, base, countEverything } = this.#page;
    const search = this.#search;
    const { text } = stateOf(parts);
    if (!mayBeName(text)) return;
    // Nothing is loaded for it: the counts beside the filters have just been shown.
    const { speaker: speakers } = await countEverything();
    const found = speakerNamed(text, this.#readAs, speakers);
    if (search !== this.#search || found === undefined) return;
    const line = this.#document.createElement('p');
    line.className = 'search-speaker';
    const link = this.#document.createElement('a');
    link.href = withBase(base, speakerPath(found.value));
    link.textContent = words.say('search.speaker-page', { name: found.label, count: found.count });
    line.append(link);
    parts.interpretation.querySelector('.search-speaker')?.remove();
    parts.interpretation.prepend(line);
  }

  #state(state: 'idle' | 'searching' | 'found' | 'failed'): void {
    this.#page.root.dataset['state'] = state;
  }

  #keep(results: readonly SearchResult[]): void {
    this.#results = results;
    this.#shown = PAGE_OF_RESULTS;
  }

  /** Says how the query was understood. */
  #interpret(outcome: Ended, asked: boolean): void {
    const { root, parts, words } = this.#page;
    parts.interpretation.replaceChildren();
    if (outcome.kind !== 'found') return;
    const { interpretation } = outcome;
    const state = stateOf(parts);
    const isNarrowedToo = state.text.trim() !== '' && isNarrowed(state.filters);
    const { leaveOutFilters, leaveOutWords, searchAsTyped, searchWordForWord } = this.#page;
    if (asked && interpretation.question !== undefined) {
      const line = this.#line(questionInWords(interpretation.question, words));
      line.className = 'search-question';
      line.append(' ', this.#button(words.say('search.all-words-instead'), searchWordForWord));
    }
    const sentences = asked
      ? [
          ...interpretationInWords(interpretation, root.dataset['language'] ?? '', words),
          ...(this.#results.length > 0 ? orderInWords(state, words) : []),
          ...(isNarrowedToo ? [words.say('search.filters-narrow-words')] : []),
        ]
      : [];
    for (const sentence of sentences) this.#line(sentence);
    const { unfiltered = 0 } = outcome;
    if (isNarrowedToo && this.#results.length === 0 && unfiltered > 0) {
      // There are no results that the filters would push out of sight.
      parts.filters.open = true;
      const label = words.say('search.leave-out-filters', { count: unfiltered });
      parts.interpretation.append(this.#button(label, leaveOutFilters));
    }
    if (isNarrowedToo) {
      parts.interpretation.append(this.#button(words.say('search.leave-out-words'), leaveOutWords));
    }
    const asTyped = asked ? asTypedInWords(interpretation, state, words) : undefined;
    if (asTyped !== undefined) {
      parts.interpretation.append(
        this.#button(asTyped, () => {
          searchAsTyped(!state.asTyped);
        }),
      );
    }
  }

  /** Adds a line to how the query was understood. */
  #line(sentence: string): HTMLElement {
    const line = this.#document.createElement('p');
    line.textContent = sentence;
    this.#page.parts.interpretation.append(line);
    return line;
  }

  #button(label: string, does: () => void): HTMLButtonElement {
    const button = this.#document.createElement('button');
    button.type = 'button';
    button.className = 'button button--quiet no-print';
    button.textContent = label;
    button.addEventListener('click', does);
    return button;
  }

  /** The entries of results, without those that fail to load. */
  async #itemsOf(results: readonly SearchResult[]): Promise<readonly HTMLLIElement[]> {
    const { base, words } = this.#page;
    const views = await Promise.all(results.map((result) => result.view().catch(() => undefined)));
    return views.flatMap((view) => (view === undefined ? [] : [resultItem(view, base, this.#document, words)]));
  }
}
