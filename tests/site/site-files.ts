/** The sites of the archive that has a little of everything: their files, and the content that they were built from. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { loadArchive } from '../../src/content/edge/content-folder.ts';
import { absoluteUrl, withBase } from '../../src/archive/permalink.ts';
import { baseSite, ownSite, rootSite, type BuiltSite } from '../built-sites.ts';
export { baseSite, ownSite, rootSite, type BuiltSite };

export const { archive } = await loadArchive(rootSite.contentRoot);

/** Everything works below a base path as it does at a root. */
export const sites = [
  { name: 'at a root', site: rootSite },
  { name: 'below a base path', site: baseSite },
];

/** Text of an output file; `path` is site-relative: `/quotations.json`. Throws when there is none. */
export function fileOf({ folder }: BuiltSite, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The page at a site-relative address that ends in a slash: `/q/7k2m9x4d/`. */
export function pageOf(site: BuiltSite, address: string): HTMLElement {
  return parse(fileOf(site, `${address}index.html`));
}

/** What a link to `path` must say in this site. */
export function linkIn({ base }: BuiltSite, path: string): string {
  return withBase(base, path);
}

/** The whole address that citations and data give for `path`. */
export function addressIn({ site, base }: BuiltSite, path: string): string {
  return absoluteUrl(site, base, path);
}

/** The one element that `selector` names. Throws when there is none or another. */
export function only(parent: HTMLElement, selector: string): HTMLElement {
  const [element, ...others] = parent.querySelectorAll(selector);
  if (element === undefined || others.length > 0) {
    throw new Error(`${String(others.length + (element === undefined ? 0 : 1))} elements are "${selector}", not one.`);
  }
  return element;
}

/** The text of an element as a reader sees it: one space for each run of white space. */
export function textOf(element: HTMLElement): string {
  return element.text.replace(/\s+/g, ' ').trim();
}

export function textsOf(parent: HTMLElement, selector: string): readonly string[] {
  return parent.querySelectorAll(selector).map(textOf);
}

/** The objects in a page's JSON-LD element. */
export function jsonLdOf(page: HTMLElement): unknown {
  return JSON.parse(only(page, 'script[type="application/ld+json"]').rawText);
}
