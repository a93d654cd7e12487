/** How long a button shows its result: long enough to read, short enough not to be confused with the next result. */
const RESULT_SHOWN_MS = 2500;

/**
 * Puts a copy button beside the name of each text that can be copied, and announces the result to screen readers. Without
 * this script one click selects a text, which can then be copied with the keyboard. The button is a copy of the template's,
 * the sentences are those of the status element; both have `{name}` for the name of the text.
 */
export function addCopyButtons(document: Document): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  const template = document.querySelector<HTMLTemplateElement>('[data-copy-button]');
  for (const heading of document.querySelectorAll('.cite__item > h3')) {
    const source = heading.nextElementSibling;
    const button = template?.content.firstElementChild?.cloneNode(true);
    if (source === null || !(button instanceof HTMLButtonElement)) continue;
    const name = heading.textContent;
    button.innerHTML = button.innerHTML.replace('{name}', () => heading.innerHTML);
    heading.after(button);
    button.addEventListener('click', () => {
      void copy(source).then((copied) => {
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

/** Says when the page was read, where a text to copy has a place for it. Without this script it does not say so. */
export function fillAccessed(document: Document, now: Date): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-accessed]')) {
    const { accessed, locale } = place.dataset;
    // Swedish dates are those of ISO 8601.
    const day =
      locale === undefined ? now.toLocaleDateString('sv') : now.toLocaleDateString(locale, { dateStyle: 'long' });
    place.textContent = `${accessed ?? ''}${day}`;
  }
}

/**
 * Copies the text, with its italics where it has some and the browser can copy them. Without permission for the clipboard it
 * selects the text instead, for copying with the keyboard.
 */
async function copy(source: Element): Promise<boolean> {
  const { innerHTML, textContent } = source;
  const { clipboard } = navigator;
  try {
    if (source.querySelector('i') === null || typeof ClipboardItem === 'undefined')
      await clipboard.writeText(textContent);
    else {
      const both = { 'text/plain': textContent, 'text/html': innerHTML };
      const blobs = Object.entries(both).map(([type, text]) => [type, new Blob([text], { type })]);
      await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
