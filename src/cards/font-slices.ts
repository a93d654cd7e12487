/** Which file of a font has a character. Fonts of thousands of characters come in slices, of which a text needs a few. */
export type FontSlices = ReadonlyMap<number, string>;

/**
 * The slices of a font, by code point.
 *
 * @param ranges what each slice holds, as `unicode.json` of a package of Fontsource says it: `{ "[12]": "U+3042-3044,U+6e2f" }`
 */
export function fontSlices(ranges: Readonly<Record<string, string>>): FontSlices {
  return new Map(
    Object.entries(ranges).flatMap(([name, held]) =>
      held.split(',').flatMap((range) => {
        const [first = 0, last = first] = range
          .replace(/^U\+/i, '')
          .split('-')
          .map((code) => Number.parseInt(code, 16));
        const slice = name.replace(/^\[|\]$/g, '');
        return Array.from({ length: last - first + 1 }, (_, index) => [first + index, slice] as const);
      }),
    ),
  );
}

/** Names of the slices that a text needs, each once. */
export function slicesFor(text: string, slices: FontSlices): readonly string[] {
  return [...new Set([...text].flatMap((character) => slices.get(character.codePointAt(0) ?? 0) ?? []))].toSorted();
}
