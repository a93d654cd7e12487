/** What a page says in its meta tags under a name; `undefined` when nothing. */
export function metaContent(document: Document, name: string): string | undefined {
  return metaContents(document, name)[0];
}

/**
 * All that a page says in its meta tags under a name, each once: a page with two authors has a tag for each. Of `itemprop`
 * the first, for others are about comments and other articles.
 */
export function metaContents(document: Document, name: string): readonly string[] {
  for (const attribute of ['property', 'name', 'itemprop']) {
    const contents = [...document.querySelectorAll(`meta[${attribute}="${name}"]`)]
      .map((tag) => tag.getAttribute('content')?.trim() ?? '')
      .filter((content) => content !== '');
    if (contents.length > 0) return attribute === 'itemprop' ? contents.slice(0, 1) : [...new Set(contents)];
  }
  return [];
}
