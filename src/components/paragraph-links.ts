/** Puts a link to itself before each paragraph while the box of `ParagraphAddresses.astro` is ticked. */
export function linkParagraphs(document: Document): void {
  const box = document.querySelector<HTMLInputElement>('#paragraph-addresses');
  const show = (): void => {
    for (const link of document.querySelectorAll('.paragraph-address')) link.remove();
    if (box?.checked !== true) return;
    for (const paragraph of document.querySelectorAll('.article-body [id^=p]')) {
      const link = document.createElement('a');
      link.className = 'paragraph-address';
      link.textContent = link.href = `#${paragraph.id}`;
      paragraph.prepend(link, ' ');
    }
  };
  box?.addEventListener('change', show);
  // A browser may remember that it was ticked.
  show();
}
