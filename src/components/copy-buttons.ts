/** How long a button says what it did. Long enough to be read, short enough not to be taken for the next answer. */
const SAID_FOR_MS = 2500;

/**
 * Shows the buttons that copy a text beside them and says aloud when it is done. Without this script every text can
 * still be selected with one click and copied by hand.
 */
export function addCopyButtons(document: Document): void {
  const status = document.querySelector('[data-copy-status]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset['copy'] ?? '');
    if (source === null) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copy(source).then((copied) => {
        const name = button.dataset['copyName'] ?? '';
        if (status !== null) {
          status.textContent = copied ? `${name}: copied` : `${name} is selected: copy it with your keyboard`;
        }
        button.dataset['copied'] = copied ? 'yes' : 'no';
        setTimeout(() => {
          delete button.dataset['copied'];
          if (status !== null) status.textContent = '';
        }, SAID_FOR_MS);
      });
    });
  }
}

/** Without leave for the clipboard the text is selected, so that a key press copies it. */
async function copy(source: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
