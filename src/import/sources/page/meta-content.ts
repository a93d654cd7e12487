/** What a page says in its meta tags under a name; `undefined` when nothing. */
export function metaContent(document: Document, name: string): string | undefined {
  for (const attribute of ['property', 'name', 'itemprop']) {
    const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
    if (content !== null && content !== undefined && content.trim() !== '') return content;
  }
  return undefined;
}
