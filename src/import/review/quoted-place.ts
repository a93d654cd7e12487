/** What may stand before words that are quoted: an opening mark, and in French a space behind it. */
const OPENED = /[\p{Pi}\p{Pf}\p{Ps}"'][\u00A0\u202F ]?$/u;

/**
 * Where some words stand in a text: behind a quotation mark if they do anywhere, else where they stand first. In UTF-16 units;
 * -1 when they do not.
 *
 * @param from the place where the search begins
 */
export function quotedPlace(text: string, words: string, from = 0): number {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1))
    if (isOpened(text, at)) return at;
  return text.indexOf(words, from);
}

/** Whether words stand in a text behind a quotation mark. */
export function isQuotedIn(text: string, words: string): boolean {
  const at = quotedPlace(text, words);
  return at !== -1 && isOpened(text, at);
}

/** The paragraph that has some words, between quotation marks if any does. */
export function paragraphWith(paragraphs: readonly string[], words: string): string | undefined {
  return (
    paragraphs.find((paragraph) => isQuotedIn(paragraph, words)) ??
    paragraphs.find((paragraph) => paragraph.includes(words))
  );
}

/** A piece of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the parts of quotations stand in a text. Article files list quotations in the order of their text, so the same words
 * said twice are found at two places. Parts that are not there are left out.
 */
export function partPlaces(
  text: string,
  quotations: readonly { readonly parts: readonly string[] }[],
): readonly (readonly Stretch[])[] {
  let from = 0;
  return quotations.map(({ parts }) =>
    parts.flatMap((part) => {
      const behind = quotedPlace(text, part, from);
      const start = behind === -1 ? quotedPlace(text, part) : behind;
      if (start === -1 || part === '') return [];
      from = Math.max(from, start + part.length);
      return [{ start, end: start + part.length }];
    }),
  );
}

function isOpened(text: string, at: number): boolean {
  return OPENED.test(text.slice(Math.max(0, at - 2), at));
}
