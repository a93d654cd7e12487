import { stemmers } from 'virtual:search-stemmers';
import messages, { formats, tag } from 'virtual:search-words';
import { withBase } from '../../archive/permalink.ts';
import { PAGEFIND_FOLDER } from '../index/search-tables.ts';
import { createEngine } from '../query/engine.ts';
import { isNarrowed } from '../query/facets.ts';
import { fetchFileFrom } from './http-files.ts';
import { readAddress, writeAddress, type SearchState } from './search-address.ts';
import { filterCountLoader } from './filter-counts.ts';
import { fillFilters, showActive, showState, stateOf } from './filters.ts';
import { listenForKeys } from './keyboard.ts';
import { pageElements } from './page-elements.ts';
import { ResultsView } from './results-view.ts';
import { withStockSearch, type StockPagefind } from './stock-search.ts';
import { searchWords } from './search-words.ts';

/** Delay before searching, so that a burst of keys starts one search. 100 ms would delay every search. */
const DEBOUNCE_MS = 40;

/** Pauses before a failed search is tried again when the network has come back: often it carries nothing for some seconds. */
const TRY_AGAIN_AFTER_MS = [1000, 2000, 4000, 8000];

/** Width from which the filters fit beside each other and unfold with the first search; the same as in `search.css`. */
const WIDE = '(min-width: 60rem)';

/**
 * Runs the search page. Without scripts, the page says so and links to the lists, which the browser itself can search.
 *
 * @param base the deployment's base path
 */
export function runSearchPage(document: Document, base: string): void {
  const window = document.defaultView;
  const root = document.querySelector<HTMLElement>('[data-search]');
  if (window === null || root === null) return;
  const parts = pageElements(root);
  const words = searchWords(messages, tag, formats);
  const site = new URL(withBase(base, '/'), window.location.href);
  const engine = withStockSearch(
    createEngine({ fetchFile: fetchFileFrom(site), stemmers, pause: () => nextTask(window) }),
    () => import(/* @vite-ignore */ new URL(`${PAGEFIND_FOLDER}/pagefind.js`, site).href) as Promise<StockPagefind>,
    document,
  );
  const filterCounts = filterCountLoader(window, (counts) => {
    fillFilters(parts, counts, words);
    view.showAsked();
    void view.showSpeaker().catch(() => undefined);
  });
  /** A question that the reader does not want to be understood as filters. */
  let literalFor: string | undefined;
  const view = new ResultsView({
    root,
    parts,
    words,
    filterCounts,
    base,
    searchWordForWord: () => {
      literalFor = stateOf(parts).text;
      parts.field.focus();
      void search(false);
    },
    searchAsTyped: (asTyped) => {
      searchFor({ asTyped });
    },
    leaveOutWords: () => {
      searchFor({ text: '', asTyped: false });
    },
    leaveOutFilters: () => {
      searchFor({ filters: {} });
    },
    countEverything: () => engine.filterCounts(),
  });
  let debounce: number | undefined;
  let committed = true;
  let tryingAgain = false;
  let unfolded = false;

  const search = async (typing: boolean): Promise<void> => {
    const { text, filters, sort, asTyped } = stateOf(parts);
    const asked = text.trim() !== '' || isNarrowed(filters) || sort !== 'relevance';
    const mine = view.begin();
    if (asked && !unfolded && window.matchMedia(WIDE).matches) {
      // Once: who folds them wants them folded.
      unfolded = true;
      parts.filters.open = true;
    }
    const outcome = await engine.search({ text, filters, sort, typing, asTyped, literal: literalFor === text });
    if (outcome.kind !== 'superseded') await view.show(mine, outcome, asked);
  };

  const searchAgain = async (): Promise<void> => {
    if (tryingAgain) return;
    tryingAgain = true;
    for (const pause of [0, ...TRY_AGAIN_AFTER_MS]) {
      await new Promise((resolve) => window.setTimeout(resolve, pause));
      if (root.dataset['state'] !== 'failed') break;
      await search(false);
    }
    tryingAgain = false;
  };

  const address = (push: boolean): void => {
    const target = `${window.location.pathname}${writeAddress(stateOf(parts))}`;
    if (target === `${window.location.pathname}${window.location.search}`) return;
    if (push) window.history.pushState(null, '', target);
    else window.history.replaceState(null, '', target);
  };

  /** Searches for something a little different, as one step in the browser's history. */
  const searchFor = (change: Partial<SearchState>): void => {
    showState(parts, { ...stateOf(parts), ...change });
    parts.field.focus();
    address(true);
    void search(false);
  };

  const restore = (): void => {
    showState(parts, readAddress(window.location.search));
    showActive(parts, words);
    committed = true;
    // No query, no download: a visitor who only looks at the page does not load the index.
    if (window.location.search !== '') void search(false);
    else view.clear();
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(debounce);
    address(committed);
    committed = true;
    void search(false);
  });
  parts.field.addEventListener('input', () => {
    window.clearTimeout(debounce);
    engine.stop();
    view.giveUp();
    // The reader wanted the words before this change as typed.
    delete parts.field.dataset['asTyped'];
    debounce = window.setTimeout(() => {
      // One entry in the browser's history for each query, however many keys it took.
      address(committed);
      committed = false;
      void search(true);
    }, DEBOUNCE_MS);
  });
  parts.field.addEventListener('blur', () => {
    committed = true;
  });
  parts.filters.addEventListener('change', () => {
    address(true);
    void search(false);
  });
  parts.more.addEventListener('click', () => void view.more());
  // Load the index when somebody is about to search, or already was before this script ran.
  if (parts.form.contains(document.activeElement)) void engine.warm();
  for (const event of ['focusin', 'pointerenter'] as const) {
    parts.form.addEventListener(event, () => void engine.warm(), { once: true });
    parts.filters.addEventListener(event, filterCounts.now);
  }
  // Not 'toggle', which comes too when the page unfolds them.
  parts.filters.addEventListener('click', filterCounts.now);
  window.addEventListener('popstate', () => {
    // A link within the page, such as the one to its text, is a step in the history, too, and asks nothing new.
    if (writeAddress(stateOf(parts)) !== window.location.search) restore();
  });
  window.addEventListener('online', () => void searchAgain());
  listenForKeys(document, parts);
  restore();
}

function nextTask(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve);
  });
}
