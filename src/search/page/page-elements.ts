/** Elements of the search page that its script drives; `pages/search.astro` has them. */
export interface PageElements {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly selects: Readonly<Record<'speaker' | 'outlet' | 'year' | 'kind' | 'sort', HTMLSelectElement>>;
  readonly filters: HTMLDetailsElement;
  /** How many filters are set, beside what unfolds them. */
  readonly active: HTMLElement;
  readonly status: HTMLElement;
  readonly interpretation: HTMLElement;
  /** What was asked, for paper, which has no field. */
  readonly asked: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly nothing: HTMLElement;
  /** The list of keys. */
  readonly keys: HTMLDialogElement;
  readonly keysButton: HTMLButtonElement;
}

/** Throws when the page and its script do not belong together. */
export function partsOf(root: HTMLElement): PageElements {
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
    active: part('active'),
    status: part('status'),
    interpretation: part('interpretation'),
    asked: part('asked'),
    list: part('results'),
    more: part('more'),
    nothing: part('nothing'),
    keys: part('keys'),
    keysButton: part('keys-button'),
  };
}
