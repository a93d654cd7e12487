/**
 * A file of its own that the search page loads once it is painted. What somebody typed meanwhile is kept; `data-ready`
 * says that keys are listened for.
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
