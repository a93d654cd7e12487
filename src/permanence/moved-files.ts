import { filesBeside } from './files-beside.ts';
import type { Redirects } from './redirect.ts';

/**
 * The files beside moved pages, each with the file that took its place. A page that leads to one of another kind, as that of
 * a withdrawn article to a list, has no such file.
 *
 * @param isPublished whether the site has the file at a path
 * @param picturesAt names of the pictures and scans of an article's page, and of its manifest
 */
export function movedFiles(
  redirects: Redirects,
  isPublished: (path: string) => boolean,
  picturesAt: (address: string) => readonly string[] = () => [],
): Redirects {
  return new Map(
    [...redirects].flatMap(([from, to]) => {
      if (kindOf(from) !== kindOf(to)) return [];
      const places = filesBeside(to);
      const pictures = kindOf(to) === 'articles' ? picturesAt(to) : [];
      const shown = pictures.map((name) => [`${from}${name}`, `${to}${name}`] as const);
      const beside = filesBeside(from).flatMap((old, index): readonly (readonly [string, string])[] => {
        const place = places[index];
        return place === undefined || !isPublished(place) ? [] : [[old, place]];
      });
      return [...beside, ...shown];
    }),
  );
}

/** `articles` of `/articles/2022-02-02-open-door/`. */
function kindOf(address: string): string | undefined {
  return address.split('/')[1];
}
