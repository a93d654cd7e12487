/**
 * The same address with every character percent-encoded that Markdown, wikitext, BibTeX or HTML could take for the end
 * of it or for markup. That takes in the brackets of an IPv6 host: no archive is cited by one.
 */
export function inertUrl(url: string): string {
  return url.replace(/[\s\p{Cc}<>"'`(){}[\]|\\^]/gu, (character) =>
    encodeURIComponent(character).replace(/['()]/, (kept) => `%${kept.charCodeAt(0).toString(16)}`),
  );
}
