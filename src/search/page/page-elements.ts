/** The elements of the search page that its script drives. They are in `pages/search.astro`. */
export interface PageElements {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly selects: Readonly<Record<'speaker' | 'outlet' | 'year' | 'kind' | 'sort', HTMLSelectElement>> &
    /** Only where the archive says whom words are about, or has topics. */
    Partial<Readonly<Record<'about' | 'topic', HTMLSelectElement>>>;
  readonly filters: HTMLDetailsElement;
  /** How many filters are set; shown beside the button that unfolds them. */
  readonly active: HTMLElement;
  readonly status: HTMLElement;
  readonly interpretation: HTMLElement;
  /** The query and filters in words, for the printed page. */
  readonly asked: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly nothing: HTMLElement;
  /** The list of keyboard shortcuts. */
  readonly keys: HTMLDialogElement;
  readonly keysButton: HTMLButtonElement;
}

/** Finds the elements by their `data-search-…` attributes. Throws when one is missing. */
export function pageElements(root: HTMLElement): PageElements {
  const part = <T extends HTMLElement>(name: string): T => {
    const found = root.querySelector<T>(`[data-search-${name}]`);
    if (found === null) throw new Error(`the search page has no part "${name}"`);
    return found;
  };
  const select = (name: string): HTMLSelectElement | null =>
    root.querySelector<HTMLSelectElement>(`[data-search-${name}]`);
  const [about, topic] = [select('about'), select('topic')];
  return {
    form: part('form'),
    field: part('field'),
    selects: {
      speaker: part('speaker'),
      outlet: part('outlet'),
      year: part('year'),
      kind: part('kind'),
      sort: part('sort'),
      ...(about !== null && { about }),
      ...(topic !== null && { topic }),
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
