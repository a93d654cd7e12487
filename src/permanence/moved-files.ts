import type { Redirects } from './redirect.ts';

/** What stands beside a page under its address, by the kind of page: its twins for machines, or its feeds. */
const BESIDE: readonly { readonly page: RegExp; readonly files: (page: string) => readonly string[] }[] = [
  {
    page: /^\/articles\/\d{4}-[a-z0-9-]+\/$/,
    files: (page) => ['.json', '.md', '.txt'].map((ending) => `${page.slice(0, -1)}${ending}`),
  },
  ...['speakers', 'outlets'].map((kind) => ({
    page: new RegExp(`^/${kind}/[a-z0-9-]+/$`),
    files: (page: string) => [`${page}feed.xml`, `${page}feed.json`],
  })),
];

/**
 * The files beside moved pages, each with the file that took its place. A page that leads to one of another kind, as that of
 * a withdrawn article to a list, has no such file.
 *
 * @param isPublished whether the site has the file at a path
 */
export function movedFiles(redirects: Redirects, isPublished: (path: string) => boolean): Redirects {
  return new Map(
    [...redirects].flatMap(([from, to]) => {
      const kind = BESIDE.find(({ page }) => page.test(from) && page.test(to));
      const places = kind?.files(to) ?? [];
      return (kind?.files(from) ?? []).flatMap((old, index): readonly (readonly [string, string])[] => {
        const place = places[index];
        return place === undefined || !isPublished(place) ? [] : [[old, place]];
      });
    }),
  );
}
