import type { PageElements } from './page-elements.ts';
import { driveSingleKeysSwitch, singleKeys } from './single-keys.ts';

/**
 * Keyboard shortcuts of the search page: arrows or `j` and `k` move through the results, Escape returns to the field, `?`
 * shows the list of keys, as a button does too. The slash is in `SearchKey.astro`. Readers can turn off the shortcuts of a
 * single character. Enter needs no code, since results are links. Without this script the Tab key does the same, slower.
 */
export function listenForKeys(document: Document, { field, list, keys, keysButton }: PageElements): void {
  driveSingleKeysSwitch(document);
  keysButton.hidden = false;
  keysButton.addEventListener('click', () => {
    keys.showModal();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const active = document.activeElement;
    const writing = active instanceof HTMLInputElement || active instanceof HTMLSelectElement;
    const single = !writing && singleKeys() === 'on';
    const links = [...list.children].flatMap((item) => item.querySelector('a') ?? []);
    const at = links.findIndex((link) => link.parentElement?.contains(active) === true);
    const move = (to: number): void => {
      event.preventDefault();
      if (to < 0) field.focus();
      else links[Math.min(to, links.length - 1)]?.focus();
    };
    switch (event.key) {
      case 'Escape':
        if (at < 0) return;
        event.preventDefault();
        field.focus();
        return;
      case 'ArrowDown':
        if (links.length > 0 && (active === field || at >= 0)) move(at + 1);
        return;
      case 'ArrowUp':
        if (at >= 0) move(at - 1);
        return;
      case 'j':
        if (single && links.length > 0) move(at + 1);
        return;
      case 'k':
        if (single && at >= 0) move(at - 1);
        return;
      case '?':
        if (single) keys.showModal();
        return;
    }
  });
}
