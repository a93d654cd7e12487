import { createEngine } from './engine.ts';
import { fetchFileFrom } from './fetch-file.ts';
import type { FilterCounts, Filters } from './facets.ts';
import { readAddress, writeAddress, type SearchState } from './page-address.ts';
import { listenForKeys } from './page-keys.ts';
import { resultItem } from './page-result.ts';
import type { SearchOutcome, SearchResult } from './outcome.ts';
import { interpretationInWords, outcomeInWords } from './page-words.ts';

/**
 * Keys struck nearly at once are one question. The keys of a quick typist lie 100 ms apart: waiting for the next one would
 * only make every answer late by so much, and a search that is overtaken stops by itself.
 */
const DEBOUNCE_MS = 40;

/** Results that are loaded and shown at once. Each costs a fragment of a few kilobytes. */
const PAGE_OF_RESULTS = 10;

/**
 * The numbers beside the filters need a file that grows with the archive (160 kB at 10,000 articles). It is fetched when
 * the reader has stopped typing for so long, or turns to the filters: until then the results have the network.
 */
const FILTERS_AFTER_MS = 800;

/** Elements of the search page that the script drives; `pages/search.astro` has them. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly selects: Readonly<Record<'speaker' | 'outlet' | 'year' | 'kind' | 'sort', HTMLSelectElement>>;
  readonly filters: HTMLElement;
  readonly status: HTMLElement;
  readonly interpretation: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly nothing: HTMLElement;
}

/**
 * Brings the search page to life. Without it the page says so and leads to the lists, which the browser can search.
 *
 * @param base the deployment's base path
 */
export function runSearchPage(document: Document, base: string): void {
  const window = document.defaultView;
  const root = document.querySelector<HTMLElement>('[data-search]');
  if (window === null || root === null) return;
  const parts = partsOf(root);
  const folder = `${base.replace(/\/$/, '')}/pagefind/`;
  const engine = createEngine({ fetchFile: fetchFileFrom(new URL(folder, window.location.href)) });
  let debounce: number | undefined;
  let committed = true;
  /** Counts the times the page was cleared; an answer from before is of no interest. */
  let stopped = 0;
  let shown: readonly SearchResult[] = [];
  /** Fetches what the filters show of the present results. */
  let fillNow: (() => Promise<void>) | undefined;
  let counting: number | undefined;
  /** Counts the answers, so that numbers of an earlier one never stand beside a later one. */
  let counted = 0;

  const state = (): SearchState => ({
    text: parts.field.value,
    filters: filtersOf(parts),
    sort: parts.selects.sort.value === 'said' ? 'said' : 'relevance',
  });

  const show = async (typing: boolean): Promise<void> => {
    const { text, filters, sort } = state();
    const asked = text.trim() !== '' || Object.values(filters).some((value) => value !== undefined) || sort === 'said';
    root.dataset['state'] = 'searching';
    const asOf = stopped;
    const outcome = await engine.search({ text, filters, sort, typing });
    if (outcome.kind === 'superseded' || asOf !== stopped) return;
    await render(outcome, asked);
  };

  const clear = (): void => {
    stopped += 1;
    root.dataset['state'] = 'idle';
    shown = [];
    parts.list.replaceChildren();
    parts.interpretation.replaceChildren();
    parts.status.textContent = '';
    for (const part of [parts.more, parts.nothing, parts.filters]) part.hidden = true;
  };

  const render = async (outcome: Exclude<SearchOutcome, { kind: 'superseded' }>, asked: boolean): Promise<void> => {
    window.clearTimeout(counting);
    const items = outcome.kind === 'found' ? await firstItems(outcome.results) : [];
    if (items === undefined) return;
    root.dataset['state'] = outcome.kind === 'failed' ? 'failed' : asked ? 'found' : 'idle';
    shown = outcome.kind === 'found' ? outcome.results : [];
    parts.list.replaceChildren(...items);
    parts.more.hidden = shown.length <= items.length;
    parts.status.textContent = outcomeInWords(outcome, asked, window.navigator.onLine);
    parts.nothing.hidden = !(outcome.kind === 'failed' || (asked && shown.length === 0));
    parts.interpretation.replaceChildren(
      ...(outcome.kind === 'found' && asked ? interpretationInWords(outcome.interpretation) : []).map((sentence) => {
        const line = document.createElement('p');
        line.textContent = sentence;
        return line;
      }),
    );
    parts.filters.hidden = !asked;
    if (outcome.kind === 'found' && asked) {
      const asOf = (counted += 1);
      fillNow = async () => {
        window.clearTimeout(counting);
        const counts = await outcome.filterCounts().catch(() => undefined);
        if (asOf === counted) fillFilters(parts, counts);
      };
      counting = window.setTimeout(() => void fillNow?.(), FILTERS_AFTER_MS);
    }
  };

  /** The first results, or `undefined` when another search has begun meanwhile. Those that do not load are left out. */
  const firstItems = async (results: readonly SearchResult[]): Promise<HTMLLIElement[] | undefined> => {
    const asked = state();
    const items = await itemsOf(results.slice(0, PAGE_OF_RESULTS), base, document);
    return writeAddress(asked) === writeAddress(state()) ? items : undefined;
  };

  const address = (push: boolean): void => {
    const target = `${window.location.pathname}${writeAddress(state())}`;
    if (target === `${window.location.pathname}${window.location.search}`) return;
    if (push) window.history.pushState(null, '', target);
    else window.history.replaceState(null, '', target);
  };

  const restore = (): void => {
    const { text, filters, sort } = readAddress(window.location.search);
    parts.field.value = text;
    for (const name of ['speaker', 'outlet', 'year', 'kind'] as const) choose(parts.selects[name], filters[name] ?? '');
    choose(parts.selects.sort, sort === 'relevance' ? '' : sort);
    committed = true;
    // Without anything asked for there is nothing to load: a visitor who only looks downloads no index.
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
    debounce = window.setTimeout(() => {
      // One step of the browser's history for one query, however long it took to type.
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
    void itemsOf(shown.slice(from, from + PAGE_OF_RESULTS), base, document).then((items) => {
      parts.list.append(...items);
      parts.more.hidden = parts.list.children.length >= shown.length;
      items[0]?.querySelector('a')?.focus();
    });
  });
  // The index is loaded when somebody is about to search, or was before this script had come.
  if (parts.form.contains(document.activeElement)) void engine.warm();
  for (const event of ['focusin', 'pointerenter'] as const) {
    parts.form.addEventListener(event, () => void engine.warm(), { once: true });
  }
  for (const event of ['focusin', 'pointerenter'] as const) {
    parts.filters.addEventListener(event, () => void fillNow?.());
  }
  window.addEventListener('popstate', restore);
  window.addEventListener('online', () => {
    if (root.dataset['state'] === 'failed') void show(false);
  });
  listenForKeys(document, parts.field, parts.list);
  restore();
}

async function itemsOf(results: readonly SearchResult[], base: string, document: Document): Promise<HTMLLIElement[]> {
  const views = await Promise.all(results.map((result) => result.view().catch(() => undefined)));
  return views.flatMap((view) => (view === undefined ? [] : [resultItem(view, base, document)]));
}

function filtersOf({ selects }: Parts): Filters {
  const kind = selects.kind.value;
  return {
    speaker: selects.speaker.value || undefined,
    outlet: selects.outlet.value || undefined,
    year: selects.year.value || undefined,
    kind: kind === 'quotation' || kind === 'article' ? kind : undefined,
  };
}

/** Offers the choices that leave any result, with how many; the one that is chosen stays, even when it leaves none. */
function fillFilters({ selects }: Parts, counts: FilterCounts | undefined): void {
  if (counts === undefined) return;
  for (const name of ['speaker', 'outlet', 'year', 'kind'] as const) {
    const select = selects[name];
    const chosen = select.value;
    const first = select.options[0];
    const options = counts[name].map(({ value, label, count }) => option(select, value, `${label} (${String(count)})`));
    if (chosen !== '' && !options.some(({ value }) => value === chosen))
      options.push(option(select, chosen, `${chosen} (0)`));
    select.replaceChildren(...(first === undefined ? [] : [first]), ...options);
    select.value = chosen;
  }
}

/** Chooses a value that may not be among the options yet, as when a shared address is opened. */
function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((known) => known.value === value)) select.append(option(select, value, value));
  select.value = value;
}

function option({ ownerDocument }: HTMLSelectElement, value: string, label: string): HTMLOptionElement {
  const made = ownerDocument.createElement('option');
  made.value = value;
  made.textContent = label;
  return made;
}

function partsOf(root: HTMLElement): Parts {
  const part = <T extends HTMLElement>(name: string): T => {
    const found = root.querySelector<T>(`[data-search-${name}]`);
    if (found === null) throw new Error(`the search page has no part "${name}"`);
    return found;
  };
  return {
    form: part('form'),
    field: part('field'),
    selects: {
      speaker: part('speaker'),
      outlet: part('outlet'),
      year: part('year'),
      kind: part('kind'),
      sort: part('sort'),
    },
    filters: part('filters'),
    status: part('status'),
    interpretation: part('interpretation'),
    list: part('results'),
    more: part('more'),
    nothing: part('nothing'),
  };
}
