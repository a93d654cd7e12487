/** How long a button shows its result: long enough to read, short enough not to be confused with the next result. */
const RESULT_SHOWN_MS = 2500;

/**
 * Shows the copy buttons and announces the result to screen readers. Without this script one click selects a text, which
 * can then be copied with the keyboard. The status element has the sentences, with `{name}` for the name of the text.
 */
export function addCopyButtons(document: Document): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset['copy'] ?? '');
    if (source === null) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copy(source).then((copied) => {
        const name = button.dataset['copyName'] ?? '';
        if (status !== null) {
          const sentence = status.dataset[copied ? 'saysCopied' : 'saysSelected'] ?? '';
          status.textContent = sentence.replace('{name}', () => name);
        }
        button.dataset['copied'] = copied ? 'yes' : 'no';
        setTimeout(() => {
          delete button.dataset['copied'];
          if (status !== null) status.textContent = '';
        }, RESULT_SHOWN_MS);
      });
    });
  }
}

/** Copies the text. Without permission for the clipboard it selects the text instead, for copying with the keyboard. */
async function copy(source: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
