/**
 * Whether keys that are a character by themselves (`/`, `j`, `k`, `?`) act. Readers who speak to their computer, or whose
 * hands strike keys they did not mean, can turn them off; arrows, Enter and Escape stay.
 *
 * @see https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */

/** Name under which the browser keeps the choice: `off`, or nothing. */
export type SingleKeysSetting = 'single-key-shortcuts';

const SETTING: SingleKeysSetting = 'single-key-shortcuts';

/** Where no choice can be kept nobody could turn the keys off, so they do not act. */
export function singleKeys(): 'on' | 'off' | 'cannot be kept' {
  try {
    return localStorage.getItem(SETTING) === 'off' ? 'off' : 'on';
  } catch {
    return 'cannot be kept';
  }
}

/** Shows the switch of `SingleKeysSwitch.astro` as it stands, keeps what is chosen, and follows other pages' choices. */
export function driveSingleKeysSwitch(document: Document): void {
  const line = document.querySelector<HTMLElement>('[data-single-keys]');
  const box = line?.querySelector('input') ?? undefined;
  if (line === null || box === undefined) return;
  const show = (): void => {
    const kept = singleKeys();
    box.checked = kept === 'on';
    line.hidden = kept === 'cannot be kept';
  };
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(SETTING);
    else localStorage.setItem(SETTING, 'off');
  });
  // It may have been changed while this page lay in the browser's history, or beside it.
  for (const event of ['storage', 'pageshow']) addEventListener(event, show);
  show();
}
