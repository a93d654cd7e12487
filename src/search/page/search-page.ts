import { stemmers } from 'virtual:search-stemmers';
import messages, { formats, tag } from 'virtual:search-words';
import { withBase } from '../../archive/permalink.ts';
import { PAGEFIND_FOLDER } from '../index/search-tables.ts';
import { createEngine } from '../query/engine.ts';
import { isNarrowed } from '../query/facets.ts';
import { fetchFileFrom } from './http-files.ts';
import type { SearchOutcome, SearchResult } from '../query/request-and-outcome.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { filterCountLoader } from './filter-counts.ts';
import { chosenInWords, fillFilters, showActive, showState, stateOf } from './filters.ts';
import { listenForKeys } from './keyboard.ts';
import { pageElements } from './page-elements.ts';
import { resultItem } from './result-item.ts';
import { withStockSearch, type StockPagefind } from './stock-search.ts';
import { searchWords, type SearchWords } from './search-words.ts';
import { askedInWords, interpretationInWords, orderInWords, outcomeInWords } from './messages.ts';

/** Delay before searching, so that a burst of keys starts one search. 100 ms would delay every search. */
const DEBOUNCE_MS = 40;

/** Results shown at a time. Each costs a download of a few kilobytes. */
const PAGE_OF_RESULTS = 10;

/** Width from which the filters fit beside each other and start unfolded; the same as in `search.css`. */
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
    showAsked();
  });
  let debounce: number | undefined;
  let committed = true;
  /** Number of times the page was cleared; results of a search from before are dropped. */
  let stopped = 0;
  let shown: readonly SearchResult[] = [];
  /** A question that the reader does not want to be understood as filters. */
  let literalFor: string | undefined;

  const show = async (typing: boolean): Promise<void> => {
    const { text, filters, sort } = stateOf(parts);
    const literal = literalFor === text;
    const asked = text.trim() !== '' || isNarrowed(filters) || sort !== 'relevance';
    root.dataset['state'] = 'searching';
    const asOf = stopped;
    const outcome = await engine.search({ text, filters, sort, typing, literal });
    if (outcome.kind === 'superseded' || asOf !== stopped) return;
    await render(outcome, asked);
  };

  const clear = (): void => {
    stopped += 1;
    filterCounts.stop();
    root.dataset['state'] = 'idle';
    shown = [];
    parts.list.replaceChildren();
    parts.interpretation.replaceChildren();
    parts.status.textContent = '';
    parts.asked.textContent = '';
    for (const part of [parts.more, parts.nothing, parts.filters]) part.hidden = true;
  };

  const render = async (outcome: Exclude<SearchOutcome, { kind: 'superseded' }>, asked: boolean): Promise<void> => {
    filterCounts.stop();
    const items = outcome.kind === 'found' ? await firstItems(outcome.results) : [];
    if (items === undefined) return;
    root.dataset['state'] = outcome.kind === 'failed' ? 'failed' : asked ? 'found' : 'idle';
    shown = outcome.kind === 'found' ? outcome.results : [];
    parts.list.replaceChildren(...items);
    parts.more.hidden = shown.length <= items.length;
    parts.status.textContent = outcomeInWords(outcome, asked, window.navigator.onLine, words);
    parts.nothing.hidden = !(outcome.kind === 'failed' || (asked && shown.length === 0));
    parts.interpretation.replaceChildren(
      ...(outcome.kind === 'found' && asked
        ? [
            ...interpretationInWords(outcome.interpretation, root.dataset['language'] ?? '', words),
            ...(shown.length > 0 ? orderInWords(stateOf(parts), words) : []),
          ]
        : []
      ).map((sentence) => {
        const line = document.createElement('p');
        line.textContent = sentence;
        return line;
      }),
    );
    if (outcome.kind === 'found' && outcome.interpretation.question !== undefined) {
      parts.interpretation.append(literalButton());
    }
    const isPlain = outcome.kind === 'found' && outcome.interpretation.plain === true;
    parts.filters.hidden = !asked || isPlain;
    showActive(parts, words);
    showAsked();
    if (outcome.kind === 'found' && asked && !isPlain) filterCounts.start(outcome.filterCounts);
  };

  /** Takes the filters back that a question was understood as. */
  const literalButton = (): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button--quiet no-print';
    button.textContent = words.say('search.all-words-instead');
    button.addEventListener('click', () => {
      literalFor = stateOf(parts).text;
      parts.field.focus();
      void show(false);
    });
    return button;
  };

  const showAsked = (): void => {
    const { text } = stateOf(parts);
    parts.asked.textContent = askedInWords(
      text,
      chosenInWords(parts, words),
      { shown: parts.list.children.length, total: shown.length, address: window.location.href },
      words,
    );
  };

  /** The first results, without those that fail to load; `undefined` when another search has begun meanwhile. */
  const firstItems = async (results: readonly SearchResult[]): Promise<HTMLLIElement[] | undefined> => {
    const asked = stateOf(parts);
    const items = await itemsOf(results.slice(0, PAGE_OF_RESULTS), base, document, words);
    return writeAddress(asked) === writeAddress(stateOf(parts)) ? items : undefined;
  };

  const address = (push: boolean): void => {
    const target = `${window.location.pathname}${writeAddress(stateOf(parts))}`;
    if (target === `${window.location.pathname}${window.location.search}`) return;
    if (push) window.history.pushState(null, '', target);
    else window.history.replaceState(null, '', target);
  };

  const restore = (): void => {
    showState(parts, readAddress(window.location.search));
    showActive(parts, words);
    committed = true;
    // No query, no download: a visitor who only looks at the page does not load the index.
    if (window.location.search !== '') void show(false);
    else clear();
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(debounce);
    address(committed);
    committed = true;
    void show(false);
  });
  parts.field.addEventListener('input', () => {
    window.clearTimeout(debounce);
    engine.stop();
    debounce = window.setTimeout(() => {
      // One entry in the browser's history for each query, however many keys it took.
      address(committed);
      committed = false;
      void show(true);
    }, DEBOUNCE_MS);
  });
  parts.field.addEventListener('blur', () => {
    committed = true;
  });
  parts.filters.addEventListener('change', () => {
    address(true);
    void show(false);
  });
  parts.more.addEventListener('click', () => {
    const from = parts.list.children.length;
    void itemsOf(shown.slice(from, from + PAGE_OF_RESULTS), base, document, words).then((items) => {
      parts.list.append(...items);
      parts.more.hidden = parts.list.children.length >= shown.length;
      showAsked();
      items[0]?.querySelector('a')?.focus();
    });
  });
  parts.filters.open = window.matchMedia(WIDE).matches;
  // Load the index when somebody is about to search, or already was before this script ran.
  if (parts.form.contains(document.activeElement)) void engine.warm();
  for (const event of ['focusin', 'pointerenter'] as const) {
    parts.form.addEventListener(event, () => void engine.warm(), { once: true });
    parts.filters.addEventListener(event, filterCounts.now);
  }
  window.addEventListener('popstate', () => {
    // A link within the page, such as the one to its text, is a step in the history, too, and asks nothing new.
    if (writeAddress(stateOf(parts)) !== window.location.search) restore();
  });
  window.addEventListener('online', () => {
    if (root.dataset['state'] === 'failed') void show(false);
  });
  listenForKeys(document, parts);
  restore();
}

function nextTask(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve);
  });
}

async function itemsOf(
  results: readonly SearchResult[],
  base: string,
  document: Document,
  words: SearchWords,
): Promise<HTMLLIElement[]> {
  const views = await Promise.all(results.map((result) => result.view().catch(() => undefined)));
  return views.flatMap((view) => (view === undefined ? [] : [resultItem(view, base, document, words)]));
}
