/**
 * Entry point of the search page's script, loaded after the page is painted. What the reader has typed by then is kept.
 * `data-ready` tells tests that the page reacts to keys.
 */
import { runSearchPage } from './search-page.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
const field = root?.querySelector<HTMLInputElement>('[data-search-field]') ?? undefined;
const typed = field?.value ?? '';
runSearchPage(document, root?.dataset['base'] ?? '/');
if (location.search === '' && typed !== '' && field !== undefined) {
  field.value = typed;
  field.dispatchEvent(new Event('input'));
}
root?.setAttribute('data-ready', '');
