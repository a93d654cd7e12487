/**
 * Percent-encodes every character of a URL that Markdown, wikitext, BibTeX or HTML could read as markup or as the end of
 * the URL. This breaks IPv6 hosts, which have brackets, but no archive is cited by one.
 */
export function markupSafeUrl(url: string): string {
  return url.replace(/[\s\p{Cc}<>"'`(){}[\]|\\^]/gu, (character) =>
    encodeURIComponent(character).replace(/['()]/, (kept) => `%${kept.charCodeAt(0).toString(16)}`),
  );
}
