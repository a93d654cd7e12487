/**
 * The setting for shortcuts of a single character (`/`, `j`, `k`, `?`). Readers who use speech input, or who strike keys
 * by accident, can turn them off; arrows, Enter and Escape always work.
 *
 * @see https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */

/** Key in the browser's storage; its value is `off`, or absent. */
export type SingleKeysSetting = 'single-key-shortcuts';

const SETTING: SingleKeysSetting = 'single-key-shortcuts';

/** Whether the shortcuts work. Without storage they do not, since nobody could turn them off. */
export function singleKeys(): 'on' | 'off' | 'cannot be kept' {
  try {
    return localStorage.getItem(SETTING) === 'off' ? 'off' : 'on';
  } catch {
    return 'cannot be kept';
  }
}

/** Connects the switch of `SingleKeysSwitch.astro` with the setting, also when another page changes it. */
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
  // Another tab may have changed it, or a page visited since this one was put into the back/forward cache.
  for (const event of ['storage', 'pageshow']) addEventListener(event, show);
  show();
}
