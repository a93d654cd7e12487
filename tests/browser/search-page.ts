import { expect, type Locator, type Page } from '@playwright/test';

/** The search page as a reader knows it: by the names that its parts promise to keep. */
export interface SearchPage {
  readonly field: Locator;
  readonly status: Locator;
  readonly results: Locator;
  /** The first link of each result, which leads to the words. */
  readonly words: Locator;
  /** Waits for the answer to what was asked last. */
  readonly answered: () => Promise<void>;
  /** Types a query in place of the one that is there, presses Enter and waits for the answer. */
  readonly search: (query: string) => Promise<void>;
}

/** Waits until the search, which is loaded after the first paint, listens for keys. */
export async function listening(page: Page): Promise<void> {
  await expect(page.locator('[data-search]')).toHaveAttribute('data-ready');
}

/** @param names what the page's language calls the field and the list */
export function searchPage(page: Page, names = { field: 'Search the archive', results: 'Search results' }): SearchPage {
  const field = page.getByRole('searchbox', { name: names.field, exact: true });
  const results = page.getByRole('list', { name: names.results, exact: true }).getByRole('listitem');
  const answered = () => expect(page.locator('[data-search]')).toHaveAttribute('data-state', /^(?:found|failed|idle)$/);
  return {
    field,
    status: page.getByRole('status'),
    results,
    words: results.locator('a:first-child').and(page.locator('.result__words')),
    answered,
    search: async (query) => {
      await listening(page);
      await field.fill(query);
      await field.press('Enter');
      await answered();
    },
  };
}

/** Ids of the quotations that results lead to, in their order; `undefined` for an article as a whole. */
export async function quotationsFound({ results }: SearchPage): Promise<readonly (string | undefined)[]> {
  const links = await results.evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
  return links.map((link) => /#q-(.+)$/.exec(link)?.[1]);
}
