import { absoluteUrl, withBase } from '../archive/permalink.ts';

/** Address of a path of this deployment, for links between its pages. */
export function link(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** The same with the site's origin, for canonical links, citations and data. */
export function address(path: string): string {
  return absoluteUrl(import.meta.env.SITE, import.meta.env.BASE_URL, path);
}
