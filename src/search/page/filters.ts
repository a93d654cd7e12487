import type { FilterCounts } from '../query/facets.ts';
import { sortOf, type SearchState } from './search-address.ts';
import type { PageElements } from './page-elements.ts';
import type { SearchWords } from './search-words.ts';

const FACETS = ['speaker', 'about', 'topic', 'outlet', 'year', 'kind'] as const;

/** The filters that the page has, in its order. */
function filtersOf({
  selects,
}: PageElements): readonly (readonly [name: (typeof FACETS)[number], select: HTMLSelectElement])[] {
  return FACETS.flatMap((name) => {
    const select = selects[name];
    return select === undefined ? [] : [[name, select] as const];
  });
}

/** The query, filters and order that the page's controls are set to. */
export function stateOf({ field, selects }: PageElements): SearchState {
  const kind = selects.kind.value;
  return {
    text: field.value,
    filters: {
      speaker: selects.speaker.value || undefined,
      about: selects.about?.value || undefined,
      topic: selects.topic?.value || undefined,
      outlet: selects.outlet.value || undefined,
      year: selects.year.value || undefined,
      kind: kind === 'quotation' || kind === 'article' ? kind : undefined,
    },
    sort: sortOf(selects.sort.value),
    asTyped: field.dataset['asTyped'] !== undefined,
  };
}

export function showState(parts: PageElements, { text, filters, sort, asTyped }: SearchState): void {
  parts.field.value = text;
  if (asTyped) parts.field.dataset['asTyped'] = '';
  else delete parts.field.dataset['asTyped'];
  for (const [name, select] of filtersOf(parts)) choose(select, filters[name] ?? '');
  choose(parts.selects.sort, sort === 'relevance' ? '' : sort);
}

/** The chosen filters with their labels: "Speaker: Ada Lovell." */
export function chosenInWords(parts: PageElements, { say }: SearchWords): readonly string[] {
  return filtersOf(parts).flatMap(([name, select]) => {
    const { value, selectedOptions, labels } = select;
    if (value === '') return [];
    return say('search.filter', {
      filter: labels[0]?.firstChild?.textContent?.trim() ?? name,
      choice: withoutNumber(selectedOptions[0]?.text ?? value),
    });
  });
}

/** Shows how many filters are set, for when they are folded away. */
export function showActive(parts: PageElements, { say }: SearchWords): void {
  const count = filtersOf(parts).filter(([, { value }]) => value !== '').length;
  parts.active.textContent = count === 0 ? '' : ` · ${say('search.filters-set', { count })}`;
}

/** Fills each filter with the options that leave results, and their counts. A chosen option stays, even with none. */
export function fillFilters(parts: PageElements, counts: FilterCounts, words: SearchWords): void {
  for (const [name, select] of filtersOf(parts)) {
    const chosen = select.value;
    const first = select.options[0];
    const options = counts[name].map(({ value, label, count }) =>
      option(
        select,
        value,
        `${name === 'year' ? words.year(Number(value)) : (select.getAttribute(`data-named-${value}`) ?? label)} (${words.number(count)})`,
      ),
    );
    if (chosen !== '' && !options.some(({ value }) => value === chosen))
      options.push(option(select, chosen, `${withoutNumber(select.selectedOptions[0]?.text ?? chosen)} (0)`));
    select.replaceChildren(...(first === undefined ? [] : [first]), ...options);
    select.value = chosen;
  }
}

function withoutNumber(label: string): string {
  return label.replace(/ \([^()]*\)$/, '');
}

/** Selects a value. Adds it when it is not an option yet, as when a shared address is opened. */
function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((known) => known.value === value)) {
    // What people and outlets are called is known when the counts are.
    const isSaid = select.matches('[data-search-year], [data-search-sort]');
    select.append(option(select, value, select.getAttribute(`data-named-${value}`) ?? (isSaid ? value : '…')));
  }
  select.value = value;
}

function option({ ownerDocument }: HTMLSelectElement, value: string, label: string): HTMLOptionElement {
  const made = ownerDocument.createElement('option');
  made.value = value;
  made.textContent = label;
  return made;
}
