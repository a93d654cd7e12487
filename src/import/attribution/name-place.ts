/** Where a text has a name, with the words beside it. */
export interface NamePlace {
  readonly before: string;
  readonly behind: string;
}

/** UTF-16 units kept before a name: a role of three words. */
const BEFORE = 80;

/** Kept behind: a clause up to the next pronoun. */
const BEHIND = 180;

/**
 * Every place of a name in a text. A text may hold hundreds of names: to look only beside their places, instead of searching
 * the whole text with a pattern for each, makes the time grow with the number of places.
 */
export function placesOf(name: string, text: string): readonly NamePlace[] {
  const places: NamePlace[] = [];
  if (name === '') return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    places.push({ before: text.slice(Math.max(0, at - BEFORE), at), behind: text.slice(end, end + BEHIND) });
  }
  return places;
}

/** Whether a text, in lower case, has a name as a whole, in any case. */
export function hasName(lowerCaseText: string, name: string): boolean {
  const wanted = name.toLowerCase();
  return placesOf(wanted, lowerCaseText).some(
    ({ before, behind }) => !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind),
  );
}

/** The text as a literal in a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
