/** What may stand before words that are quoted: an opening mark, and in French a space behind it. */
const OPENED = /[\p{Pi}\p{Pf}\p{Ps}"'][\u00A0\u202F ]?$/u;

/**
 * Where some words stand in a text: behind a quotation mark if they do anywhere, else where they stand first. In UTF-16 units;
 * -1 when they do not.
 */
export function quotedPlace(text: string, words: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) if (isOpened(text, at)) return at;
  return text.indexOf(words);
}

/** Whether words stand in a text behind a quotation mark. */
export function isQuotedIn(text: string, words: string): boolean {
  const at = quotedPlace(text, words);
  return at !== -1 && isOpened(text, at);
}

function isOpened(text: string, at: number): boolean {
  return OPENED.test(text.slice(Math.max(0, at - 2), at));
}
